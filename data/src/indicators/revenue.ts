import type { Indicator } from "../model/indicator.ts";

export const revenue = {
  id: "revenue",
  name: "营业收入",
  shortName: "营业收入",
  aliases: ["营业收入合计", "营业总收入"],
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
  scope:
    "集群范围内规模以上（限额以上）法人单位的营业收入，自年初累计，现价。2019年起常规统计以营业收入取代主营业务收入，与目标文件所写“主营业务收入”对照时为替代指标。十大集群范围有交叉，不得相加。",
  owners: ["statistics-services"],
  source: "国家统计局《一套表统计调查制度》；本平台十大产业集群季度表（鄂服集01表）汇总口径",
} as const satisfies Indicator;
