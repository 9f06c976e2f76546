import { growthWording } from "@dash/data";
import type { Rule } from "../rule.ts";

export const growthOnNonpositiveBase: Rule = {
  id: "growth-on-nonpositive-base",
  title: "基期为零或负，不应有同比增速",
  class: "logic",
  severity: "error",
  formula: "上年同期≤0时，同比＝不适用",
  explanation: "上年同期为零或负数时百分比没有意义，同比填“不适用”，文字写由亏转盈、减亏、增亏等。",
  source: "统计用语规范：基期为负不计算增速",
  figures: () => (figures) => {
    const { level, base, growth } = figures;
    if (growth === null || base === null || base > 0) return null;
    const wording = level === null ? null : growthWording(level, base);
    const address = figures.address("published-growth");
    return {
      cause: address!,
      cell: address,
      message: `${figures.name}上年同期为${base}${figures.unit}，是零或负数，不应有同比增速${growth}%。`,
      expected: wording === null ? "不适用" : `不适用（文字写“${wording}”）`,
      found: `${growth}%`,
      suggestion: `请改填“不适用”${wording === null ? "" : `，需要说明时写“${wording}”`}。`,
      comparison: figures.comparison(),
    };
  },
};
