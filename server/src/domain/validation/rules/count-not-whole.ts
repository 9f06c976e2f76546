import { columnName, figureAddress, indicatorOf, rowName } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

const COUNT_UNITS: readonly string[] = ["enterprise", "institution", "train", "contract"];

export const countNotWhole: Rule = {
  id: "count-not-whole",
  title: "个数不是整数",
  class: "within-table",
  severity: "error",
  formula: "以家、个、列、项计的数∈整数",
  explanation: "以家、个、列、项计的指标只能是整数。",
  source: "指标目录",
  cells: () => (cell, row) => {
    if (cell.content.kind !== "number" || Number.isInteger(cell.content.value)) return null;
    if (cell.column.measure === "published-growth") return null;
    const indicator = indicatorOf(cell, row);
    if (!indicator || !COUNT_UNITS.includes(indicator.unit)) return null;
    return {
      cause: cell.column.headCell,
      cell: figureAddress(row, cell),
      message: (count) =>
        `${rowName(row)}的${columnName(cell, row)}不是整数${count > 1 ? `（同栏共${count}格）` : ""}。`,
      expected: "整数",
      found: String(cell.content.value),
      suggestion: "请核对数字，以及是否误用了“万家”等单位。",
    };
  },
};
