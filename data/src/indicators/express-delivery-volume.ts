import type { Indicator } from "../model/indicator.ts";

export const expressDeliveryVolume = {
  id: "express-delivery-volume",
  name: "快递业务量",
  shortName: "快递业务量",
  aliases: ["快递量"],
  block: "area",
  theme: "邮政电信",
  unit: "parcel-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "快递企业收寄的快递业务件数，自年初累计。",
  owners: ["postal"],
  source: "国家邮政局《邮政行业统计调查制度》",
} as const satisfies Indicator;
