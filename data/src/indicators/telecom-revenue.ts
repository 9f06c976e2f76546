import type { Indicator } from "../model/indicator.ts";

export const telecomRevenue = {
  id: "telecom-revenue",
  name: "电信业务收入",
  shortName: "电信业务收入",
  aliases: ["电信收入"],
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
  scope: "电信企业电信业务收入，自年初累计，现价。",
  owners: ["communications"],
  source: "工业和信息化部《电信业统计调查制度》",
} as const satisfies Indicator;
