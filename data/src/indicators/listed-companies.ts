import type { Indicator } from "../model/indicator.ts";

export const listedCompanies = {
  id: "listed-companies",
  name: "上市公司数",
  shortName: "上市公司数",
  aliases: ["上市公司家数"],
  block: "area",
  theme: "金融保险",
  unit: "enterprise",
  decimals: 0,
  kind: "stock",
  differencable: false,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "期末注册地在本地的上市公司数，时点数。是否含境外上市公司各年口径不一，见备注，跨年比较须先核对口径。",
  owners: ["securities-regulator"],
  source: "各市州国民经济和社会发展统计公报",
} as const satisfies Indicator;
