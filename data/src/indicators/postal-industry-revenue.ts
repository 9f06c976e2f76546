import type { Indicator } from "../model/indicator.ts";

export const postalIndustryRevenue = {
  id: "postal-industry-revenue",
  name: "邮政行业业务收入",
  shortName: "邮政业务收入",
  aliases: ["邮政行业寄递业务收入", "邮政业务收入", "邮政行业收入"],
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
  scope: "邮政企业和快递企业的邮政行业业务收入，自年初累计，现价。不含邮政储蓄银行直接营业收入。",
  owners: ["postal"],
  source: "国家邮政局《邮政行业统计调查制度》",
} as const satisfies Indicator;
