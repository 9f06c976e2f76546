import type { Indicator } from "../model/indicator.ts";

export const aboveScaleServiceEnterprises = {
  id: "above-scale-service-enterprises",
  name: "规模以上服务业法人单位数",
  shortName: "规上服务业单位数",
  aliases: ["规上服务业企业数", "规模以上服务业企业数", "规模以上服务业单位数"],
  block: "area",
  theme: "规模以上服务业",
  unit: "enterprise",
  decimals: 0,
  kind: "stock",
  differencable: false,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "期末在库的规模以上服务业法人单位数，不含批零住餐、金融和房地产开发经营。期末时点数。",
  owners: ["statistics-services"],
  source: "国家统计局《一套表统计调查制度》",
} as const satisfies Indicator;
