import type { Indicator } from "../model/indicator.ts";

export const vaInformationSoftware = {
  id: "va-information-software",
  name: "信息传输、软件和信息技术服务业增加值",
  shortName: "信息软件业增加值",
  aliases: ["信息传输软件和信息技术服务业增加值"],
  block: "area",
  theme: "国民经济核算",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: false,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "constant" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "国民经济行业分类I门类增加值，自年初累计；水平值现价，增速不变价。与经信部门软件业务收入口径不同。部分地区将其包含在其他服务业增加值中，两者不相加。",
  owners: ["statistics-accounts"],
  source: "国家统计局《国民经济核算统计报表制度》",
  partOf: { indicator: "tertiary-value-added", exhaustive: false },
} as const satisfies Indicator;
