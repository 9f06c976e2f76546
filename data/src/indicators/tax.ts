import type { Indicator } from "../model/indicator.ts";

export const tax = {
  id: "tax",
  name: "税收",
  shortName: "税收",
  aliases: ["税收收入", "入库税收", "税收总额"],
  block: "cluster",
  theme: "产业集群",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "税务部门按行业归集的集群范围内入库税收，自年初累计，不含社会保险费和非税收入，不扣除出口退税。",
  owners: ["tax"],
  source: "国家税务总局《税收会统报表制度》；本平台十大产业集群季度表（鄂服集01表）汇总口径",
} as const satisfies Indicator;
