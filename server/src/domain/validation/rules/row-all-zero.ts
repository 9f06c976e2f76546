import { rowName } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const rowAllZero: Rule = {
  id: "row-all-zero",
  title: "整行为零",
  severity: "warning",
  explanation: "一行的数字全部为0，多为以0代替空缺。没有数据不等于0。",
  source: "报表填报说明：没有数据的单元格不得填0",
  *check({ table }) {
    if (table.dataflow.layout === "long") return;
    for (const row of table.rows) {
      const numbers = row.cells.filter((cell) => cell.content.kind === "number");
      if (numbers.length < 2) continue;
      if (!numbers.every((cell) => cell.content.kind === "number" && cell.content.value === 0)) continue;
      yield {
        cause: String(row.line),
        cell: numbers[0]!.cell,
        message: `${rowName(row)}（第${row.line}行）的数字全部为0。`,
        found: "0",
        suggestion: "如没有数据，请留空或填“未报”“不适用”；确为0的，请核实。",
        affects: numbers.slice(1).map((cell) => cell.cell),
      };
    }
  },
};
