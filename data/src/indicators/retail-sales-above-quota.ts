import type { Indicator } from "../model/indicator.ts";

export const retailSalesAboveQuota = {
  id: "retail-sales-above-quota",
  name: "限额以上社会消费品零售额",
  shortName: "限上社零额",
  aliases: ["限上单位消费品零售额", "限额以上单位消费品零售额", "限额以上消费品零售额"],
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
    "限额以上批发零售、住宿餐饮法人企业（单位、个体户）的消费品零售额，自年初累计，现价。单位名录逐年变动，增速按可比口径发布。个别地区发布的是限额以上商品零售额，见备注。",
  owners: ["statistics-trade"],
  source: "国家统计局《批发和零售业、住宿和餐饮业统计报表制度》",
  partOf: { indicator: "retail-sales", exhaustive: false },
} as const satisfies Indicator;
