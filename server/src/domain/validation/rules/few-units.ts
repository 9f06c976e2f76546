import type { Rule } from "../rule.ts";

const FEWEST = 3;

export const fewUnits: Rule = {
  id: "few-units",
  title: "单位数少于3个，将作保密处理",
  class: "definition",
  severity: "info",
  formula: "单位数＝0，或单位数≥3",
  explanation: "一格只含一两个单位时，公开会泄露单个单位的资料。数据照常接收，发布时作保密处理。",
  source: "《统计法》：不得泄露能够识别单个统计调查对象身份的资料",
  figures: () => (figures) => {
    const { indicator, level } = figures;
    if (indicator.id !== "unit-count" || level === null || level <= 0 || level >= FEWEST) return null;
    return {
      cause: "few",
      cell: figures.address("level"),
      message: (count) =>
        `有${count}行的单位数少于${FEWEST}个，相关数据发布时将作保密处理，首处为${figures.name}：${level}${figures.unit}。`,
      found: String(level),
    };
  },
};
