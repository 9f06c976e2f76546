import type { Indicator } from "../model/indicator.ts";

export const cultureEnterpriseRevenueAboveScale = {
  id: "culture-enterprise-revenue-above-scale",
  name: "规模以上文化及相关产业企业营业收入",
  shortName: "规上文化企业营收",
  aliases: ["规模以上文化企业营业收入", "规上文化企业营业收入", "规模以上文化及相关产业营业收入"],
  block: "area",
  theme: "规模以上服务业",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "按《文化及相关产业分类（2018）》划分的规模以上文化制造、批零和服务业企业营业收入，自年初累计，现价。与旅游总收入口径不同，二者不相加。",
  owners: ["statistics-services"],
  source: "国家统计局《文化及相关产业分类（2018）》",
} as const satisfies Indicator;
