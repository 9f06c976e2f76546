import type { RawRow, RawSheet, SheetFormat } from "./raw-workbook.ts";

/** What a sheet keeps out of sight: read past, and said. */
export interface HiddenParts {
  readonly lines: number[];
  readonly columns: Set<number>;
}

/**
 * The rows of a sheet as people see them: without hidden rows, and without what stands in hidden columns.
 * @param hidden collects the lines and columns that held something
 */
export function* visibleRows(
  sheet: Pick<RawSheet, "rows">,
  format: SheetFormat,
  hidden: HiddenParts = { lines: [], columns: new Set() },
): Generator<RawRow> {
  const columns = new Set(format.hiddenColumns);
  for (const row of sheet.rows()) {
    if (row.hidden) hidden.lines.push(row.line);
    else if (columns.size === 0) yield row;
    else {
      const cells = row.cells.map((cell, column) => {
        if (cell === undefined || !columns.has(column)) return cell;
        hidden.columns.add(column);
        return undefined;
      });
      if (cells.some((cell) => cell !== undefined)) yield { ...row, cells };
    }
  }
}
