import type { Indicator } from "../model/indicator.ts";

export const freightTurnoverHighway = {
  id: "freight-turnover-highway",
  name: "公路货物周转量",
  shortName: "公路周转量",
  aliases: ["公路货运周转量"],
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
  scope: "营业性公路货物运输周转量，自年初累计。",
  owners: ["transport"],
  source: "交通运输部《交通运输综合统计调查制度》",
  partOf: { indicator: "freight-turnover", exhaustive: false },
} as const satisfies Indicator;
