import type { Indicator } from "../model/indicator.ts";

export const realEstateSalesArea = {
  id: "real-estate-sales-area",
  name: "商品房销售面积",
  shortName: "商品房销售面积",
  aliases: ["新建商品房销售面积"],
  block: "area",
  theme: "房地产与投资",
  unit: "square-metre-1e4",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "房地产开发企业报告期内出售新建商品房屋的合同总面积，自年初累计，不含二手房。",
  owners: ["statistics-investment"],
  source: "国家统计局《房地产开发统计报表制度》",
} as const satisfies Indicator;
