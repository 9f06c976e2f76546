import type { Indicator } from "../model/indicator.ts";

export const chinaEuropeTrains = {
  id: "china-europe-trains",
  name: "中欧班列开行列数",
  shortName: "中欧班列",
  aliases: ["中欧班列开行数", "中欧班列（武汉）开行列数"],
  block: "area",
  theme: "交通物流",
  unit: "train",
  decimals: 0,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "本地始发和到达的中欧班列列数，自年初累计，往返分别计列。",
  owners: ["development-reform"],
  source: "各市州国民经济和社会发展统计公报",
} as const satisfies Indicator;
