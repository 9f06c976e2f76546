import type { Indicator } from "../model/indicator.ts";

export const containerThroughput = {
  id: "container-throughput",
  name: "港口集装箱吞吐量",
  shortName: "集装箱吞吐量",
  aliases: ["集装箱吞吐量"],
  block: "area",
  theme: "交通物流",
  unit: "teu-1e4",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "经水运进出港区并经装卸的集装箱数，折合20英尺标准箱，自年初累计。",
  owners: ["transport"],
  source: "交通运输部《交通运输综合统计调查制度》",
} as const satisfies Indicator;
