import type { Indicator } from "../model/indicator.ts";

export const aboveScaleServiceRevenue = {
  id: "above-scale-service-revenue",
  name: "规模以上服务业营业收入",
  shortName: "规上服务业营收",
  aliases: ["规上服务业营业收入", "规模以上服务业企业营业收入"],
  block: "area",
  theme: "规模以上服务业",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "flow",
  differencable: true,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "higher",
  canBeNegative: false,
  scope:
    "年营业收入达到规模标准的服务业法人单位营业收入，自年初累计，现价，不含批发零售、住宿餐饮、金融和房地产开发经营。1月免报，数据滞后一个月，“上半年”材料中常用的是1—5月数，按实际月份入库。样本逐年变动，增速按可比口径发布，不由两年水平值推算。",
  owners: ["statistics-services"],
  source: "国家统计局《一套表统计调查制度》",
} as const satisfies Indicator;
