import type { Indicator } from "../model/indicator.ts";

export const pharmaRetailWholesaleSalesAboveQuota = {
  id: "pharma-retail-wholesale-sales-above-quota",
  name: "限额以上医药批发零售业销售额",
  shortName: "限上医药批零销售额",
  aliases: ["限上医药批零业销售额"],
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
  scope: "限额以上医药批发和零售法人单位的商品销售额，自年初累计，现价。属商贸范围，不是健康服务业营业收入。",
  owners: ["statistics-trade"],
  source: "国家统计局《批发和零售业、住宿和餐饮业统计报表制度》",
} as const satisfies Indicator;
