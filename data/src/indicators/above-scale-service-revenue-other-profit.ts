import type { Indicator } from "../model/indicator.ts";

export const aboveScaleServiceRevenueOtherProfit = {
  id: "above-scale-service-revenue-other-profit",
  name: "规模以上其他营利性服务业营业收入",
  shortName: "规上其他营利性营收",
  aliases: ["规上其他营利性服务业营业收入"],
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
  scope:
    "规模以上服务业中其他营利性服务业（互联网、软件、租赁商务、居民服务、文体娱乐等）营业收入，自年初累计，现价。",
  owners: ["statistics-services"],
  source: "国家统计局《一套表统计调查制度》",
  partOf: { indicator: "above-scale-service-revenue", exhaustive: false },
} as const satisfies Indicator;
