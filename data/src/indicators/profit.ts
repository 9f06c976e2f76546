import type { Indicator } from "../model/indicator.ts";

export const profit = {
  id: "profit",
  name: "利润总额",
  shortName: "利润总额",
  aliases: ["利润"],
  block: "cluster",
  theme: "产业集群",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: true,
  scope:
    "规上（限上）法人单位的利润总额，自年初累计，亏损以负数表示。基期为零或负时不计算增速，以由亏转盈、减亏等文字说明。",
  owners: ["statistics-services"],
  source: "国家统计局《一套表统计调查制度》；本平台十大产业集群季度表（鄂服集01表）汇总口径",
} as const satisfies Indicator;
