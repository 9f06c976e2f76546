import { figureAddress, rowName } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const rowAllZero: Rule = {
  id: "row-all-zero",
  title: "整行为零",
  class: "completeness",
  severity: "warning",
  formula: "一行的数字不全为0",
  explanation: "一行的数字全部为0，多为以0代替空缺。没有数据不等于0。",
  source: "报表填报说明：没有数据的单元格不得填0",
  rows({ table }) {
    if (table.dataflow.layout === "long") return null;
    return (row) => {
      const numbers = row.cells.filter((cell) => cell.content.kind === "number");
      if (numbers.length < 2) return null;
      if (!numbers.every((cell) => cell.content.kind === "number" && cell.content.value === 0)) return null;
      const [first, ...others] = numbers.map((cell) => figureAddress(row, cell));
      return {
        cause: String(row.line),
        cell: first!,
        message: `${rowName(row)}（第${row.line}行）的数字全部为0。`,
        found: "0",
        suggestion: "如没有数据，请留空或填“未报”“不适用”；确为0的，请核实。",
        affects: others,
      };
    };
  },
};
