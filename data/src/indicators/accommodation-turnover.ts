import type { Indicator } from "../model/indicator.ts";

export const accommodationTurnover = {
  id: "accommodation-turnover",
  name: "住宿业营业额",
  shortName: "住宿业营业额",
  aliases: [],
  block: "area",
  theme: "商贸消费",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "住宿业法人企业（单位、个体户）的营业额，含客房、餐费和其他收入，自年初累计，现价。",
  owners: ["statistics-trade"],
  source: "国家统计局《批发和零售业、住宿和餐饮业统计报表制度》",
} as const satisfies Indicator;
