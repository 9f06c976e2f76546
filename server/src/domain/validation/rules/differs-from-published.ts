import type { Rule } from "../rule.ts";

export const differsFromPublished: Rule = {
  id: "differs-from-published",
  title: "与已发布数不同",
  class: "between-tables",
  severity: "info",
  formula: "|本期−同一指标、地区、报告期的已发布数|≤四舍五入误差",
  explanation: "本期数与已经发布的同一数据不同，发布后即为订正，须附修订说明。",
  source: "数据修订规则",
  figures: () => (figures) => {
    const { level } = figures;
    const published = level === null ? null : figures.published("level", 0);
    if (level === null || published === null || Math.abs(level - published) <= figures.half) return null;
    return {
      cause: "published",
      cell: figures.address("level"),
      message: (count) =>
        `有${count}个本期数与已发布数不同，首处为${figures.name}：本表${level}，已发布${published}${figures.unit}。`,
      expected: String(published),
      found: String(level),
      suggestion: "如为订正，提交时请写修订说明；否则请核对。",
      comparison: figures.comparison(published),
    };
  },
};
