import type { Indicator } from "../model/indicator.ts";

export const valueAdded = {
  id: "value-added",
  name: "增加值",
  shortName: "增加值",
  aliases: ["集群增加值"],
  block: "cluster",
  theme: "产业集群",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: false,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "constant" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "集群范围内的增加值，自年初累计；水平值按现价，增速按不变价。分季增加值单独核算，不作累计倒减。十大集群范围有交叉，不得相加。",
  owners: ["statistics-accounts"],
  source: "国家统计局《国民经济核算统计报表制度》；本平台十大产业集群季度表（鄂服集01表）汇总口径",
} as const satisfies Indicator;
