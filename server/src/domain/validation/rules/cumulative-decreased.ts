import type { RowFigures } from "../row-figures.ts";
import type { Rule } from "../rule.ts";

/** Whether the cumulative figure lies below that of the period before in the same year. */
export function decreased(figures: RowFigures): boolean {
  const { indicator, level } = figures;
  if (indicator.kind !== "flow" || indicator.canBeNegative || level === null) return false;
  const before = figures.previousInYear;
  return before !== null && level < before;
}

export const cumulativeDecreased: Rule = {
  id: "cumulative-decreased",
  title: "累计数小于上期累计数",
  class: "history",
  severity: "warning",
  formula: "本期累计≥同年上期累计",
  explanation:
    "收入、税收、增加值等从年初累计的数不应比同年上期小；小了即当季为负，多为填了当季数或冲减了以前的数。",
  source: "历史审核：累计数逐期递增",
  figures: () => (figures) => {
    if (!decreased(figures)) return null;
    const before = figures.previousInYear!;
    return {
      cause: figures.address("level")!,
      cell: figures.address("level"),
      message: `${figures.name}本期累计${figures.level}${figures.unit}，小于上期累计${before}${figures.unit}。`,
      expected: `不小于${before}`,
      found: String(figures.level),
      suggestion: "请核对是否填了当季数；冲减以前数据的，请写明原因。",
      comparison: figures.comparison(before),
    };
  },
};
