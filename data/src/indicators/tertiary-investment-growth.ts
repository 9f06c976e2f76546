import type { Indicator } from "../model/indicator.ts";

export const tertiaryInvestmentGrowth = {
  id: "tertiary-investment-growth",
  name: "第三产业固定资产投资增速",
  shortName: "三产投资增速",
  aliases: ["服务业固定资产投资增速", "第三产业投资增速", "服务业投资增速"],
  block: "area",
  theme: "房地产与投资",
  unit: "percent",
  decimals: 1,
  kind: "rate",
  differencable: false,
  additiveOverAreas: false,
  priceBasis: { level: "none", growth: "none" },
  betterDirection: "higher",
  canBeNegative: true,
  scope:
    "第三产业固定资产投资（不含农户）自年初累计的同比名义增速。只发布增速，不发布可比投资额，不由水平值推算；增速不相加、不平均。",
  owners: ["statistics-investment"],
  source: "国家统计局《固定资产投资统计报表制度》",
} as const satisfies Indicator;
