import type { Indicator } from "../model/indicator.ts";

export const wholesaleRetailSalesAboveQuota = {
  id: "wholesale-retail-sales-above-quota",
  name: "限额以上批发和零售业商品销售额",
  shortName: "限上批零销售额",
  aliases: ["限上批零业销售额", "限额以上批发零售业销售额", "限上批发和零售业商品销售额"],
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
  scope: "限额以上批发和零售业法人单位的商品销售额，自年初累计，现价。单位名录逐年变动，增速按可比口径发布。",
  owners: ["statistics-trade"],
  source: "国家统计局《批发和零售业、住宿和餐饮业统计报表制度》",
} as const satisfies Indicator;
