import { cellAddress } from "../domain/validation/cell-address.ts";
import type { CellContent } from "../domain/validation/report-table.ts";
import type { MergedArea, RawRow } from "./raw-workbook.ts";
import type { TableHead } from "./table-head.ts";

/**
 * Tells figures that were drawn over several cells: one value for three areas is nobody's. Merged areas without
 * content, and those that begin outside the columns of figures, as headings of sections do, are no figures.
 */
export interface MergedFigures {
  /** Notes the areas that begin in a row; call for every row from top to bottom. */
  readonly pass: (row: RawRow) => void;
  /** The content of a cell, or that it is part of a merged area. */
  readonly contentAt: (content: CellContent, line: number, column: number) => CellContent;
}

export function createMergedFigures(head: TableHead, merges: readonly MergedArea[]): MergedFigures | null {
  const columns = new Set(head.columns.map(({ index }) => index));
  const byLine = new Map<number, MergedArea[]>();
  for (const area of merges) {
    if (area.firstLine <= head.lastLine || !columns.has(area.firstColumn)) continue;
    byLine.set(area.firstLine, [...(byLine.get(area.firstLine) ?? []), area]);
  }
  if (byLine.size === 0) return null;
  let open: MergedArea[] = [];
  return {
    pass({ line, cells }) {
      open = open.filter(({ lastLine }) => lastLine >= line);
      for (const area of byLine.get(line) ?? []) if (cells[area.firstColumn] !== undefined) open.push(area);
    },
    contentAt(content, line, column) {
      const area = open.find(
        (candidate) =>
          line >= candidate.firstLine &&
          line <= candidate.lastLine &&
          column >= candidate.firstColumn &&
          column <= candidate.lastColumn,
      );
      if (!area) return content;
      const from = cellAddress(area.firstColumn, area.firstLine);
      return {
        kind: "unreadable",
        problem: "merged",
        text: `${from}:${cellAddress(area.lastColumn, area.lastLine)}`,
      };
    },
  };
}
