import type { Indicator } from "../model/indicator.ts";

export const tertiaryEmploymentUrbanUnits = {
  id: "tertiary-employment-urban-units",
  name: "第三产业城镇单位就业人员",
  shortName: "三产城镇就业",
  aliases: ["第三产业城镇单位从业人员", "城镇单位第三产业就业人员"],
  block: "area",
  theme: "经营主体与就业",
  unit: "person-1e4",
  decimals: 2,
  kind: "stock",
  differencable: false,
  additiveOverAreas: true,
  priceBasis: { level: "none", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "期末第三产业城镇非私营单位从业人员数，时点数，不含私营单位和个体。",
  owners: ["statistics-employment"],
  source: "国家统计局《劳动工资统计报表制度》",
} as const satisfies Indicator;
