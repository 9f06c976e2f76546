import type { Indicator } from "../model/indicator.ts";

export const postalBusinessVolume = {
  id: "postal-business-volume",
  name: "邮政业务总量",
  shortName: "邮政业务总量",
  aliases: ["邮政行业业务总量"],
  block: "area",
  theme: "邮政电信",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "constant", growth: "constant" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "以不变价单价计算的邮政行业业务量价值（标准量），自年初累计。是实物量指标，不是收入；不变价换基年份前后水平值不可比。",
  owners: ["postal"],
  source: "国家邮政局《邮政行业统计调查制度》",
} as const satisfies Indicator;
