import type { Rule } from "../rule.ts";
import { COUNT_UNITS } from "./count-not-whole.ts";

const BOUND = 0.1;
/** Of a few units, one more is more than a tenth. */
const SMALLEST = 10;

export const unitCountJump: Rule = {
  id: "unit-count-jump",
  title: "单位数年内变动过大",
  class: "history",
  severity: "warning",
  formula: "|本期÷同年上期−1|≤10%",
  explanation: "规模以上单位一年一次集中进退库，年内单位数增减超过10%的须说明。",
  source: "历史审核：调查单位变动",
  figures: () => (figures) => {
    const { indicator, level } = figures;
    if (indicator.kind !== "stock" || !COUNT_UNITS.includes(indicator.unit) || level === null) return null;
    const before = figures.previousInYear;
    if (before === null || before < SMALLEST || Math.abs(level - before) <= before * BOUND) return null;
    const percent = (level / before - 1) * 100;
    return {
      cause: figures.address("level")!,
      cell: figures.address("level"),
      message: `${figures.name}由上期${before}${figures.unit}变为${level}${figures.unit}，${percent > 0 ? "增加" : "减少"}${Math.abs(percent).toFixed(1)}%。`,
      expected: `${Math.ceil(before * (1 - BOUND))}至${Math.floor(before * (1 + BOUND))}`,
      found: String(level),
      suggestion: "请核实；单位进退库或重组的，请写明原因。",
      comparison: figures.comparison(before),
    };
  },
};
