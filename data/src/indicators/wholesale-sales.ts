import type { Indicator } from "../model/indicator.ts";

export const wholesaleSales = {
  id: "wholesale-sales",
  name: "批发业商品销售额",
  shortName: "批发业销售额",
  aliases: ["批发业销售额"],
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
  scope: "批发业法人企业（单位、个体户）的商品销售额，自年初累计，现价，含售给生产经营单位的部分。",
  owners: ["statistics-trade"],
  source: "国家统计局《批发和零售业、住宿和餐饮业统计报表制度》",
} as const satisfies Indicator;
