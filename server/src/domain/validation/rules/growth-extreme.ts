import type { RowFigures } from "../row-figures.ts";
import type { Rule } from "../rule.ts";
import { readAsIndex } from "./growth-as-index.ts";

const BOUND = 30;
/** Profits swing further than incomes. */
const PROFIT_BOUND = 100;

/** The growth stated, else the one level and 上年同期 make; null where none is to be judged. */
function growthOf(figures: RowFigures): { readonly percent: number; readonly stated: boolean } | null {
  const { indicator, level, growth } = figures;
  if (indicator.kind !== "flow" && indicator.kind !== "stock") return null;
  if (growth !== null) return { percent: growth, stated: true };
  const before = figures.yearBefore;
  if (level === null || before === null || before <= 0 || level < 0) return null;
  return { percent: (level / before - 1) * 100, stated: false };
}

export const growthExtreme: Rule = {
  id: "growth-extreme",
  title: "同比变动过大",
  class: "history",
  severity: "warning",
  formula: "|同比|≤30%（可正可负的指标≤100%）",
  explanation:
    "同比增减超过30%的须核实并说明原因；利润等可正可负的指标为100%。没有填同比的，按上年同期数推算。",
  source: "历史审核：与上年同期相比的变动幅度",
  figures: () => (figures) => {
    const found = growthOf(figures);
    const bound = figures.indicator.canBeNegative ? PROFIT_BOUND : BOUND;
    if (found === null || Math.abs(found.percent) <= bound || readAsIndex(figures) !== null) return null;
    const address = (found.stated ? figures.address("published-growth") : null) ?? figures.address("level");
    const percent = `${Math.abs(found.percent).toFixed(1)}%`;
    return {
      cause: address!,
      cell: address,
      message: `${figures.name}同比${found.percent > 0 ? "增长" : "下降"}${percent}${found.stated ? "" : "（推算）"}，超过${bound}%。`,
      expected: `−${bound}%至${bound}%`,
      found: `${found.percent.toFixed(1)}%`,
      suggestion: "请核实本期与上年同期数；确有此变动的，请写明原因。",
      comparison: figures.comparison(),
    };
  },
};
