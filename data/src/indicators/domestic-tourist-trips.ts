import type { Indicator } from "../model/indicator.ts";

export const domesticTouristTrips = {
  id: "domestic-tourist-trips",
  name: "国内游客人次",
  shortName: "国内游客人次",
  aliases: ["国内旅游人次", "接待国内游客人次"],
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
  scope: "接待国内游客人次，自年初累计，由抽样调查推算，不含入境游客。各地区相加有重复。",
  owners: ["culture-tourism"],
  source: "文化和旅游部《全国文化文物和旅游统计调查制度》",
  partOf: { indicator: "tourist-trips", exhaustive: false },
} as const satisfies Indicator;
