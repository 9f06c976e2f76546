import type { Indicator } from "../model/indicator.ts";

export const unitCount = {
  id: "unit-count",
  name: "规上（限上）单位数",
  shortName: "单位数",
  aliases: [
    "规模以上单位数",
    "规上单位数",
    "限上单位数",
    "规模以上（限额以上）单位数",
    "法人单位数（规上限上）",
  ],
  block: "cluster",
  theme: "产业集群",
  unit: "enterprise",
  decimals: 0,
  kind: "stock",
  differencable: false,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "期末在库的规模以上服务业和限额以上批零住餐法人单位数，含集群范围内的房地产开发经营企业。期末时点数，不累计。",
  owners: ["statistics-services"],
  source: "国家统计局《一套表统计调查制度》；本平台十大产业集群季度表（鄂服集01表）汇总口径",
} as const satisfies Indicator;
