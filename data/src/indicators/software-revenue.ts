import type { Indicator } from "../model/indicator.ts";

export const softwareRevenue = {
  id: "software-revenue",
  name: "软件业务收入",
  shortName: "软件业务收入",
  aliases: ["软件和信息技术服务业软件业务收入"],
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
    "经信部门口径：主营业务年收入500万元以上的软件和信息技术服务企业的软件业务收入，自年初累计，现价。与I门类规上营业收入口径不同，二者不替换。",
  owners: ["economy-informatisation"],
  source: "工业和信息化部《软件和信息技术服务业统计调查制度》",
} as const satisfies Indicator;
