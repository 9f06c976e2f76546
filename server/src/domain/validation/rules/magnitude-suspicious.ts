import { MONTHS_PER_YEAR } from "@dash/data";
import { figureAddress, indicatorOf, rowName } from "../describe-cell.ts";
import { type CheckContext, type Rule, transformationOf } from "../rule.ts";
import type { ReportCell, ReportRow } from "../report-table.ts";

/** A year's change stays well within this factor, so that a ratio near 10⁴ can only be a unit. */
const LOWEST = 3e3;
const HIGHEST = 3e4;

function ratioToLastYear(context: CheckContext, row: ReportRow, cell: ReportCell): number | null {
  const indicator = indicatorOf(cell, row);
  const month = row.month?.value ?? context.month;
  if (!indicator || month === null || row.area.value === null || row.cluster.value === null) return null;
  if (cell.content.kind !== "number" || cell.content.value === 0) return null;
  const lastYear = context.published({
    indicator: indicator.id,
    cluster: row.cluster.value,
    area: row.area.value,
    month: month - MONTHS_PER_YEAR,
    measure: "level",
    transformation: transformationOf(indicator),
  });
  return lastYear === null || lastYear === 0 ? null : cell.content.value / lastYear;
}

export const magnitudeSuspicious: Rule = {
  id: "magnitude-suspicious",
  title: "数量级疑似错误",
  class: "magnitude",
  severity: "error",
  formula: "本期÷上年同期发布数≉10⁴，且≉10⁻⁴",
  explanation: "本期数约为上年同期发布数的一万倍或万分之一，多为万元与亿元、人与万人填错。平台不自动换算。",
  source: "量级审核：与上年同期之比约为10⁴或10⁻⁴",
  cells: (context) => (cell, row) => {
    if (cell.column.measure !== "level" || cell.content.kind !== "number") return null;
    const ratio = ratioToLastYear(context, row, cell);
    if (ratio === null) return null;
    const size = Math.abs(ratio);
    const tooLarge = size >= LOWEST && size <= HIGHEST;
    const tooSmall = size >= 1 / HIGHEST && size <= 1 / LOWEST;
    if (!tooLarge && !tooSmall) return null;
    const indicator = indicatorOf(cell, row)!;
    const value = cell.content.value;
    return {
      cause: `${indicator.id} ${tooLarge}`,
      cell: figureAddress(row, cell),
      message: (count) =>
        `${indicator.name}${count > 1 ? `有${count}格` : ""}约为上年同期发布数的${tooLarge ? "一万倍" : "万分之一"}，首处为${rowName(row)}：本期${value}。`,
      expected: `与上年同期（约${(value / ratio).toFixed(indicator.decimals)}）同一数量级`,
      found: String(value),
      suggestion: "请核对计量单位，换算后重新填写。",
    };
  },
};
