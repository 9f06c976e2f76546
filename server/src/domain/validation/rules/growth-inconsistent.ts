import { indicatorOf, rowName } from "../describe-cell.ts";
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

function* inconsistencies(
  row: ReportRow,
): Generator<{ growth: ReportCell; level: ReportCell; base: ReportCell }> {
  for (const growth of row.cells) {
    if (growth.column.measure !== "published-growth" || growth.content.kind !== "number") continue;
    const same = (measure: string): ReportCell | undefined =>
      row.cells.find(
        (cell) => cell.column.indicator === growth.column.indicator && cell.column.measure === measure,
      );
    const level = same("level");
    const base = same("restated-base");
    if (level?.content.kind === "number" && base?.content.kind === "number") yield { growth, level, base };
  }
}

export const growthInconsistent: Rule = {
  id: "growth-inconsistent",
  title: "同比增速与水平值不符",
  severity: "warning",
  explanation:
    "现价指标的同比增速应等于本期数与上年同期数之比减1，允许四舍五入误差。不变价增速不作此项检查。",
  source: "同比增速=（本期÷上年同期−1）×100%；误差按末位0.5个单位计",
  *check({ table }) {
    for (const row of table.rows)
      for (const { growth, level, base } of inconsistencies(row)) {
        const indicator = indicatorOf(growth, row);
        if (!indicator || indicator.priceBasis.growth !== "nominal") continue;
        if (
          growth.content.kind !== "number" ||
          level.content.kind !== "number" ||
          base.content.kind !== "number"
        )
          continue;
        if (base.content.value <= 0) {
          yield {
            cause: growth.cell,
            cell: growth.cell,
            message: `${rowName(row)}的${indicator.shortName}上年同期为零或负，不应有同比增速。`,
            expected: "不适用",
            found: `${growth.content.value}%`,
            suggestion: "请改填“不适用”。",
          };
          continue;
        }
        const { low, high } = growthBounds(level.content.value, base.content.value, indicator.decimals);
        if (growth.content.value >= low && growth.content.value <= high) continue;
        const computed = (level.content.value / base.content.value - 1) * 100;
        yield {
          cause: growth.cell,
          cell: growth.cell,
          message: `${rowName(row)}的${indicator.shortName}同比增速填${growth.content.value}%，按本期${level.content.value}、上年同期${base.content.value}应为${computed.toFixed(1)}%。`,
          expected: `${computed.toFixed(1)}%`,
          found: `${growth.content.value}%`,
          suggestion: "请核对三个数；口径调整造成的差异请在说明中写明。",
        };
      }
  },
};
