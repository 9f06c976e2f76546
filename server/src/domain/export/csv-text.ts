import type { ExportCell, ExportTable } from "./export-table.ts";
import { neutraliseFormula } from "./neutralise-formula.ts";

const LINE_END = "\r\n";
/** Lines gathered into one piece of text. */
const LINES_PER_PIECE = 512;

function csvCell(cell: ExportCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = neutraliseFormula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csvLine(cells: readonly ExportCell[]): string {
  return cells.map(csvCell).join(",") + LINE_END;
}

/** The table as CSV (RFC 4180) in pieces: head lines, an empty line, column names, rows. */
export function* csvText(table: ExportTable): Generator<string> {
  let piece = csvLine(["标题", table.title]);
  for (const line of table.head) piece += csvLine(line);
  piece += LINE_END + csvLine(table.columns.map((column) => column.name));
  let lines = 0;
  for (const row of table.rows) {
    piece += csvLine(row);
    lines += 1;
    if (lines % LINES_PER_PIECE === 0) {
      yield piece;
      piece = "";
    }
  }
  if (piece !== "") yield piece;
}
