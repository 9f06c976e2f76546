import type { Indicator } from "../model/indicator.ts";

export const enterprises = {
  id: "enterprises",
  name: "实有企业数",
  shortName: "企业数",
  aliases: ["企业总数", "实有企业", "各类企业"],
  block: "area",
  theme: "经营主体与就业",
  unit: "household-1e4",
  decimals: 2,
  kind: "stock",
  differencable: false,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "期末实有登记在册的各类企业户数，时点数，不限于服务业。与一套表在库单位数口径不同。",
  owners: ["market-regulation"],
  source: "国家市场监督管理总局经营主体登记统计",
  partOf: { indicator: "market-entities", exhaustive: false },
} as const satisfies Indicator;
