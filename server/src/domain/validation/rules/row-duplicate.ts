import type { MonthIndex } from "@dash/data";
import { keyAddress, rowName } from "../describe-cell.ts";
import type { ReportRow } from "../report-table.ts";
import type { Rule } from "../rule.ts";

type AreaLines = Map<string, number>;

/**
 * The lines of areas seen so far with the month, indicator and cluster of a row. A map in a map instead of a key put
 * together from texts: a file may have 200,000 rows.
 */
function createSeenAreas(): (row: ReportRow, cluster: string) => AreaLines {
  const byMonth = new Map<MonthIndex | null, Map<string | null, Map<string, AreaLines>>>();
  return (row, cluster) => {
    const month = row.month?.value ?? null;
    let byIndicator = byMonth.get(month);
    if (!byIndicator) {
      byIndicator = new Map();
      byMonth.set(month, byIndicator);
    }
    const indicator = row.indicator?.value?.id ?? null;
    let byCluster = byIndicator.get(indicator);
    if (!byCluster) {
      byCluster = new Map();
      byIndicator.set(indicator, byCluster);
    }
    let lines = byCluster.get(cluster);
    if (!lines) {
      lines = new Map();
      byCluster.set(cluster, lines);
    }
    return lines;
  };
}

export const rowDuplicate: Rule = {
  id: "row-duplicate",
  title: "行重复",
  class: "completeness",
  severity: "error",
  formula: "每个地区、集群（批量表还有报告期、指标）的行数≤1",
  explanation: "同一地区、产业集群（批量表还有报告期、指标）只能有一行。",
  source: "平台报送规则",
  rows() {
    const seenAreas = createSeenAreas();
    return (row) => {
      const area = row.area.value;
      const cluster = row.cluster.value;
      if (area === null || cluster === null) return null;
      const lines = seenAreas(row, cluster);
      const seen = lines.get(area);
      if (seen === undefined) {
        lines.set(area, row.line);
        return null;
      }
      const indicator = row.indicator?.value;
      return {
        cause: `${area} ${cluster} ${indicator?.id ?? ""} ${row.month?.value ?? ""}`,
        cell: keyAddress(row, row.area),
        message: `${rowName(row)}${indicator?.shortName ?? ""}在第${seen}行已有，第${row.line}行重复。`,
        expected: "每个地区和产业集群一行",
        found: `第${seen}行、第${row.line}行`,
        suggestion: "请保留正确的一行，删除另一行。",
      };
    };
  },
};
