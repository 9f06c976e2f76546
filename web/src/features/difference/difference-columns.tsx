import { indicatorById } from "@dash/data";
import type { CatalogReply, DifferenceRowReply } from "@dash/server/contract";
import type { ReactNode } from "react";
import type { DataColumn } from "../../components/data-table.tsx";
import { Tag } from "../../components/tag.tsx";
import { missingWords } from "../../format/missing.ts";
import { formatNumber, formatSigned, NO_VALUE } from "../../format/number.ts";
import { differenceKindName, surpriseWords } from "./difference-words.ts";
import styles from "./difference-section.module.css";

/** From here on a value deserves a question. */
const SURPRISING = 3;

/** The columns of the difference report: the figure, both values, what it does to the province, how unexpected it is. */
export function differenceColumns(
  clusters: CatalogReply["clusters"],
  severalPeriods: boolean,
): readonly DataColumn<DifferenceRowReply>[] {
  const clusterName = (id: string) => clusters.find((cluster) => cluster.id === id)?.shortName ?? NO_VALUE;
  return [
    { id: "area", unbroken: true, head: "地区", cell: (row) => row.areaName },
    { id: "cluster", unbroken: true, head: "产业集群", cell: (row) => clusterName(row.cluster) },
    { id: "indicator", head: "指标", cell: (row) => `${row.indicatorName}（${row.unit}）` },
    ...(severalPeriods
      ? [
          {
            id: "period",
            head: "报告期",
            unbroken: true,
            cell: (row: DifferenceRowReply) => row.period,
          },
        ]
      : []),
    { id: "kind", unbroken: true, head: "差异", cell: kindCell },
    { id: "before", head: "原值", number: true, cell: (row) => figure(row, row.before, null) },
    { id: "after", head: "本次", number: true, cell: (row) => figure(row, row.after, row.reason) },
    { id: "change", head: "变动", number: true, cell: change },
    { id: "effect", head: "影响全省（%）", number: true, cell: effect },
    { id: "expected", head: "预期", number: true, cell: (row) => figure(row, rounded(row), null) },
    { id: "surprise", head: "偏离预期", cell: surprise },
    { id: "cell", head: "单元格与说明", cell: whereAndWhy },
  ];
}

function kindCell({ kind }: DifferenceRowReply): ReactNode {
  const name = differenceKindName(kind);
  return kind === "revised" ? <Tag kind="provisional">{name}</Tag> : name;
}

/** The decimals the indicator is printed with, or more where the figures need them: no difference may be rounded away. */
function decimalsOf(row: DifferenceRowReply): number {
  return Math.max(printedDecimals(row), ownDecimals(row.before), ownDecimals(row.after));
}

function printedDecimals(row: DifferenceRowReply): number {
  return row.measure === "published-growth" ? 1 : (indicatorById(row.indicator)?.decimals ?? 0);
}

function ownDecimals(value: number | null): number {
  return value === null ? 0 : Math.min(4, (String(value).split(".")[1] ?? "").length);
}

function figure(row: DifferenceRowReply, value: number | null, reason: string | null): string {
  if (value !== null) return formatNumber(value, decimalsOf(row));
  return reason === null ? NO_VALUE : missingWords(reason);
}

/** An expectation is not more exact than the figure it is held against. */
function rounded(row: DifferenceRowReply): number | null {
  return row.expected === null ? null : Number(row.expected.toFixed(printedDecimals(row)));
}

function change(row: DifferenceRowReply): string {
  if (row.kind === "removed") return "本次没有";
  if (row.kind === "added") return NO_VALUE;
  if (row.before === null) return row.after === null ? NO_VALUE : "补数";
  return row.after === null ? "改为无数据" : formatSigned(row.after - row.before, decimalsOf(row));
}

function effect({ effect: percent }: DifferenceRowReply): string {
  return percent === null ? NO_VALUE : formatSigned(percent, 2);
}

function surprise({ surprise: times }: DifferenceRowReply): ReactNode {
  const words = surpriseWords(times);
  return times !== null && times >= SURPRISING ? (
    <strong className={styles.surprising}>{words}</strong>
  ) : (
    words
  );
}

/** The rule that tells which figures will not be shown when they are released. */
const WITHHOLDING = "few-units";

function whereAndWhy(row: DifferenceRowReply): ReactNode {
  return (
    <span className={styles.where}>
      {row.sheet}!{row.cell}
      {row.findings.some(({ rule }) => rule === WITHHOLDING) ? (
        <Tag title="单位过少或一家独大，公众看不到这个数">发布时保密</Tag>
      ) : null}
      {row.findings
        .filter(({ rule }) => rule !== WITHHOLDING)
        .map(({ rule, message, explanation }) => (
          <small key={`${rule}${message}`} className={styles.why}>
            {explanation ? `说明：${explanation}` : message}
          </small>
        ))}
    </span>
  );
}
