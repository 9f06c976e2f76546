import type { Indicator } from "../model/indicator.ts";

export const socialLogisticsTotal = {
  id: "social-logistics-total",
  name: "社会物流总额",
  shortName: "社会物流总额",
  aliases: ["物流总额"],
  block: "area",
  theme: "交通物流",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "constant" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "第一次进入需求领域、产生从供应地向接受地实体流动的物品价值总额，自年初累计。是货物价值，不是物流业收入，不得与物流业营业收入或目标对比；增速按可比价发布。",
  owners: ["development-reform"],
  source: "国家发展改革委、中国物流与采购联合会《社会物流统计调查制度》",
} as const satisfies Indicator;
