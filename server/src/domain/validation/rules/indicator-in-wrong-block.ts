import { NO_CLUSTER } from "@dash/data";
import { keyAddress } from "../describe-cell.ts";
import type { Rule } from "../rule.ts";

export const indicatorInWrongBlock: Rule = {
  id: "indicator-in-wrong-block",
  title: "指标与产业集群不匹配",
  class: "definition",
  severity: "error",
  formula: "地区级指标：集群＝_T；集群指标：集群≠_T",
  explanation: "地区级指标的产业集群填“_T”；集群指标须指明集群。",
  source: "指标目录",
  rows: () => (row) => {
    const indicator = row.indicator?.value;
    const cluster = row.cluster.value;
    if (!indicator || cluster === null) return null;
    const areaLevel = indicator.block === "area";
    if (areaLevel === (cluster === NO_CLUSTER)) return null;
    return {
      cause: `${indicator.id} ${areaLevel}`,
      cell: keyAddress(row, row.cluster),
      message: (count) =>
        areaLevel
          ? `“${indicator.name}”是地区级指标，不分产业集群（${count}行）。`
          : `“${indicator.name}”须指明产业集群（${count}行）。`,
      expected: areaLevel ? NO_CLUSTER : "产业集群代码",
      found: cluster,
      suggestion: "请改正产业集群一栏。",
    };
  },
};
