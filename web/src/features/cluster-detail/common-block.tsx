import { PROVINCE_CODE, timeTransformations } from "@dash/data";
import type { CatalogIndicator, SeriesReply } from "@dash/server/contract";
import { useQueries } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { Sparkline } from "../../charts/sparkline.tsx";
import { AskableFigure } from "../../components/askable-figure.tsx";
import { DataTable, type DataColumn } from "../../components/data-table.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { NoteList } from "../../components/note-list.tsx";
import { Section } from "../../components/section.tsx";
import { missingWords } from "../../format/missing.ts";
import { formatNumber, NO_VALUE } from "../../format/number.ts";
import { periodName } from "../../format/period.ts";
import { statusMark } from "../../format/status-mark.ts";
import { seriesQuery } from "../../queries/series.ts";
import { paths } from "../../url-state/paths.ts";
import { type CommonRow, commonRow } from "./common-row.ts";
import styles from "./area-table.module.css";

interface CommonBlockProps {
  readonly cluster: { readonly id: string; readonly name: string };
  /** Indicators of the cluster block without the headline one. */
  readonly indicators: readonly CatalogIndicator[];
  readonly to: string | undefined;
  readonly asof: string | undefined;
}

/** The province's other figures of the cluster, each in its own reading: cumulative, or at a point. */
export function CommonBlock({ cluster, indicators, to, asof }: CommonBlockProps) {
  const common = { area: PROVINCE_CODE, cluster: cluster.id, to, asof };
  const levels = useQueries({
    queries: indicators.map((indicator) => seriesQuery({ indicator: indicator.id, ...common })),
  });
  const growths = useQueries({
    queries: indicators.map((indicator) => ({
      ...seriesQuery({ indicator: indicator.id, ...common, stat: "published-growth" }),
      enabled: indicator.statistics.includes("published-growth"),
    })),
  });
  const failed = levels.find((level) => level.error);
  const rows = indicators.map((indicator, place) =>
    commonRow(indicator, levels[place]?.data, growths[place]?.data),
  );
  const replies = levels.flatMap((level) => (level.data ? [level.data] : []));
  return (
    <Section title="其他指标" subtitle="全省；各按自己的时间口径">
      {failed?.error ? <FailureNotice error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      <DataTable
        stacks
        caption={<span className="visually-hidden">{cluster.name}其他指标</span>}
        columns={columnsOf(cluster)}
        rows={rows}
        keyOf={(row) => row.indicator.id}
      />
      <NoteList
        notes={[
          simulatedNote(replies),
          "增速为发布数；“—”为未发布或不适用，不由水平值推算。累计指标的走势为历年同期。",
        ]}
      />
    </Section>
  );
}

function simulatedNote(replies: readonly SeriesReply[]): string {
  return replies.some((reply) => reply.simulated) ? "含模拟数据。" : "";
}

function columnsOf(cluster: CommonBlockProps["cluster"]): readonly DataColumn<CommonRow>[] {
  return [
    {
      id: "indicator",
      head: "指标",
      cell: ({ indicator }) => <Link href={paths.indicator.href(indicator.id)}>{indicator.name}</Link>,
    },
    { id: "period", head: "报告期", unbroken: true, cell: periodCell },
    { id: "value", head: "数值", number: true, cell: (row) => valueCell(row, cluster) },
    { id: "unit", head: "单位", cell: (row) => row.unit },
    { id: "growth", head: "同比（%）", number: true, cell: growthCell },
    { id: "trend", head: "走势", cell: (row) => <Sparkline values={row.trend} /> },
  ];
}

function periodCell(row: CommonRow): ReactNode {
  if (!row.point) return NO_VALUE;
  const isCumulative = row.transformation === "year-to-date";
  const reading = timeTransformations.find((entry) => entry.id === row.transformation)?.name ?? "";
  return `${periodName(row.point.period, row.transformation)}${isCumulative ? `（${reading}）` : ""}`;
}

function valueCell(row: CommonRow, cluster: CommonBlockProps["cluster"]): ReactNode {
  const { point, indicator } = row;
  if (!point || point.value === null)
    return <span className={styles.missing}>{missingWords(point?.reason ?? null)}</span>;
  const query = {
    indicator: indicator.id,
    area: PROVINCE_CODE,
    cluster: cluster.id,
    period: point.period,
    transformation: row.transformation,
  };
  const mark = statusMark(point.status);
  return (
    <AskableFigure
      question={{ query, name: `湖北省${cluster.name}${indicator.name}`, decimals: row.decimals }}
    >
      {mark === "" ? null : <span className={styles.mark}>{mark}</span>}
      {formatNumber(point.value, row.decimals)}
    </AskableFigure>
  );
}

function growthCell({ growth }: CommonRow): ReactNode {
  if (growth && growth.value !== null) return formatNumber(growth.value, 1);
  return <span title={missingWords(growth?.reason ?? "not-applicable")}>{NO_VALUE}</span>;
}
