import type { Indicator } from "../model/indicator.ts";

export const expressOutlets = {
  id: "express-outlets",
  name: "快递服务网点数",
  shortName: "快递网点数",
  aliases: ["快递网点数"],
  block: "area",
  theme: "邮政电信",
  unit: "institution",
  decimals: 0,
  kind: "stock",
  differencable: false,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "期末快递服务营业网点数，时点数。",
  owners: ["postal"],
  source: "国家邮政局《邮政行业统计调查制度》",
} as const satisfies Indicator;
