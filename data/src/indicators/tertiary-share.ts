import type { Indicator } from "../model/indicator.ts";

export const tertiaryShare = {
  id: "tertiary-share",
  name: "服务业增加值占GDP比重",
  shortName: "服务业占比",
  aliases: ["第三产业占GDP比重", "服务业占GDP比重", "第三产业增加值占GDP比重", "三产占比", "第三产业比重"],
  block: "area",
  theme: "国民经济核算",
  unit: "percent",
  decimals: 1,
  kind: "rate",
  differencable: false,
  additiveOverAreas: false,
  priceBasis: { level: "current", growth: "none" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "服务业（第三产业）增加值占地区生产总值的比重，按现价计算。两期之差为百分点，不相加、不平均。",
  owners: ["statistics-accounts"],
  source: "国家统计局《国民经济核算统计报表制度》",
} as const satisfies Indicator;
