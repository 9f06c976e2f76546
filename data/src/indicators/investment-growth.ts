import type { Indicator } from "../model/indicator.ts";

export const investmentGrowth = {
  id: "investment-growth",
  name: "固定资产投资增速",
  shortName: "投资增速",
  aliases: ["固定资产投资（不含农户）增速", "固定资产投资同比增速"],
  block: "cluster",
  theme: "产业集群",
  unit: "percent",
  decimals: 1,
  kind: "rate",
  differencable: false,
  additiveOverAreas: false,
  priceBasis: { level: "none", growth: "none" },
  betterDirection: "higher",
  canBeNegative: true,
  scope:
    "集群范围内固定资产投资（不含农户）自年初累计的同比名义增速。统计制度只发布增速，不发布可比的投资额，不由水平值推算；增速不相加、不平均。",
  owners: ["statistics-investment"],
  source: "国家统计局《固定资产投资统计报表制度》；本平台十大产业集群季度表（鄂服集01表）汇总口径",
} as const satisfies Indicator;
