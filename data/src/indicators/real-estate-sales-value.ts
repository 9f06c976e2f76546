import type { Indicator } from "../model/indicator.ts";

export const realEstateSalesValue = {
  id: "real-estate-sales-value",
  name: "商品房销售额",
  shortName: "商品房销售额",
  aliases: ["新建商品房销售额"],
  block: "area",
  theme: "房地产与投资",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "房地产开发企业报告期内出售新建商品房屋的合同总价款，自年初累计，现价，不含二手房。不等于房地产业营业收入。",
  owners: ["statistics-investment"],
  source: "国家统计局《房地产开发统计报表制度》",
} as const satisfies Indicator;
