import type { Indicator } from "../model/indicator.ts";

export const telecomBusinessVolume = {
  id: "telecom-business-volume",
  name: "电信业务总量",
  shortName: "电信业务总量",
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
  scope:
    "以上年不变价单价计算的电信业务量价值，自年初累计。单价逐年换算，各年水平值不可直接相比，增速以发布数为准。",
  owners: ["communications"],
  source: "工业和信息化部《电信业统计调查制度》",
} as const satisfies Indicator;
