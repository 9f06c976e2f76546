import type { Indicator } from "../model/indicator.ts";

export const softwareExports = {
  id: "software-exports",
  name: "软件业务出口额",
  shortName: "软件出口额",
  aliases: ["软件出口额", "软件业务出口"],
  block: "area",
  theme: "软件信息",
  unit: "USD-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope: "经信部门口径软件企业的软件业务出口额，自年初累计，美元计价。",
  owners: ["economy-informatisation"],
  source: "工业和信息化部《软件和信息技术服务业统计调查制度》",
} as const satisfies Indicator;
