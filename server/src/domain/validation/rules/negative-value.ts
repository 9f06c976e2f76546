import { columnName, figureAddress, indicatorOf, rowName } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const negativeValue: Rule = {
  id: "negative-value",
  title: "不应为负",
  class: "within-table",
  severity: "error",
  formula: "本期≥0，且上年同期≥0",
  explanation: "除利润等可正可负的指标外，本期数和上年同期数不能为负。",
  source: "指标目录",
  cells: () => (cell, row) => {
    if (cell.content.kind !== "number" || cell.content.value >= 0) return null;
    const indicator = indicatorOf(cell, row);
    if (!indicator || indicator.canBeNegative || cell.column.measure === "published-growth") return null;
    return {
      cause: figureAddress(row, cell),
      cell: figureAddress(row, cell),
      message: `${rowName(row)}的${columnName(cell, row)}为负数。`,
      expected: "不小于0",
      found: String(cell.content.value),
      suggestion: "请核对符号；没有数据的填“未报”。",
    };
  },
};
