import type { Rule } from "../rule.ts";

const BOUND = 0.05;

export const baseRestated: Rule = {
  id: "base-restated",
  title: "上年同期数与上年发布数不同",
  class: "history-restated",
  severity: "warning",
  formula: "|上年同期（本年上报）÷上年发布数−1|≤5%",
  explanation: "本年上报的上年同期数是按本年口径调整后的数，与上年发布数相差超过5%的，须说明口径调整。",
  source: "历史口径审核：调整后基期与上年发布数",
  figures: () => (figures) => {
    const { base, lastYear } = figures;
    if (base === null || lastYear === null || lastYear === 0) return null;
    if (Math.abs(base - lastYear) <= Math.abs(lastYear) * BOUND + figures.half) return null;
    const comparison = figures.comparison(lastYear);
    const address = figures.address("restated-base");
    return {
      cause: address!,
      cell: address,
      message: `${figures.name}的上年同期填${base}${figures.unit}，上年发布数是${lastYear}${figures.unit}，相差${Math.abs((base / lastYear - 1) * 100).toFixed(1)}%。`,
      expected: `约${lastYear}`,
      found: String(base),
      suggestion: "请核对；按本年口径调整了基期的，请说明调整的内容（单位进退库、行业调整、普查修订等）。",
      comparison: { ...comparison, difference: Math.round((base - lastYear) * 1e6) / 1e6 },
    };
  },
};
