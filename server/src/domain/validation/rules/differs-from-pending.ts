import type { PendingFigure } from "../figure-key.ts";
import type { CheckContext, Rule } from "../rule.ts";

/** Another version of the table itself is a matter of 差异, not of two tables. */
function isSameTable(pending: PendingFigure, { table, area, month }: CheckContext): boolean {
  return pending.dataflow === table.dataflow.id && pending.area === area && pending.month === month;
}

export const differsFromPending: Rule = {
  id: "differs-from-pending",
  title: "与另一份在审报表不同",
  class: "between-tables",
  severity: "warning",
  formula: "|本期−同一指标、地区、报告期在另一份在审报表的数|≤四舍五入误差",
  explanation:
    "同一指标、地区、报告期的数在另一张表或另一级的报送里不同，如市州表与全省表中的该市州行，须核实以哪个为准。",
  source: "表间审核：同一指标数出一门",
  figures: (context) => (figures) => {
    const { level } = figures;
    const key = level === null ? null : figures.key("level", 0);
    const other = key && context.pending(key).find((pending) => !isSameTable(pending, context));
    if (level === null || !other || Math.abs(level - other.value) <= figures.half) return null;
    const { visible, submission, value } = other;
    return {
      cause: submission,
      cell: figures.address("level"),
      message: (count) =>
        `有${count}个数与${visible ? `报送${submission}` : "另一份在审报送"}的同一数据不同，首处为${figures.name}：本表${level}${visible ? `，另一份${value}` : ""}${figures.unit}。`,
      ...(visible ? { expected: String(value) } : {}),
      found: String(level),
      suggestion: "请与另一份报送核对，以哪个为准；确有不同的，请说明。",
      ...(visible ? { comparison: figures.comparison(value) } : {}),
    };
  },
};
