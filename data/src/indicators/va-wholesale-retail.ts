import type { Indicator } from "../model/indicator.ts";

export const vaWholesaleRetail = {
  id: "va-wholesale-retail",
  name: "批发和零售业增加值",
  shortName: "批零业增加值",
  aliases: ["批发零售业增加值"],
  block: "area",
  theme: "国民经济核算",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: false,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "constant" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "国民经济行业分类F门类增加值，自年初累计；水平值现价，增速不变价。与批零业商品销售额、社会消费品零售总额口径不同。",
  owners: ["statistics-accounts"],
  source: "国家统计局《国民经济核算统计报表制度》",
  partOf: { indicator: "tertiary-value-added", exhaustive: false },
} as const satisfies Indicator;
