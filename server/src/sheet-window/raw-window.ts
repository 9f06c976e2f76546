import type { RawSheet } from "../parsing/raw-workbook.ts";
import type { RawWindow } from "../use-cases/read-sheet.ts";
import { shown } from "./window-cells.ts";
import type { WindowRange } from "./xlsx-window.ts";

const MOST_COLUMNS = 128;

/** Some lines of a sheet that is held whole, as those of web pages are. */
export function rawWindow(sheet: RawSheet, range: WindowRange): RawWindow {
  const to = range.from + range.lines - 1;
  const rows: RawWindow["rows"][number][] = [];
  const { merges, hiddenColumns } = sheet.format();
  let lines = 0;
  let allColumns = 0;
  for (const { line, hidden, cells } of sheet.rows()) {
    lines = line;
    allColumns = Math.max(allColumns, cells.length);
    if (line < range.from || line > to) continue;
    rows.push({
      line,
      hidden,
      cells: cells.slice(0, MOST_COLUMNS).flatMap((cell, column) => {
        if (!cell) return [];
        return (
          (cell.kind === "number"
            ? shown(column, "number", String(cell.value))
            : shown(column, cell.kind, cell.text)) ?? []
        );
      }),
    });
  }
  return {
    index: range.sheet,
    name: sheet.name,
    hidden: sheet.hidden,
    from: range.from,
    lines,
    columns: Math.min(MOST_COLUMNS, allColumns),
    allColumns,
    widths: [],
    hiddenColumns: [...hiddenColumns],
    merges: merges
      .filter(({ firstLine, lastLine }) => firstLine <= to && lastLine >= range.from)
      .map((area) => ({
        fromLine: area.firstLine,
        toLine: area.lastLine,
        fromColumn: area.firstColumn,
        toColumn: area.lastColumn,
      })),
    rows,
  };
}
