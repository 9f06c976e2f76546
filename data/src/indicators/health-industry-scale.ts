import type { Indicator } from "../model/indicator.ts";

export const healthIndustryScale = {
  id: "health-industry-scale",
  name: "大健康产业总规模",
  shortName: "大健康产业规模",
  aliases: ["大健康产业规模"],
  block: "area",
  theme: "健康养老",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "大健康产业专项统计调查测算的产业总规模，含医药制造等工业部分，宽于健康服务业营业收入，不得与健康服务业目标对比。",
  owners: ["health"],
  source: "湖北省大健康产业专项统计调查",
} as const satisfies Indicator;
