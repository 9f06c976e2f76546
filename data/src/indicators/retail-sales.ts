import type { Indicator } from "../model/indicator.ts";

export const retailSales = {
  id: "retail-sales",
  name: "社会消费品零售总额",
  shortName: "社零额",
  aliases: ["社零总额", "社会消费品零售额", "社零"],
  block: "area",
  theme: "商贸消费",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "企业（单位、个体户）通过交易直接售给个人、社会集团非生产非经营用的实物商品金额，以及提供餐饮服务所取得的收入金额，自年初累计，现价。不是商贸业营业收入。2025年公报起按第五次全国经济普查修订，与此前公布的水平值不可比，增速以发布数为准。",
  owners: ["statistics-trade"],
  source: "国家统计局《批发和零售业、住宿和餐饮业统计报表制度》",
} as const satisfies Indicator;
