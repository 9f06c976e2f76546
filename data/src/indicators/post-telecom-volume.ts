import type { Indicator } from "../model/indicator.ts";

export const postTelecomVolume = {
  id: "post-telecom-volume",
  name: "邮电业务总量",
  shortName: "邮电业务总量",
  aliases: [],
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
  scope: "邮政业务总量与电信业务总量合计，按不变价单价计算，自年初累计。是实物量指标，不是收入。",
  owners: ["postal", "communications"],
  source: "国家邮政局《邮政行业统计调查制度》",
} as const satisfies Indicator;
