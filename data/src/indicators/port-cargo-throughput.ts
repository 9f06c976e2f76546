import type { Indicator } from "../model/indicator.ts";

export const portCargoThroughput = {
  id: "port-cargo-throughput",
  name: "港口货物吞吐量",
  shortName: "港口吞吐量",
  aliases: ["港口吞吐量"],
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
  scope: "经水运进出港区并经装卸的货物重量，自年初累计，进出口各计一次。",
  owners: ["transport"],
  source: "交通运输部《交通运输综合统计调查制度》",
} as const satisfies Indicator;
