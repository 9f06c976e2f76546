import { growthBounds, growthFits } from "../growth-bounds.ts";
import type { RowFigures } from "../row-figures.ts";
import type { Mark, Rule } from "../rule.ts";

const TENFOLD = [10, 100] as const;
const LEEWAY = 0.2;
/** Units of the last digit below which a small figure may well become ten times as large. */
const SMALLEST_UNITS = 100;
/** A growth below this, percent, times ten is still a growth one may have. */
const SMALLEST_GROWTH = 0.5;

/** 10 or 100 when the ratio is within 20 % of it, 0.1 or 0.01 likewise, else null. */
export function tenfold(ratio: number): number | null {
  for (const factor of TENFOLD) {
    if (Math.abs(ratio / factor - 1) <= LEEWAY) return factor;
    if (Math.abs(ratio * factor - 1) <= LEEWAY) return 1 / factor;
  }
  return null;
}

function levelMark(figures: RowFigures): Mark | null {
  const { indicator, level, base, growth, lastYear } = figures;
  if (indicator.kind === "rate" || indicator.canBeNegative || level === null || lastYear === null)
    return null;
  const smallest = SMALLEST_UNITS * 10 ** -indicator.decimals;
  if (level < smallest || lastYear < smallest) return null;
  const factor = tenfold(level / lastYear);
  if (factor === null) return null;
  // The form agrees with itself, or with the year before: then last year's published figure is the odd one.
  if (base !== null && base > 0 && tenfold(level / base) === null) return null;
  const before = figures.published("level", 24);
  if (before !== null && before > 0 && tenfold(level / before) === null) return null;
  if (growth !== null && Math.abs(growth - (level / lastYear - 1) * 100) < Math.abs(growth) * LEEWAY)
    return null;
  return {
    cause: figures.address("level")!,
    cell: figures.address("level"),
    message: `${figures.name}本期${level}${figures.unit}，约为上年同期发布数${lastYear}${figures.unit}的${factor < 1 ? `${Math.round(1 / factor)}分之一` : `${factor}倍`}，疑似小数点错位。`,
    expected: `约${Number((level / factor).toPrecision(12))}`,
    found: String(level),
    suggestion: "请核对小数点；确有此变动的，请联系省级审核人员核实后更正上年数。",
    comparison: figures.comparison(lastYear),
    explains: "all",
  };
}

function growthMark(figures: RowFigures): Mark | null {
  const { indicator, level, base, growth } = figures;
  if (indicator.priceBasis.growth !== "nominal" || level === null || growth === null) return null;
  if (base === null || base <= 0) return null;
  if (growthFits(growth, level, base, indicator.decimals)) return null;
  const computed = (level / base - 1) * 100;
  if (Math.abs(computed) < SMALLEST_GROWTH) return null;
  const { low, high } = growthBounds(level, base, indicator.decimals);
  const factor = TENFOLD.find((times) => growth / times >= low && growth / times <= high);
  if (factor === undefined) return null;
  return {
    cause: figures.address("published-growth")!,
    cell: figures.address("published-growth"),
    message: `${figures.name}同比增速填${growth}%，是按本期、上年同期推算的${computed.toFixed(1)}%的${factor}倍，疑似丢了小数点。`,
    expected: `${computed.toFixed(1)}%`,
    found: `${growth}%`,
    suggestion: `请核对小数点，是否为${growth / factor}。`,
    comparison: figures.comparison(),
    explains: "all",
  };
}

export const decimalPointLost: Rule = {
  id: "decimal-point-lost",
  title: "小数点疑似错位",
  class: "magnitude",
  severity: "error",
  formula: "本期÷上年同期发布数≉10、100、0.1、0.01；同比÷[（本期÷上年同期−1）×100]≉10、100",
  explanation:
    "从网页或文档复制数字常丢小数点，如605337应为6053.37、131%应为13.1%。表中三个数自身相符、或与前年数相符的，不作此判断。",
  source: "量级审核：与上年同期之比约为10、100（±20%）",
  figures: () => (figures) => levelMark(figures) ?? growthMark(figures),
};
