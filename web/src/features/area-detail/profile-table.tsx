import type { AreaProfileReply, CatalogReply, Figure, ProfileRow } from "@dash/server/contract";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { AskableFigure } from "../../components/askable-figure.tsx";
import { DataTable, type DataColumn } from "../../components/data-table.tsx";
import { missingWords } from "../../format/missing.ts";
import { formatNumber, NO_VALUE } from "../../format/number.ts";
import { periodName } from "../../format/period.ts";
import { statusMark } from "../../format/status-mark.ts";
import { paths } from "../../url-state/paths.ts";
import { profileRows, type ThemedRow } from "./profile-rows.ts";
import styles from "./profile-table.module.css";

interface ProfileTableProps {
  readonly profile: AreaProfileReply;
  readonly catalog: CatalogReply;
  /** The area's indicators, or the clusters' revenue in it. */
  readonly rows: "indicators" | "clusters";
  readonly caption: string;
}

/** Level, growth, share and rank of each indicator, beside the province's growth. */
export function ProfileTable({ profile, catalog, rows, caption }: ProfileTableProps) {
  const isProvince = profile.area.level === "province";
  const shown =
    rows === "clusters"
      ? profile.clusters.map((row): ThemedRow => ({ row, theme: "" }))
      : profileRows(profile.indicators, catalog.indicators);
  return (
    <DataTable
      stacks
      caption={caption}
      columns={columnsOf(profile, rows, isProvince)}
      rows={shown}
      keyOf={({ row }) => `${row.indicator}/${row.cluster}`}
    />
  );
}

function columnsOf(
  profile: AreaProfileReply,
  rows: ProfileTableProps["rows"],
  isProvince: boolean,
): readonly DataColumn<ThemedRow>[] {
  const isClusters = rows === "clusters";
  const compared: DataColumn<ThemedRow>[] = [
    { id: "province", head: "全省增速(%)", number: true, cell: ({ row }) => provinceGrowth(row) },
    { id: "share", head: "占全省(%)", number: true, cell: ({ row }) => rate(row.shareOfProvince) },
    { id: "rank", head: "位次", number: true, cell: ({ row }) => rankCell(row) },
    { id: "earlier", head: "上年位次", number: true, cell: ({ row }) => row.rank.yearEarlier ?? NO_VALUE },
  ];
  const themed: DataColumn<ThemedRow> = { id: "theme", head: "类别", unbroken: true, cell: themeCell };
  return [
    { id: "name", head: isClusters ? "集群" : "指标", cell: ({ row }) => nameCell(row, isClusters) },
    ...(isClusters ? [] : [themed]),
    {
      id: "period",
      head: "报告期",
      unbroken: true,
      cell: ({ row }) => periodName(row.period, row.transformation),
    },
    { id: "level", head: "数值", number: true, cell: ({ row }) => levelCell(row, profile) },
    { id: "unit", head: "单位", cell: ({ row }) => row.unit },
    { id: "growth", head: "增速(%)", number: true, cell: ({ row }) => growthCell(row) },
    ...(isProvince ? [] : compared),
  ];
}

function nameCell(row: ProfileRow, isClusters: boolean): ReactNode {
  const href = isClusters ? paths.cluster.href(row.cluster) : paths.indicator.href(row.indicator);
  return <Link href={href}>{row.name}</Link>;
}

function themeCell({ theme }: ThemedRow): ReactNode {
  return <span className={styles.quiet}>{theme}</span>;
}

function levelCell(row: ProfileRow, { area }: AreaProfileReply): ReactNode {
  if (row.level.value === null) return <span className={styles.quiet}>{missingWords(row.level.reason)}</span>;
  const query = {
    indicator: row.indicator,
    area: area.code,
    cluster: row.cluster,
    period: row.period,
    transformation: row.transformation,
  };
  const mark = statusMark(row.level.status);
  return (
    <AskableFigure question={{ query, name: `${area.name}${row.name}`, decimals: row.decimals }}>
      {mark === "" ? null : <span className={styles.mark}>{mark}</span>}
      {formatNumber(row.level.value, row.decimals)}
    </AskableFigure>
  );
}

/** The published rate where there is one; a computed one says that it is nominal. */
function growthCell({ publishedGrowth, nominalGrowth }: ProfileRow): ReactNode {
  if (publishedGrowth.value !== null) return formatNumber(publishedGrowth.value, 1);
  if (nominalGrowth.value === null) return rate(nominalGrowth);
  return (
    <>
      <span className={styles.mark}>名义</span>
      {formatNumber(nominalGrowth.value, 1)}
    </>
  );
}

function provinceGrowth({ provinceGrowth: growth }: ProfileRow): ReactNode {
  return rate(growth);
}

function rankCell({ rank }: ProfileRow): ReactNode {
  return rank.rank === null ? NO_VALUE : `${rank.rank}/${rank.of}`;
}

function rate(figure: Figure): ReactNode {
  if (figure.value !== null) return formatNumber(figure.value, 1);
  return <span title={missingWords(figure.reason)}>{NO_VALUE}</span>;
}
