import type { Indicator } from "../model/indicator.ts";

export const freightTurnover = {
  id: "freight-turnover",
  name: "货物周转量",
  shortName: "货物周转量",
  aliases: ["货运周转量"],
  block: "area",
  theme: "交通物流",
  unit: "tonne-km-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "货物运输量与平均运距的乘积，自年初累计。所含运输方式（公路、水路，是否含铁路）见备注，口径不同的地区不可比。",
  owners: ["transport"],
  source: "交通运输部《交通运输综合统计调查制度》",
} as const satisfies Indicator;
