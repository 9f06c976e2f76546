import { columnName, figureAddress, indicatorOf, rowName } from "../describe-cell.ts";
import type { ReportCell, ReportRow } from "../report-table.ts";
import type { Mark, Rule } from "../rule.ts";

const DECIMALS = 1;
const HUNDRED = 100;
/** Growth and its recomputation agree within this, in percentage points. */
const TOLERANCE = 0.5;

/** The growth level and 上年同期 of the row give, or null when one of them is missing. */
function computedGrowth(cell: ReportCell, row: ReportRow): number | null {
  if (cell.column.measure !== "published-growth") return null;
  let level: number | null = null;
  let base: number | null = null;
  for (const { column, content } of row.cells) {
    if (column.indicator !== cell.column.indicator || content.kind !== "number") continue;
    if (column.measure === "level") level = content.value;
    if (column.measure === "restated-base") base = content.value;
  }
  return level === null || base === null || base <= 0 ? null : (level / base - 1) * HUNDRED;
}

function isRate(cell: ReportCell, row: ReportRow): boolean {
  return cell.column.measure === "published-growth" || indicatorOf(cell, row)?.unit === "percent";
}

/** More decimals than a rate has, and below one: 0.123 may stand for 12.3 %. */
function looksLikeShare(value: number): boolean {
  if (value <= -1 || value >= 1 || value === 0) return false;
  return Math.abs(value * 10 ** DECIMALS - Math.round(value * 10 ** DECIMALS)) > 1e-9;
}

function mark(cell: ReportCell, row: ReportRow, value: number, other: number): Mark | null {
  const computed = computedGrowth(cell, row);
  if (computed !== null && Math.abs(computed - value) <= TOLERANCE) return null;
  const certain = computed !== null && Math.abs(computed - other) <= TOLERANCE;
  const shown = Number(other.toPrecision(12));
  return {
    cause: cell.column.headCell,
    cell: figureAddress(row, cell),
    message: (count) =>
      `${rowName(row)}的${columnName(cell, row)}填的是${value}%还是${shown}%，${certain ? `按本期和上年同期应为${shown}%` : "无法确定"}${count > 1 ? `（同栏共${count}格）` : ""}。`,
    expected: `百分数的数值，如${shown}`,
    found: String(value),
    suggestion: "增长12.3%填12.3，单元格不用百分比格式；确为较小的数，请按一位小数填写。",
  };
}

export const percentDoubtful: Rule = {
  id: "percent-doubtful",
  title: "百分数可能差100倍",
  class: "magnitude",
  severity: "error",
  formula: "同比、比率＝百分数的数值（12.3%填12.3，不填0.123）",
  explanation:
    "比率栏中绝对值小于1且多于一位小数的数，或百分比格式下超过100%的数，可能差100倍。能由本期和上年同期判断的从其判断，不能确定的不猜测。",
  source: "报表填报说明：增速填百分数的数值",
  cells: () => (cell, row) => {
    const { content } = cell;
    if (content.kind !== "number") return null;
    const { value } = content;
    if (content.doubt === "percent-format") return mark(cell, row, value, value / HUNDRED);
    // What carries a percent sign or a percent format says itself what it is.
    if (!looksLikeShare(value) || content.written?.includes("%") || !isRate(cell, row)) return null;
    return mark(cell, row, value, value * HUNDRED);
  },
};
