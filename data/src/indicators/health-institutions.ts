import type { Indicator } from "../model/indicator.ts";

export const healthInstitutions = {
  id: "health-institutions",
  name: "医疗卫生机构数",
  shortName: "医疗卫生机构数",
  aliases: ["卫生机构数"],
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
  scope:
    "期末医疗卫生机构数，时点数，含医院、基层医疗卫生机构和专业公共卫生机构；公立医院不在规模以上服务业统计范围。",
  owners: ["health"],
  source: "国家卫生健康委员会《全国卫生健康统计调查制度》",
} as const satisfies Indicator;
