import { columnName, figureAddress, rowName } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const mergedFigure: Rule = {
  id: "merged-figure",
  title: "数字单元格被合并",
  class: "form",
  severity: "error",
  formula: "数字单元格∉合并单元格",
  explanation: "一个数横跨几行或几栏时，说不清是谁的数。不向下填充，也不拆分。",
  source: "平台报送规则",
  cells: () => (cell, row) => {
    if (cell.content.kind !== "unreadable" || cell.content.problem !== "merged") return null;
    const area = cell.content.text;
    return {
      cause: area,
      cell: figureAddress(row, cell),
      message: (count) =>
        `${rowName(row)}的${columnName(cell, row)}与别的单元格合并为${area}（涉及${count}个数字），不能读取。`,
      expected: "每格一个数",
      found: `合并单元格${area}`,
      suggestion: "请取消合并，逐格填写；没有数据的填“未报”。",
    };
  },
};
