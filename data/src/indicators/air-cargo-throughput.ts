import type { Indicator } from "../model/indicator.ts";

export const airCargoThroughput = {
  id: "air-cargo-throughput",
  name: "机场货邮吞吐量",
  shortName: "货邮吞吐量",
  aliases: ["航空货邮吞吐量", "货邮吞吐量"],
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
  scope: "机场进出港货物和邮件重量，自年初累计。枢纽快件分拣总量另计，见备注。",
  owners: ["civil-aviation"],
  source: "中国民用航空局《民用航空运输机场生产统计》",
} as const satisfies Indicator;
