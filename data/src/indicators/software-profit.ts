import type { Indicator } from "../model/indicator.ts";

export const softwareProfit = {
  id: "software-profit",
  name: "软件和信息技术服务业利润总额",
  shortName: "软件业利润总额",
  aliases: ["软件业利润总额"],
  block: "area",
  theme: "软件信息",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: true,
  scope: "经信部门口径软件和信息技术服务企业的利润总额，自年初累计，亏损以负数表示。",
  owners: ["economy-informatisation"],
  source: "工业和信息化部《软件和信息技术服务业统计调查制度》",
} as const satisfies Indicator;
