import type { Indicator } from "../model/indicator.ts";

export const highTechEnterprises = {
  id: "high-tech-enterprises",
  name: "高新技术企业数",
  shortName: "高新技术企业数",
  aliases: ["高新技术企业总数", "高企数"],
  block: "area",
  theme: "科技创新",
  unit: "enterprise",
  decimals: 0,
  kind: "stock",
  differencable: false,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "期末在有效期内的认定高新技术企业数，时点数，含工业企业，不限于服务业。",
  owners: ["science-technology"],
  source: "科技部、财政部、国家税务总局《高新技术企业认定管理办法》",
} as const satisfies Indicator;
