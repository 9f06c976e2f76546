import { timeTransformations } from "@dash/data";
import type { SeriesQuery, SeriesReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Chart } from "../../charts/chart.tsx";
import { chartTypes, type ChartTypeId } from "../../charts/chart-types.ts";
import { seriesModelOf } from "../../charts/series-model-of.ts";
import { seriesQuestions } from "../../charts/series-questions.ts";
import { Dimmed } from "../../components/dimmed.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { NoteList } from "../../components/note-list.tsx";
import { Notice } from "../../components/notice.tsx";
import { Section } from "../../components/section.tsx";
import { SegmentedControl } from "../../components/segmented-control.tsx";
import { seriesQuery } from "../../queries/series.ts";

import { trendTone } from "./trend-tone.ts";
import styles from "./trend-panel.module.css";

interface TrendPanelProps {
  readonly query: SeriesQuery;
  /** What is measured. */
  readonly title: string;
  /** Unit and time reading of the reply when left out. */
  readonly subtitle?: string;
  /** Height of the picture, pixels. */
  readonly height: number;
  /** Drawn strongly among the areas of the query. */
  readonly highlightArea?: string;
}

/** Figures over time, as lines or columns, with their table and copies. */
export function TrendPanel({ query, title, subtitle, height, highlightArea }: TrendPanelProps) {
  const series = useQuery(seriesQuery(query));
  const [type, setType] = useState<ChartTypeId>("line");
  const reply = series.data;
  const shownSubtitle = subtitle ?? (reply ? subtitleOf(reply) : "");
  const model = useMemo(
    () =>
      reply
        ? seriesModelOf(reply, {
            title,
            subtitle: shownSubtitle,
            toneOf: (line) => trendTone(line.area, highlightArea),
          })
        : null,
    [reply, title, shownSubtitle, highlightArea],
  );
  const questionOf = useMemo(() => reply && seriesQuestions(reply, title), [reply, title]);
  const options = chartTypes.map((entry) => ({
    id: entry.id,
    name: entry.name,
    unavailable: (model && entry.accepts(model)) ?? undefined,
  }));
  const drawable = options.filter((option) => option.unavailable === undefined);
  const chosen = (drawable.find((option) => option.id === type) ?? drawable[0])?.id ?? type;
  return (
    <Section
      title={title}
      subtitle={shownSubtitle}
      actions={<SegmentedControl label="图形" options={options} value={chosen} onChange={setType} />}
    >
      {series.error ? (
        <FailureNotice error={series.error} onRetry={() => void series.refetch()} />
      ) : model === null ? (
        <div className={styles.place} style={{ height }} />
      ) : model.periods.length === 0 ? (
        <Notice>所选指标和地区还没有可画的数据。换一个指标、时间口径或地区再看。</Notice>
      ) : (
        <Dimmed when={series.isPlaceholderData}>
          <Chart type={chosen} model={model} height={height} questionOf={questionOf} />
          <NoteList notes={reply?.notes ?? []} />
        </Dimmed>
      )}
    </Section>
  );
}

function subtitleOf(reply: SeriesReply): string {
  const reading = timeTransformations.find((entry) => entry.id === reply.transformation)?.name ?? "";
  return [reply.unit, reading].filter((text) => text !== "").join("，");
}
