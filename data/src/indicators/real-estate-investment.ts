import type { Indicator } from "../model/indicator.ts";

export const realEstateInvestment = {
  id: "real-estate-investment",
  name: "房地产开发投资额",
  shortName: "房地产开发投资",
  aliases: ["房地产开发投资", "房地产投资", "房地产开发完成投资"],
  block: "area",
  theme: "房地产与投资",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "none",
  canBeNegative: false,
  scope:
    "房地产开发法人单位自年初累计完成的房屋建筑物、配套服务设施和土地开发投资，现价。是投资不是收入；增速按可比口径发布。",
  owners: ["statistics-investment"],
  source: "国家统计局《房地产开发统计报表制度》",
} as const satisfies Indicator;
