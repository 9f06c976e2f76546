import type { Indicator } from "../model/indicator.ts";

export const expressDeliveryRevenue = {
  id: "express-delivery-revenue",
  name: "快递业务收入",
  shortName: "快递业务收入",
  aliases: ["快递收入"],
  block: "area",
  theme: "邮政电信",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "快递企业快递业务收入，自年初累计，现价。",
  owners: ["postal"],
  source: "国家邮政局《邮政行业统计调查制度》",
  partOf: { indicator: "postal-industry-revenue", exhaustive: false },
} as const satisfies Indicator;
