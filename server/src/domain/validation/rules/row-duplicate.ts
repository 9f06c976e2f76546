import { rowName } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const rowDuplicate: Rule = {
  id: "row-duplicate",
  title: "行重复",
  severity: "error",
  explanation: "同一地区、产业集群（批量表还有报告期、指标）只能有一行。",
  source: "平台报送规则",
  *check({ table }) {
    const first = new Map<string, number>();
    for (const row of table.rows) {
      if (row.area.value === null || row.cluster.value === null) continue;
      const key = `${row.area.value} ${row.cluster.value} ${row.indicator?.value?.id ?? ""} ${row.month?.value ?? ""}`;
      const seen = first.get(key);
      if (seen === undefined) {
        first.set(key, row.line);
        continue;
      }
      const detail = row.indicator?.value ? row.indicator.value.shortName : "";
      yield {
        cause: key,
        cell: row.area.cell,
        message: `${rowName(row)}${detail}在第${seen}行已有，第${row.line}行重复。`,
        expected: "每个地区和产业集群一行",
        found: `第${seen}行、第${row.line}行`,
        suggestion: "请保留正确的一行，删除另一行。",
      };
    }
  },
};
