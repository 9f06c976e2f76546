import { measureHead } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const columnDuplicate: Rule = {
  id: "column-duplicate",
  title: "栏目重复",
  class: "completeness",
  severity: "error",
  formula: "每个指标的每一栏出现次数≤1",
  explanation: "同一指标的同一栏只能出现一次，否则不知取哪一栏。",
  source: "报表栏目定义",
  *table({ table }) {
    const first = new Map<string, string>();
    for (const column of table.columns) {
      const key = `${column.indicator?.id ?? ""} ${column.measure}`;
      const seen = first.get(key);
      if (seen === undefined) first.set(key, column.headCell);
      else
        yield {
          cause: key,
          cell: column.headCell,
          message: `“${column.indicator?.name ?? ""}${measureHead(column.measure, column.indicator)}”与${seen}重复。`,
          expected: "每栏一次",
          suggestion: "请删除多余的一栏。",
        };
    }
  },
};
