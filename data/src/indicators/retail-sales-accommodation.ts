import type { Indicator } from "../model/indicator.ts";

export const retailSalesAccommodation = {
  id: "retail-sales-accommodation",
  name: "住宿业零售额",
  shortName: "住宿业零售额",
  aliases: ["社零额中住宿业"],
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
  scope: "社会消费品零售总额按行业分组中的住宿业零售额，自年初累计，现价。与住宿业营业额口径不同。",
  owners: ["statistics-trade"],
  source: "国家统计局《批发和零售业、住宿和餐饮业统计报表制度》",
  partOf: { indicator: "retail-sales", exhaustive: false },
} as const satisfies Indicator;
