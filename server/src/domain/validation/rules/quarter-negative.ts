import { exactDifference } from "@dash/data";
import type { Rule } from "../rule.ts";

export const quarterNegative: Rule = {
  id: "quarter-negative",
  title: "当季为负",
  class: "history",
  severity: "warning",
  formula: "本期累计−同年上期累计≥0",
  explanation: "利润等可正可负的指标，由累计数倒减出的当季数为负而上期累计为正的，须说明原因。",
  source: "历史审核：单季数为负",
  figures: () => (figures) => {
    const { indicator, level } = figures;
    if (indicator.kind !== "flow" || !indicator.canBeNegative || !indicator.differencable) return null;
    const before = figures.previousInYear;
    if (level === null || before === null || before < 0 || level >= before) return null;
    const quarter = exactDifference(level, before);
    return {
      cause: figures.address("level")!,
      cell: figures.address("level"),
      message: `${figures.name}当季为${quarter}${figures.unit}（本期累计${level}，上期累计${before}）。`,
      expected: `不小于${before}`,
      found: String(level),
      suggestion: "请核实；当季确为亏损或冲减的，请写明原因。",
      comparison: figures.comparison(before),
    };
  },
};
