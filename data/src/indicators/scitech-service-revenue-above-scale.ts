import type { Indicator } from "../model/indicator.ts";

export const scitechServiceRevenueAboveScale = {
  id: "scitech-service-revenue-above-scale",
  name: "规模以上科技服务业营业收入",
  shortName: "规上科技服务营收",
  aliases: ["规上科技服务业营业收入"],
  block: "area",
  theme: "规模以上服务业",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "规模以上科技服务业企业营业收入，自年初累计，现价。按科技服务业统计分类汇总，跨门类，不等于M门类，也不等于“研发设计”集群。",
  owners: ["science-technology"],
  source: "国家统计局《国家科技服务业统计分类（2018）》",
} as const satisfies Indicator;
