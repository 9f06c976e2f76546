import type { Indicator } from "../model/indicator.ts";

export const retailSalesCatering = {
  id: "retail-sales-catering",
  name: "餐饮收入",
  shortName: "餐饮收入",
  aliases: ["社零额中餐饮收入"],
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
  scope: "社会消费品零售总额按消费形态分组中的餐饮收入，自年初累计，现价。与餐饮业营业额（按行业）口径不同。",
  owners: ["statistics-trade"],
  source: "国家统计局《批发和零售业、住宿和餐饮业统计报表制度》",
  partOf: { indicator: "retail-sales", exhaustive: false },
} as const satisfies Indicator;
