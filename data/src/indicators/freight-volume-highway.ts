import type { Indicator } from "../model/indicator.ts";

export const freightVolumeHighway = {
  id: "freight-volume-highway",
  name: "公路货运量",
  shortName: "公路货运量",
  aliases: [],
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
  scope: "营业性公路货物运输量，自年初累计。",
  owners: ["transport"],
  source: "交通运输部《交通运输综合统计调查制度》",
  partOf: { indicator: "freight-volume", exhaustive: false },
} as const satisfies Indicator;
