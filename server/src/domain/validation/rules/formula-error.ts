import { columnName, figureAddress, rowName } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const formulaError: Rule = {
  id: "formula-error",
  title: "公式出错",
  class: "form",
  severity: "error",
  formula: "公式结果∉错误值",
  explanation: "单元格的公式结果是错误值（#DIV/0!、#REF!、#VALUE!、#N/A 等）。",
  source: "报表填报说明",
  writing: () => (cell, row) => {
    if (cell.content.kind !== "unreadable" || cell.content.problem !== "formula-error") return null;
    const text = cell.content.text;
    return {
      cause: `${cell.column.headCell} ${text}`,
      cell: figureAddress(row, cell),
      message: (count) =>
        `${rowName(row)}的${columnName(cell, row)}是公式错误值${text}${count > 1 ? `（同栏共${count}格）` : ""}。`,
      expected: "数字",
      found: text,
      suggestion: "请改正公式或直接填写数字；基期为零或负的增速填“不适用”。",
    };
  },
};
