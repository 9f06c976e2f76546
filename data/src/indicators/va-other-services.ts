import type { Indicator } from "../model/indicator.ts";

export const vaOtherServices = {
  id: "va-other-services",
  name: "其他服务业增加值",
  shortName: "其他服务业增加值",
  aliases: ["其他服务业"],
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
    "第三产业中除批零、交运邮政、住餐、金融、房地产以外各行业的增加值，自年初累计；水平值现价，增速不变价。各地是否包含信息传输、软件和信息技术服务业以发布说明为准。",
  owners: ["statistics-accounts"],
  source: "国家统计局《国民经济核算统计报表制度》",
  partOf: { indicator: "tertiary-value-added", exhaustive: false },
} as const satisfies Indicator;
