import type { Indicator } from "../model/indicator.ts";

export const techContracts = {
  id: "tech-contracts",
  name: "技术合同登记项数",
  shortName: "技术合同项数",
  aliases: ["技术合同数", "技术合同登记数", "技术合同成交项数"],
  block: "area",
  theme: "科技创新",
  unit: "contract",
  decimals: 0,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "在技术合同登记机构认定登记的技术合同项数，自年初累计。",
  owners: ["science-technology"],
  source: "科技部、财政部、国家税务总局《技术合同认定登记管理办法》",
} as const satisfies Indicator;
