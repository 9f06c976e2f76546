import type { Indicator } from "../model/indicator.ts";

export const vaTransportPost = {
  id: "va-transport-post",
  name: "交通运输、仓储和邮政业增加值",
  shortName: "交运邮政增加值",
  aliases: ["交通运输仓储和邮政业增加值", "交通运输仓储邮政业增加值"],
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
    "国民经济行业分类G门类增加值，自年初累计；水平值现价，增速不变价。与社会物流总额、货运周转量口径不同。",
  owners: ["statistics-accounts"],
  source: "国家统计局《国民经济核算统计报表制度》",
  partOf: { indicator: "tertiary-value-added", exhaustive: false },
} as const satisfies Indicator;
