import type { Indicator } from "../model/indicator.ts";

export const touristTrips = {
  id: "tourist-trips",
  name: "游客接待人次",
  shortName: "游客人次",
  aliases: ["旅游接待人次", "旅游总人次", "接待游客人次"],
  block: "area",
  theme: "文化旅游",
  unit: "person-trip-1e4",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: false,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "接待国内外游客人次，自年初累计，由抽样调查推算。同一游客跨地区游览分别计数，各地区相加有重复。",
  owners: ["culture-tourism"],
  source: "文化和旅游部《全国文化文物和旅游统计调查制度》",
} as const satisfies Indicator;
