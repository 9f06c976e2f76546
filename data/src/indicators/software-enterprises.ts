import type { Indicator } from "../model/indicator.ts";

export const softwareEnterprises = {
  id: "software-enterprises",
  name: "软件和信息技术服务业企业数",
  shortName: "软件企业数",
  aliases: ["软件企业数", "软件企业个数"],
  block: "area",
  theme: "软件信息",
  unit: "enterprise",
  decimals: 0,
  kind: "stock",
  differencable: false,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "期末纳入经信部门软件和信息技术服务业统计的企业数，时点数。名录逐年调整。",
  owners: ["economy-informatisation"],
  source: "工业和信息化部《软件和信息技术服务业统计调查制度》",
} as const satisfies Indicator;
