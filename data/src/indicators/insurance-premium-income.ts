import type { Indicator } from "../model/indicator.ts";

export const insurancePremiumIncome = {
  id: "insurance-premium-income",
  name: "保险保费收入",
  shortName: "保费收入",
  aliases: ["保费收入", "原保险保费收入", "实现保费收入"],
  block: "area",
  theme: "金融保险",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "保险公司原保险保费收入，自年初累计，现价，财产险与人身险合计。不是保险业增加值。",
  owners: ["financial-regulator"],
  source: "国家金融监督管理总局《保险业监管统计制度》",
} as const satisfies Indicator;
