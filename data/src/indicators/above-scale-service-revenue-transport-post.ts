import type { Indicator } from "../model/indicator.ts";

export const aboveScaleServiceRevenueTransportPost = {
  id: "above-scale-service-revenue-transport-post",
  name: "规模以上交通运输、仓储和邮政业营业收入",
  shortName: "规上交运邮政营收",
  aliases: ["规上交通运输仓储和邮政业营业收入"],
  block: "area",
  theme: "规模以上服务业",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "规模以上服务业中国民经济行业分类G门类法人单位营业收入，自年初累计，现价。",
  owners: ["statistics-services"],
  source: "国家统计局《一套表统计调查制度》",
  partOf: { indicator: "above-scale-service-revenue", exhaustive: false },
} as const satisfies Indicator;
