import type { Indicator } from "../model/indicator.ts";

export const tourismRevenue = {
  id: "tourism-revenue",
  name: "旅游总收入",
  shortName: "旅游总收入",
  aliases: ["旅游收入", "旅游综合收入"],
  block: "area",
  theme: "文化旅游",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "国内外游客在本地旅游全过程的花费总额，自年初累计，现价，由抽样调查推算。不是文化旅游企业营业收入，二者不相加。部分地区仅为国内旅游收入，见备注；2023年起部分地区调整了测算方法。",
  owners: ["culture-tourism"],
  source: "文化和旅游部《全国文化文物和旅游统计调查制度》",
} as const satisfies Indicator;
