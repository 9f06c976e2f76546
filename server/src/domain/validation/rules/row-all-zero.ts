import { figureAddress, rowName } from "../describe-cell.ts";
import type { ReportRow } from "../report-table.ts";
import type { Rule } from "../rule.ts";

/** Rows whose first number is another one are let go at once: hardly any begins with a nought. */
function mayBeAllZero(row: ReportRow): boolean {
  const first = row.cells[0]?.content;
  return first?.kind !== "number" || first.value === 0;
}

export const rowAllZero: Rule = {
  id: "row-all-zero",
  title: "整行为零",
  class: "completeness",
  severity: "warning",
  formula: "一行的数字不全为0",
  explanation: "一行的数字全部为0，多为以0代替空缺。没有数据不等于0。",
  source: "报表填报说明：没有数据的单元格不得填0",
  rows({ table }) {
    const long = table.dataflow.layout === "long";
    return (row) => {
      if (!mayBeAllZero(row)) return null;
      const numbers = row.cells.filter((cell) => cell.content.kind === "number");
      if (numbers.length < 2) return null;
      if (!numbers.every((cell) => cell.content.kind === "number" && cell.content.value === 0)) return null;
      const [first, ...others] = numbers.map((cell) => figureAddress(row, cell));
      return {
        cause: long ? "rows" : String(row.line),
        cell: first!,
        message: (count) =>
          `${rowName(row)}（第${row.line}行）${count > 1 ? `等${count}行` : ""}的数字全部为0。`,
        found: "0",
        suggestion: "如没有数据，请留空或填“未报”“不适用”；确为0的，请核实。",
        affects: others,
      };
    };
  },
};
