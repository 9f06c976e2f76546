import type { ReportedMeasure } from "@dash/data";
import { figureAddress, indicatorOf, rowName } from "../describe-cell.ts";
import type { ReportCell, ReportRow } from "../report-table.ts";
import type { Rule } from "../rule.ts";

const GROWTH_DECIMALS = 1;

/** Half a unit of the last digit. */
function halfUnit(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}

/** Growths, percent, that the rounded level and base allow, widened by the rounding of the growth itself. */
export function growthBounds(
  level: number,
  base: number,
  decimals: number,
): { readonly low: number; readonly high: number } {
  const half = halfUnit(decimals);
  const slack = halfUnit(GROWTH_DECIMALS) + 1e-9;
  const ratios = [level - half, level + half].flatMap((upper) =>
    [base - half, base + half].filter((lower) => lower > 0).map((lower) => (upper / lower - 1) * 100),
  );
  return { low: Math.min(...ratios) - slack, high: Math.max(...ratios) + slack };
}

/** The number in another column of the same indicator, or null when there is none. */
function numberBeside(row: ReportRow, growth: ReportCell, measure: ReportedMeasure): number | null {
  const content = row.cells.find(
    ({ column }) => column.indicator === growth.column.indicator && column.measure === measure,
  )?.content;
  return content?.kind === "number" ? content.value : null;
}

export const growthInconsistent: Rule = {
  id: "growth-inconsistent",
  title: "同比增速与水平值不符",
  class: "logic",
  severity: "warning",
  formula: "|同比−（本期÷上年同期−1）×100|≤三个数的四舍五入误差",
  explanation:
    "现价指标的同比增速应等于本期数与上年同期数之比减1，允许四舍五入误差。不变价增速不作此项检查。",
  source: "同比增速=（本期÷上年同期−1）×100%；误差按末位0.5个单位计",
  cells: () => (cell, row) => {
    if (cell.column.measure !== "published-growth" || cell.content.kind !== "number") return null;
    const indicator = indicatorOf(cell, row);
    if (!indicator || indicator.priceBasis.growth !== "nominal") return null;
    const growth = cell.content.value;
    const level = numberBeside(row, cell, "level");
    const base = numberBeside(row, cell, "restated-base");
    if (level === null || base === null) return null;
    const address = figureAddress(row, cell);
    if (base <= 0)
      return {
        cause: address,
        cell: address,
        message: `${rowName(row)}的${indicator.shortName}上年同期为零或负，不应有同比增速。`,
        expected: "不适用",
        found: `${growth}%`,
        suggestion: "请改填“不适用”。",
      };
    const { low, high } = growthBounds(level, base, indicator.decimals);
    if (growth >= low && growth <= high) return null;
    const computed = (level / base - 1) * 100;
    return {
      cause: address,
      cell: address,
      message: `${rowName(row)}的${indicator.shortName}同比增速填${growth}%，按本期${level}、上年同期${base}应为${computed.toFixed(1)}%。`,
      expected: `${computed.toFixed(1)}%`,
      found: `${growth}%`,
      suggestion: "请核对三个数；口径调整造成的差异请在说明中写明。",
    };
  },
};
