import { indicatorById } from "@dash/data";
import type { CatalogReply, DifferenceReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type DataColumn, DataTable } from "../../components/data-table.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Notice } from "../../components/notice.tsx";
import { Pagination } from "../../components/pagination.tsx";
import { Section } from "../../components/section.tsx";
import { missingWords } from "../../format/missing.ts";
import { formatNumber, formatSigned, NO_VALUE } from "../../format/number.ts";
import { differenceQuery } from "../../queries/submissions.ts";

const PAGE_SIZE = 25;

type Row = DifferenceReply["rows"][number];

interface DifferenceSectionProps {
  readonly submission: string;
  readonly clusters: CatalogReply["clusters"];
}

/** What the upload changes against the published figures, the largest changes first. */
export function DifferenceSection({ submission, clusters }: DifferenceSectionProps) {
  const [page, setPage] = useState(1);
  const difference = useQuery(differenceQuery(submission));
  if (difference.error) {
    return (
      <Section title="与已发布数据的差异">
        <FailureNotice error={difference.error} onRetry={() => void difference.refetch()} />
      </Section>
    );
  }
  if (!difference.data) return null;
  const { added, changed, unchanged, rows } = difference.data;
  const from = (page - 1) * PAGE_SIZE;
  return (
    <Section
      title="与已发布数据的差异"
      subtitle={`新增 ${added} 个，改变 ${changed} 个，未变 ${unchanged} 个`}
    >
      {rows.length === 0 ? (
        <Notice>本次上报与已发布的数据完全一致。</Notice>
      ) : (
        <>
          <DataTable
            caption={`按变动大小排列${added + changed > rows.length ? `，只列前 ${rows.length} 行` : ""}`}
            columns={columnsOf(clusters)}
            rows={rows.slice(from, from + PAGE_SIZE)}
            keyOf={(row) => `${row.sheet}!${row.cell}/${row.indicator}/${row.measure}`}
            stacks
          />
          <Pagination counter="行" page={page} pageSize={PAGE_SIZE} total={rows.length} onChange={setPage} />
        </>
      )}
    </Section>
  );
}

function columnsOf(clusters: CatalogReply["clusters"]): readonly DataColumn<Row>[] {
  const clusterName = (id: string) => clusters.find((cluster) => cluster.id === id)?.shortName ?? "—";
  return [
    { id: "area", unbroken: true, head: "地区", cell: (row) => row.areaName },
    { id: "cluster", unbroken: true, head: "产业集群", cell: (row) => clusterName(row.cluster) },
    { id: "indicator", head: "指标", cell: (row) => row.indicatorName },
    { id: "unit", head: "单位", cell: (row) => row.unit },
    { id: "before", head: "已发布", number: true, cell: (row) => figure(row, row.before, null) },
    { id: "after", head: "本次上报", number: true, cell: (row) => figure(row, row.after, row.reason) },
    { id: "change", head: "变动", number: true, cell: change },
    { id: "cell", unbroken: true, head: "单元格", cell: (row) => `${row.sheet}!${row.cell}` },
  ];
}

/** The decimals the indicator is printed with, or more where the figures need them: no difference may be rounded away. */
function decimalsOf(row: Row): number {
  const printed = row.measure === "published-growth" ? 1 : (indicatorById(row.indicator)?.decimals ?? 0);
  return Math.max(printed, ownDecimals(row.before), ownDecimals(row.after));
}

function ownDecimals(value: number | null): number {
  return value === null ? 0 : Math.min(4, (String(value).split(".")[1] ?? "").length);
}

function figure(row: Row, value: number | null, reason: string | null): string {
  if (value !== null) return formatNumber(value, decimalsOf(row));
  return reason === null ? NO_VALUE : missingWords(reason);
}

function change(row: Row): string {
  if (row.before === null) return "新增";
  return row.after === null ? "改为无数据" : formatSigned(row.after - row.before, decimalsOf(row));
}
