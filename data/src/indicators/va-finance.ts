import type { Indicator } from "../model/indicator.ts";

export const vaFinance = {
  id: "va-finance",
  name: "金融业增加值",
  shortName: "金融业增加值",
  aliases: [],
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
    "国民经济行业分类J门类增加值，自年初累计；水平值现价，增速不变价。与存贷款余额（时点数）、金融业营业收入口径不同。",
  owners: ["statistics-accounts"],
  source: "国家统计局《国民经济核算统计报表制度》",
  partOf: { indicator: "tertiary-value-added", exhaustive: false },
} as const satisfies Indicator;
