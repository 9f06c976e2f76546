import type { Indicator } from "../model/indicator.ts";

export const largestUnitShare = {
  id: "largest-unit-share",
  name: "最大单位占比",
  shortName: "最大单位占比",
  aliases: ["最大单位营业收入占比", "最大一家单位占比", "最大企业占比"],
  block: "cluster",
  theme: "产业集群",
  unit: "percent",
  decimals: 1,
  kind: "rate",
  differencable: false,
  additiveOverAreas: false,
  priceBasis: { level: "none", growth: "none" },
  betterDirection: "none",
  canBeNegative: false,
  scope:
    "营业收入最大的一家单位占本地区、本集群营业收入的比重，自年初累计。只用于判断本行数据是否须保密，不发布。",
  owners: ["statistics-services"],
  source: "《中华人民共和国统计法》关于单个调查对象资料保密的规定；本平台十大产业集群季度表（鄂服集01表）",
} as const satisfies Indicator;
