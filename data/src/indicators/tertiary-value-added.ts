import type { Indicator } from "../model/indicator.ts";

export const tertiaryValueAdded = {
  id: "tertiary-value-added",
  name: "服务业（第三产业）增加值",
  shortName: "服务业增加值",
  aliases: ["第三产业增加值", "服务业增加值", "三产增加值"],
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
    "第三产业，即除农林牧渔业（不含专业及辅助性活动）、采矿业（不含专业及辅助性活动）、制造业（不含修理业）、电力热力燃气及水生产和供应业、建筑业以外的行业增加值，自年初累计；水平值按现价，增速按不变价。分季单独核算，不作累计倒减。",
  owners: ["statistics-accounts"],
  source: "国家统计局《国民经济核算统计报表制度》",
  partOf: { indicator: "gdp", exhaustive: false },
} as const satisfies Indicator;
