import { areaByCode, clusterById, NO_CLUSTER } from "@dash/data";
import { expectedAreas, expectedClusters } from "../expected-rows.ts";
import { createRowsInDoubt } from "../rows-in-doubt.ts";
import type { Rule } from "../rule.ts";

export const rowMissing: Rule = {
  id: "row-missing",
  title: "缺少应报的行",
  class: "completeness",
  severity: "error",
  formula: "应报地区×应报集群⊆表中的行",
  explanation:
    "全省报表须有湖北省和17个市州；集群表每个地区须有十个集群。确无数据的行保留，填“未报”。名称或代码有误的行另有提示，不再算作缺少。",
  source: "平台报送规则：完整性",
  *table({ table, area }) {
    if (table.dataflow.layout === "long") return;
    const found = new Set(table.rows.map((row) => `${row.area.value} ${row.cluster.value}`));
    const clusterIds = expectedClusters(table.dataflow);
    const take = createRowsInDoubt(table.rows);
    const sought = expectedAreas(area).map((code) => ({
      code,
      // A row that names what is missing, though wrongly, comes before one that may be any.
      missing: clusterIds.filter((cluster) => !found.has(`${code} ${cluster}`) && !take(code, cluster, true)),
    }));
    for (const { code, missing: named } of sought) {
      const missing = named.filter((cluster) => !take(code, cluster, false));
      if (missing.length === 0) continue;
      const name = areaByCode(code)?.name ?? code;
      const whole = missing.length === clusterIds.length;
      const names = missing.map((id) => clusterById(id)?.name ?? id).join("、");
      yield {
        cause: code,
        cell: null,
        message:
          whole || missing[0] === NO_CLUSTER
            ? `缺少${name}（${code}）的${clusterIds.length > 1 ? `全部${clusterIds.length}行` : "行"}。`
            : `${name}（${code}）缺少${missing.length}个产业集群：${names}。`,
        expected: `${name}${clusterIds.length}行`,
        found: `${clusterIds.length - missing.length}行`,
        suggestion: "请按模板补上；确无数据的，保留该行并填“未报”。",
      };
    }
  },
};
