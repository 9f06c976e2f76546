import type { Indicator } from "../model/indicator.ts";

export const softwareEmbeddedRevenue = {
  id: "software-embedded-revenue",
  name: "嵌入式系统软件收入",
  shortName: "嵌入式软件收入",
  aliases: ["嵌入式软件收入"],
  block: "area",
  theme: "软件信息",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "软件业务收入中的嵌入式系统软件收入，自年初累计，现价。",
  owners: ["economy-informatisation"],
  source: "工业和信息化部《软件和信息技术服务业统计调查制度》",
  partOf: { indicator: "software-revenue", exhaustive: true },
} as const satisfies Indicator;
