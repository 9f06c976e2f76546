import type { Indicator } from "../model/indicator.ts";

export const softwareItServiceRevenue = {
  id: "software-it-service-revenue",
  name: "信息技术服务收入",
  shortName: "信息技术服务收入",
  aliases: [],
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
  scope:
    "软件业务收入中的信息技术服务收入（含云服务、大数据服务、集成电路设计、电子商务平台技术服务等），自年初累计，现价。",
  owners: ["economy-informatisation"],
  source: "工业和信息化部《软件和信息技术服务业统计调查制度》",
  partOf: { indicator: "software-revenue", exhaustive: true },
} as const satisfies Indicator;
