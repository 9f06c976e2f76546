import type { ReportCell } from "../domain/validation/report-table.ts";

/**
 * The cells of a row that says 未报 once and leaves all others blank: the whole row is declared as not reported, so that
 * no blank of it is taken for forgotten. Any other row is returned as it is.
 */
export function declareUnreported(cells: readonly ReportCell[]): readonly ReportCell[] {
  let declared = false;
  for (const { content } of cells) {
    if (content.kind !== "missing") return cells;
    if (content.blank) continue;
    if (content.reason !== "not-reported") return cells;
    declared = true;
  }
  if (!declared) return cells;
  return cells.map(({ column }) => ({
    column,
    content: { kind: "missing", reason: "not-reported", blank: column.measure !== "level" },
  }));
}
