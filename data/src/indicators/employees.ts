import type { Indicator } from "../model/indicator.ts";

export const employees = {
  id: "employees",
  name: "从业人员期末人数",
  shortName: "从业人员",
  aliases: ["期末从业人员", "从业人员期末数", "期末从业人员数", "从业人员数"],
  block: "cluster",
  theme: "产业集群",
  unit: "person-1e4",
  decimals: 2,
  kind: "stock",
  differencable: false,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "规上（限上）法人单位期末最后一日的从业人员，含劳务派遣人员，不含离开本单位仍保留劳动关系的人员。期末时点数，非平均人数。",
  owners: ["statistics-services"],
  source: "国家统计局《劳动工资统计报表制度》；本平台十大产业集群季度表（鄂服集01表）汇总口径",
} as const satisfies Indicator;
