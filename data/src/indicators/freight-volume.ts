import type { Indicator } from "../model/indicator.ts";

export const freightVolume = {
  id: "freight-volume",
  name: "货运量",
  shortName: "货运量",
  aliases: ["货物运输量"],
  block: "area",
  theme: "交通物流",
  unit: "tonne-1e4",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "运输企业实际运送的货物重量，自年初累计。所含运输方式（公路、水路，是否含铁路、航空）见备注，口径不同的地区不可比。",
  owners: ["transport"],
  source: "交通运输部《交通运输综合统计调查制度》",
} as const satisfies Indicator;
