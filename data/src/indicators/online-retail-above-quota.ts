import type { Indicator } from "../model/indicator.ts";

export const onlineRetailAboveQuota = {
  id: "online-retail-above-quota",
  name: "限额以上单位网上零售额",
  shortName: "限上网上零售额",
  aliases: [
    "限上网络零售额",
    "限额以上单位通过公共网络实现的零售额",
    "限额以上网上零售额",
    "限额以上单位网络零售额",
  ],
  block: "area",
  theme: "商贸消费",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "限额以上单位通过公共网络交易平台实现的商品零售额，自年初累计，现价。不含限额以下单位和个人网店，不等于全口径网上零售额。",
  owners: ["statistics-trade"],
  source: "国家统计局《批发和零售业、住宿和餐饮业统计报表制度》",
  partOf: { indicator: "retail-sales-above-quota", exhaustive: false },
} as const satisfies Indicator;
