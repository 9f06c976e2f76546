import { parseTimePeriod, PROVINCE_CODE, yearOf } from "@dash/data";
import type { ClusterProgress, ProgressReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Chart } from "../../charts/chart.tsx";
import { seriesModelOf } from "../../charts/series-model-of.ts";
import { seriesQuestions } from "../../charts/series-questions.ts";
import { Dimmed } from "../../components/dimmed.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Notice } from "../../components/notice.tsx";
import { Section } from "../../components/section.tsx";
import { targetWords } from "../../format/target.ts";
import { seriesQuery } from "../../queries/series.ts";
import { withTargetPath } from "./target-path.ts";
import styles from "./picture-place.module.css";

interface TargetTrendProps {
  readonly cluster: ClusterProgress;
  readonly reply: ProgressReply;
  readonly asof: string | undefined;
}

const HEIGHT = 290;

/** Rolling four quarters against the target and the path of constant growth that leads to it. */
export function TargetTrend({ cluster, reply, asof }: TargetTrendProps) {
  const series = useQuery(
    seriesQuery({
      indicator: "revenue",
      area: PROVINCE_CODE,
      cluster: cluster.cluster,
      transformation: "rolling4",
      to: cluster.level.period,
      asof,
    }),
  );
  const title = `${cluster.name}滚动四季营业收入${cluster.target ? "与目标" : ""}`;
  const subtitle = `${reply.unit}，现价；每点为截至该月的四个季度`;
  const model = useMemo(
    () => (series.data ? modelOf(series.data, cluster, title, subtitle) : null),
    [series.data, cluster, title, subtitle],
  );
  const questionOf = useMemo(() => series.data && seriesQuestions(series.data, title), [series.data, title]);
  return (
    <Section title={title} subtitle={subtitle}>
      {series.error ? (
        <FailureNotice error={series.error} onRetry={() => void series.refetch()} />
      ) : model === null ? (
        <div className={styles.place} style={{ height: HEIGHT }} />
      ) : model.periods.length === 0 ? (
        <Notice>还没有连续四个季度的数据，暂不能画滚动四季走势。</Notice>
      ) : (
        <Dimmed when={series.isPlaceholderData}>
          <Chart type="line" model={model} height={HEIGHT} questionOf={questionOf} />
        </Dimmed>
      )}
    </Section>
  );
}

function modelOf(
  series: Parameters<typeof seriesModelOf>[0],
  cluster: ClusterProgress,
  title: string,
  subtitle: string,
) {
  const { target, base } = cluster;
  const plain = seriesModelOf(series, {
    title,
    subtitle,
    toneOf: () => "level",
    references: target
      ? [{ value: target.value, label: `${target.year}年目标${targetWords(target.value, target.wording)}` }]
      : [],
  });
  const model = {
    ...plain,
    lines: plain.lines.map((line) => Object.assign({}, line, { name: "滚动四季" })),
  };
  const baseMonth = parseTimePeriod(base.period)?.endMonth;
  if (!target || base.value === null || baseMonth === undefined) return model;
  return withTargetPath(model, {
    base: { year: yearOf(baseMonth), value: base.value },
    target: { year: target.year, value: target.value },
  });
}
