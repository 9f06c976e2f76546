import type { Indicator } from "../model/indicator.ts";

export const marketEntities = {
  id: "market-entities",
  name: "经营主体总数",
  shortName: "经营主体",
  aliases: ["市场主体总数", "市场主体", "实有经营主体", "实有市场主体", "各类经营主体"],
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
  scope:
    "期末实有登记在册的经营主体（企业、个体工商户、农民专业合作社）户数，时点数，不限于服务业。2022年11月前称市场主体。",
  owners: ["market-regulation"],
  source: "国家市场监督管理总局经营主体登记统计",
} as const satisfies Indicator;
