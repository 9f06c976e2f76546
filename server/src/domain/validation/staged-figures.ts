import { controlIndicators, type MissingReason, type MonthIndex, type ObservationStatus } from "@dash/data";
import { figureAddress, indicatorOf } from "./describe-cell.ts";
import type { CellContent, ReportTable } from "./report-table.ts";
import { type FigureKey, transformationOf } from "./figure-key.ts";

/** The stage of a figure beside which nothing is marked: the release gives it the stage of its vintage. */
const UNSTATED: ObservationStatus = "A";

export interface StagedFigure extends FigureKey {
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly reason: MissingReason | null;
  readonly location: { readonly sheet: string; readonly cell: string };
}

/**
 * The figures of a form that passed the check. A blank 本期 counts as 未报; a blank 上年同期, 同比 or control indicator states nothing and
 * leaves what is published as it is.
 */
export function* stagedFigures(table: ReportTable, month: MonthIndex | null): Generator<StagedFigure> {
  for (const row of table.rows) {
    const end = row.month?.value ?? month;
    const { value: area } = row.area;
    const { value: cluster } = row.cluster;
    if (end === null || area === null || cluster === null) continue;
    for (const cell of row.cells) {
      const { content } = cell;
      const { measure } = cell.column;
      const indicator = indicatorOf(cell, row);
      if (!indicator || !states(content, measure === "level" && !isControl(indicator.id))) continue;
      yield {
        indicator: indicator.id,
        cluster,
        area,
        month: end,
        measure,
        transformation: transformationOf(indicator),
        value: content.kind === "number" ? content.value : null,
        status:
          content.kind === "number"
            ? (content.status ?? UNSTATED)
            : content.reason === "confidential"
              ? "C"
              : "M",
        reason: content.kind === "number" ? null : content.reason,
        location: { sheet: table.sheet, cell: figureAddress(row, cell) },
      };
    }
  }
}

function isControl(id: string): boolean {
  return controlIndicators.some((indicator) => indicator.id === id);
}

function states(
  content: CellContent,
  level: boolean,
): content is Exclude<CellContent, { kind: "unreadable" }> {
  return content.kind === "number" || (content.kind === "missing" && (level || !content.blank));
}
