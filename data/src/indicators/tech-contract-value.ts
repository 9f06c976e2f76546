import type { Indicator } from "../model/indicator.ts";

export const techContractValue = {
  id: "tech-contract-value",
  name: "技术合同成交额",
  shortName: "技术合同成交额",
  aliases: ["技术合同成交金额", "技术合同认定登记成交额"],
  block: "area",
  theme: "科技创新",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "在技术合同登记机构认定登记的技术开发、转让、许可、咨询、服务合同成交金额，自年初累计，现价，按卖方（技术输出）统计。合同金额不是当期营业收入。",
  owners: ["science-technology"],
  source: "科技部、财政部、国家税务总局《技术合同认定登记管理办法》",
} as const satisfies Indicator;
