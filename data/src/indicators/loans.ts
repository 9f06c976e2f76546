import type { Indicator } from "../model/indicator.ts";

export const loans = {
  id: "loans",
  name: "金融机构本外币各项贷款余额",
  shortName: "贷款余额",
  aliases: [
    "各项贷款余额",
    "金融机构贷款余额",
    "金融机构本外币贷款余额",
    "本外币各项贷款余额",
    "金融机构各项贷款余额",
  ],
  block: "area",
  theme: "金融保险",
  unit: "CNY-1e8",
  decimals: 2,
  kind: "stock",
  differencable: false,
  additiveOverAreas: true,
  priceBasis: { level: "current", growth: "nominal" },
  betterDirection: "none",
  canBeNegative: false,
  scope:
    "期末金融机构本外币各项贷款余额，时点数，不累计、不作当季倒减。部分年份为人民币口径，见备注；“比年初”增减不是同比增速。",
  owners: ["central-bank"],
  source: "中国人民银行《金融机构信贷收支统计》",
} as const satisfies Indicator;
