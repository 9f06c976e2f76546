import type { ClusterProgress, Figure, MapQuery, MapReply } from "@dash/server/contract";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { AskableFigure } from "../../components/askable-figure.tsx";
import { DataTable, type DataColumn } from "../../components/data-table.tsx";
import { Dimmed } from "../../components/dimmed.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { NoteList } from "../../components/note-list.tsx";
import { Section } from "../../components/section.tsx";
import { SegmentedControl } from "../../components/segmented-control.tsx";
import { missingWords } from "../../format/missing.ts";
import { formatNumber, NO_VALUE } from "../../format/number.ts";
import { periodName } from "../../format/period.ts";
import { statusMark } from "../../format/status-mark.ts";
import { mapQuery } from "../../queries/map.ts";
import { paths } from "../../url-state/paths.ts";
import { type AreaOrder, type AreaRow, areaRows } from "./area-rows.ts";
import styles from "./area-table.module.css";

interface AreaTableProps {
  readonly cluster: ClusterProgress;
  readonly query: Omit<MapQuery, "stat">;
  readonly order: AreaOrder;
  readonly onOrder: (order: AreaOrder) => void;
  readonly actions: ReactNode;
}

const ORDERS = [
  { id: "customary", name: "习惯顺序" },
  { id: "value", name: "按数值" },
] as const;

/** The prefectures of a cluster with level, share, growth and rank, and how they add up. */
export function AreaTable({ cluster, query, order, onOrder, actions }: AreaTableProps) {
  const level = useQuery(mapQuery({ ...query, stat: "level" }));
  const share = useQuery(mapQuery({ ...query, stat: "share-of-province" }));
  const growth = useQuery(mapQuery({ ...query, stat: "nominal-growth" }));
  const reply = level.data;
  const failure = level.error ?? share.error ?? growth.error;
  return (
    <Section
      title="市州营业收入"
      subtitle={reply ? `${periodName(reply.period, reply.transformation)}，现价，名义增速` : null}
      actions={
        <>
          <SegmentedControl label="排列" options={ORDERS} value={order} onChange={onOrder} />
          {actions}
        </>
      }
    >
      {failure ? <FailureNotice error={failure} onRetry={() => void level.refetch()} /> : null}
      {reply ? (
        <Dimmed when={level.isPlaceholderData}>
          <DataTable
            caption={<span className="visually-hidden">{cluster.name}市州营业收入</span>}
            columns={columnsOf(reply, cluster)}
            rows={areaRows({ level: reply, share: share.data, growth: growth.data }, order)}
            keyOf={(row) => row.id}
            isAside={(row) => row.aside}
          />
          <NoteList
            notes={[
              reply.sum.missingAreas > 0 ? `${reply.sum.missingAreas}个市州缺数，不作合计。` : "",
              commonMark(reply) === null ? "" : `表中各数均为${commonMark(reply)}数。`,
              "全省为省级自报数，不由市州相加；名次按数值从大到小。",
            ]}
          />
        </Dimmed>
      ) : null}
    </Section>
  );
}

function columnsOf(reply: MapReply, cluster: ClusterProgress): readonly DataColumn<AreaRow>[] {
  return [
    { id: "area", head: "地区", cell: nameCell },
    {
      id: "level",
      head: reply.unit,
      number: true,
      cell: (row) => levelCell(row, reply, cluster.name),
    },
    { id: "share", head: "占全省（%）", number: true, cell: (row) => rateCell(row.share) },
    { id: "growth", head: "增速（%）", number: true, cell: (row) => rateCell(row.growth) },
    { id: "rank", head: "名次", number: true, cell: (row) => row.rank ?? "" },
  ];
}

function nameCell(row: AreaRow): ReactNode {
  return row.aside ? row.name : <Link href={paths.area.href(row.id)}>{row.name}</Link>;
}

function levelCell(row: AreaRow, reply: MapReply, cluster: string): ReactNode {
  const { level } = row;
  const shown = (
    <>
      {mark(level, reply)}
      {level.value === null ? (
        <span className={styles.missing}>{missingWords(level.reason)}</span>
      ) : (
        formatNumber(level.value, reply.decimals)
      )}
    </>
  );
  if (row.aside) return shown;
  const query = {
    indicator: reply.indicator,
    area: row.id,
    cluster: reply.cluster,
    period: reply.period,
    transformation: reply.transformation,
  };
  return (
    <AskableFigure question={{ query, name: `${row.name}${cluster}营业收入`, decimals: reply.decimals }}>
      {shown}
    </AskableFigure>
  );
}

/** A mark that all figures share stands in the note below instead of beside each of them. */
function mark(figure: Figure, reply: MapReply): ReactNode {
  const text = figure.value === null ? "" : statusMark(figure.status);
  return text === "" || commonMark(reply) !== null ? null : <span className={styles.mark}>{text}</span>;
}

function rateCell(figure: Figure | null): ReactNode {
  if (figure === null) return "";
  if (figure.value !== null) return formatNumber(figure.value, 1);
  return <span title={missingWords(figure.reason)}>{NO_VALUE}</span>;
}

function commonMark(reply: MapReply): string | null {
  const marks = new Set(
    [...reply.areas, reply.province].flatMap((figure) =>
      figure.value === null ? [] : [statusMark(figure.status)],
    ),
  );
  const [only] = marks;
  return marks.size === 1 && only !== undefined && only !== "" ? only : null;
}
