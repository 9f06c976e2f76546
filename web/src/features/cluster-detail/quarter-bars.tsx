import { parseTimePeriod, PROVINCE_CODE, quarterOrMonthCode } from "@dash/data";
import type { ClusterProgress, ProgressReply, SeriesReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Chart } from "../../charts/chart.tsx";
import { seriesModelOf } from "../../charts/series-model-of.ts";
import { seriesQuestions } from "../../charts/series-questions.ts";
import { Dimmed } from "../../components/dimmed.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Notice } from "../../components/notice.tsx";
import { Section } from "../../components/section.tsx";
import { seriesQuery } from "../../queries/series.ts";
import styles from "./picture-place.module.css";

interface QuarterBarsProps {
  readonly cluster: ClusterProgress;
  readonly reply: ProgressReply;
  readonly asof: string | undefined;
}

const HEIGHT = 220;
const QUARTERS_SHOWN = 12;

/** The single quarters behind the rolling level. */
export function QuarterBars({ cluster, reply, asof }: QuarterBarsProps) {
  const series = useQuery(
    seriesQuery({
      indicator: "revenue",
      area: PROVINCE_CODE,
      cluster: cluster.cluster,
      transformation: "quarter",
      from: firstQuarter(cluster.level.period),
      to: cluster.level.period,
      asof,
    }),
  );
  const title = `${cluster.name}当季营业收入`;
  const subtitle = `${reply.unit}，现价；由累计数倒减`;
  const model = useMemo(
    () => (series.data ? modelOf(series.data, title, subtitle) : null),
    [series.data, title, subtitle],
  );
  const questionOf = useMemo(() => series.data && seriesQuestions(series.data, title), [series.data, title]);
  return (
    <Section title={title} subtitle={subtitle}>
      {series.error ? (
        <FailureNotice error={series.error} onRetry={() => void series.refetch()} />
      ) : model === null ? (
        <div className={styles.place} style={{ height: HEIGHT }} />
      ) : model.periods.length === 0 ? (
        <Notice>还没有可画的当季数据。</Notice>
      ) : (
        <Dimmed when={series.isPlaceholderData}>
          <Chart type="bar" model={model} height={HEIGHT} questionOf={questionOf} />
        </Dimmed>
      )}
    </Section>
  );
}

function modelOf(series: SeriesReply, title: string, subtitle: string) {
  const model = seriesModelOf(series, { title, subtitle, toneOf: () => "level" });
  return { ...model, lines: model.lines.map((line) => Object.assign({}, line, { name: "当季" })) };
}

/** The quarter that begins the stretch shown; undefined when the period can't be read. */
function firstQuarter(period: string): string | undefined {
  const end = parseTimePeriod(period)?.endMonth;
  return end === undefined ? undefined : quarterOrMonthCode(end - 3 * (QUARTERS_SHOWN - 1));
}
