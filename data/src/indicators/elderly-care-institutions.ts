import type { Indicator } from "../model/indicator.ts";

export const elderlyCareInstitutions = {
  id: "elderly-care-institutions",
  name: "养老机构数",
  shortName: "养老机构数",
  aliases: [],
  block: "area",
  theme: "健康养老",
  unit: "institution",
  decimals: 0,
  kind: "stock",
  differencable: false,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "期末养老机构数，时点数。",
  owners: ["civil-affairs"],
  source: "民政部《民政事业统计调查制度》",
} as const satisfies Indicator;
