import type { Indicator } from "../model/indicator.ts";

export const gdp = {
  id: "gdp",
  name: "地区生产总值",
  shortName: "GDP",
  aliases: ["GDP", "生产总值", "国内生产总值", "地区生产总值（GDP）"],
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
    "本地区所有常住单位生产活动的最终成果，自年初累计；水平值按现价，增速按不变价。分季数据单独核算，不作累计倒减。市州合计与全省数有差额，全省数为省级统一核算数。",
  owners: ["statistics-accounts"],
  source: "国家统计局《国民经济核算统计报表制度》",
} as const satisfies Indicator;
