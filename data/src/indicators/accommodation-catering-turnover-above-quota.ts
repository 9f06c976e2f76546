import type { Indicator } from "../model/indicator.ts";

export const accommodationCateringTurnoverAboveQuota = {
  id: "accommodation-catering-turnover-above-quota",
  name: "限额以上住宿和餐饮业营业额",
  shortName: "限上住餐营业额",
  aliases: ["限上住餐业营业额", "限额以上住宿餐饮业营业额"],
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
  scope: "限额以上住宿和餐饮业法人单位的营业额，自年初累计，现价。单位名录逐年变动，增速按可比口径发布。",
  owners: ["statistics-trade"],
  source: "国家统计局《批发和零售业、住宿和餐饮业统计报表制度》",
} as const satisfies Indicator;
