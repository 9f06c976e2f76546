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
import styles from "./profile-table.module.css";

interface ProfileTableProps {
  readonly profile: AreaProfileReply;
  readonly catalog: CatalogReply;
  /** The area's indicators under their themes, or the clusters' revenue in it, all of one period. */
  readonly rows: "indicators" | "clusters";
  readonly caption: ReactNode;
}

/** Level, growth, share and rank of each indicator. Columns in which no row has a figure are left out. */
export function ProfileTable({ profile, catalog, rows, caption }: ProfileTableProps) {
  const isClusters = rows === "clusters";
  const isProvince = profile.area.level === "province";
  const shown = profile[rows];
  const themeOf = new Map(catalog.indicators.map((indicator) => [indicator.id, indicator.theme]));
  const nominal = shown.every((row) => row.publishedGrowth.value === null);
  const mark = commonMark(shown);
  const own = { groupOf: (row: ProfileRow) => themeOf.get(row.indicator) ?? "" };
  return (
    <DataTable
      stacks={!isClusters}
      caption={
        <>
          {caption}
          {mark === "" ? "" : `；均为${mark}数`}
        </>
      }
      columns={[
        { id: "name", head: isClusters ? "集群" : "指标", cell: (row) => nameCell(row, isClusters) },
        ...(isClusters ? [] : [PERIOD]),
        { id: "level", head: "数值", number: true, cell: (row) => levelCell(row, profile, mark) },
        ...(isClusters ? [] : [UNIT]),
        {
          id: "growth",
          head: nominal ? "名义增速（%）" : "增速（%）",
          number: true,
          cell: (row) => growthCell(row, { allNominal: nominal, isProvince }),
        },
        ...(isProvince ? [] : comparedColumns(shown)),
      ]}
      rows={shown}
      keyOf={(row) => `${row.indicator}/${row.cluster}`}
      {...(isClusters ? {} : own)}
    />
  );
}

const PERIOD: DataColumn<ProfileRow> = {
  id: "period",
  head: "报告期",
  unbroken: true,
  cell: (row) => periodName(row.period, row.transformation),
};

const UNIT: DataColumn<ProfileRow> = { id: "unit", head: "单位", unbroken: true, cell: (row) => row.unit };

const COMPARED: readonly {
  readonly column: DataColumn<ProfileRow>;
  readonly has: (row: ProfileRow) => boolean;
}[] = [
  {
    column: { id: "share", head: "占全省（%）", number: true, cell: (row) => rate(row.shareOfProvince) },
    has: (row) => row.shareOfProvince.value !== null,
  },
  {
    column: { id: "rank", head: "位次（上年）", number: true, cell: rankCell },
    has: (row) => row.rank.rank !== null,
  },
];

function comparedColumns(rows: readonly ProfileRow[]): readonly DataColumn<ProfileRow>[] {
  return COMPARED.filter(({ has }) => rows.some(has)).map(({ column }) => column);
}

function nameCell(row: ProfileRow, isClusters: boolean): ReactNode {
  const href = isClusters ? paths.cluster.href(row.cluster) : paths.indicator.href(row.indicator);
  return <Link href={href}>{row.name}</Link>;
}

/** `common` is the mark all rows share, which the caption says once. */
function levelCell(row: ProfileRow, { area }: AreaProfileReply, common: string): ReactNode {
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
      {mark === common ? null : <span className={styles.mark}>{mark}</span>}
      {formatNumber(row.level.value, row.decimals)}
    </AskableFigure>
  );
}

/** The published rate where there is one, with the province's; a computed one says that it is nominal. */
function growthCell(
  { publishedGrowth, nominalGrowth, provinceGrowth }: ProfileRow,
  { allNominal, isProvince }: { readonly allNominal: boolean; readonly isProvince: boolean },
): ReactNode {
  if (publishedGrowth.value !== null)
    return (
      <>
        {isProvince || provinceGrowth.value === null ? null : (
          <span className={styles.mark}>全省{formatNumber(provinceGrowth.value, 1)}</span>
        )}
        {formatNumber(publishedGrowth.value, 1)}
      </>
    );
  if (nominalGrowth.value === null || allNominal) return rate(nominalGrowth);
  return (
    <>
      <span className={styles.mark}>名义</span>
      {formatNumber(nominalGrowth.value, 1)}
    </>
  );
}

function commonMark(rows: readonly ProfileRow[]): string {
  const marks = new Set(
    rows.flatMap(({ level }) => (level.value === null ? [] : [statusMark(level.status)])),
  );
  const [only = ""] = marks;
  return marks.size === 1 ? only : "";
}

function rankCell({ rank }: ProfileRow): ReactNode {
  if (rank.rank === null) return NO_VALUE;
  return (
    <>
      {rank.rank}/{rank.of}
      <span className={styles.quiet}>({rank.yearEarlier ?? NO_VALUE})</span>
    </>
  );
}

function rate(figure: Figure): ReactNode {
  if (figure.value !== null) return formatNumber(figure.value, 1);
  return <span title={missingWords(figure.reason)}>{NO_VALUE}</span>;
}
