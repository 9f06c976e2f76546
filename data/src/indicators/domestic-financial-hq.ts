import type { Indicator } from "../model/indicator.ts";

export const domesticFinancialHq = {
  id: "domestic-financial-hq",
  name: "法人金融机构（总部）数",
  shortName: "法人金融机构数",
  aliases: ["金融机构总部数", "法人金融机构数"],
  block: "area",
  theme: "金融保险",
  unit: "institution",
  decimals: 0,
  kind: "stock",
  differencable: false,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "期末注册地在本地的境内法人金融机构（总部）数，时点数。",
  owners: ["finance-office"],
  source: "各市州国民经济和社会发展统计公报",
} as const satisfies Indicator;
