import { growthFits } from "../growth-bounds.ts";
import type { RowFigures } from "../row-figures.ts";
import type { Rule } from "../rule.ts";
import { readAsIndex } from "./growth-as-index.ts";

/** Whether a growth lies outside what level and base of the form allow; false where it cannot be told. */
function disagrees({ indicator, level, base, growth }: RowFigures): boolean {
  if (growth === null || level === null || base === null || base <= 0) return false;
  if (indicator.priceBasis.growth !== "nominal") return false;
  return !growthFits(growth, level, base, indicator.decimals);
}

export const growthInconsistent: Rule = {
  id: "growth-inconsistent",
  title: "同比增速与水平值不符",
  class: "logic",
  severity: "warning",
  formula: "|同比−（本期÷上年同期−1）×100|≤三个数的四舍五入误差",
  explanation:
    "现价指标的同比增速应等于本期数与上年同期数之比减1，允许四舍五入误差；按可比口径计算而不等的，须说明口径。不变价增速不作此项检查。",
  source: "同比增速=（本期÷上年同期−1）×100%；误差按末位0.5个单位计",
  figures: () => (figures) => {
    if (!disagrees(figures) || readAsIndex(figures) !== null) return null;
    const { indicator, level, base, growth } = figures;
    const computed = (level! / base! - 1) * 100;
    const address = figures.address("published-growth");
    return {
      cause: address!,
      cell: address,
      message: `${figures.name}同比增速填${growth}%，按本期${level}、上年同期${base}应为${computed.toFixed(1)}%。`,
      expected: `${computed.toFixed(1)}%`,
      found: `${growth}%`,
      suggestion: `请核对三个数；增速按调整后的口径计算的，请说明${indicator.shortName}的口径调整。`,
      comparison: {
        ...figures.comparison(),
        difference: Math.round((growth! - computed) * 10) / 10,
        unit: `${figures.unit}；差额为百分点`,
      },
    };
  },
};
