import type { Indicator } from "../model/indicator.ts";

export const cateringTurnover = {
  id: "catering-turnover",
  name: "餐饮业营业额",
  shortName: "餐饮业营业额",
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
  scope: "餐饮业法人企业（单位、个体户）的营业额，自年初累计，现价。与社零额中的餐饮收入口径不同。",
  owners: ["statistics-trade"],
  source: "国家统计局《批发和零售业、住宿和餐饮业统计报表制度》",
} as const satisfies Indicator;
