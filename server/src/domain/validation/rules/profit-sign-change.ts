import { growthWording } from "@dash/data";
import type { Rule } from "../rule.ts";

export const profitSignChange: Rule = {
  id: "profit-sign-change",
  title: "盈亏转变",
  class: "history",
  severity: "warning",
  formula: "本期×上年同期≥0",
  explanation: "利润等可正可负的指标与上年同期盈亏相反的，须核实并写明原因。",
  source: "历史审核：盈亏转变",
  figures: () => (figures) => {
    const { indicator, level } = figures;
    const before = figures.yearBefore;
    if (indicator.kind !== "flow" || !indicator.canBeNegative || level === null || before === null)
      return null;
    if (level * before >= 0) return null;
    return {
      cause: figures.address("level")!,
      cell: figures.address("level"),
      message: `${figures.name}${growthWording(level, before)}：本期${level}，上年同期${before}${figures.unit}。`,
      expected: before > 0 ? "盈利" : "亏损",
      found: String(level),
      suggestion: "请核对正负号；确有转变的，请写明原因。",
      comparison: figures.comparison(before),
    };
  },
};
