import type { MissingReason, MonthIndex, ObservationStatus } from "@dash/data";
import { indicatorOf } from "./describe-cell.ts";
import type { CellContent, ReportTable } from "./report-table.ts";
import { type FigureKey, transformationOf } from "./rule.ts";

export interface StagedFigure extends FigureKey {
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly reason: MissingReason | null;
  readonly location: { readonly sheet: string; readonly cell: string };
}

/**
 * The figures of a form that passed the check. A blank 本期 counts as 未报; a blank 上年同期 or 同比 states nothing and
 * leaves what is published as it is.
 */
export function* stagedFigures(table: ReportTable, month: MonthIndex | null): Generator<StagedFigure> {
  for (const row of table.rows) {
    const end = row.month?.value ?? month;
    const { value: area } = row.area;
    const { value: cluster } = row.cluster;
    if (end === null || area === null || cluster === null) continue;
    for (const cell of row.cells) {
      const indicator = indicatorOf(cell, row);
      const stated = indicator && statement(cell.content, cell.column.measure === "level");
      if (!stated) continue;
      yield {
        indicator: indicator.id,
        cluster,
        area,
        month: end,
        measure: cell.column.measure,
        transformation: transformationOf(indicator),
        ...stated,
        location: { sheet: table.sheet, cell: cell.cell },
      };
    }
  }
}

function statement(
  content: CellContent,
  level: boolean,
): Pick<StagedFigure, "value" | "status" | "reason"> | null {
  if (content.kind === "number") return { value: content.value, status: "P", reason: null };
  if (content.kind === "unreadable" || (content.blank && !level)) return null;
  return { value: null, status: content.reason === "confidential" ? "C" : "M", reason: content.reason };
}
