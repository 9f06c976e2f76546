import papaparse, { type ParseResult } from "papaparse";
import type { TextEncoding } from "../domain/validation/text-encoding.ts";
import { decodeText } from "../parsing/decode-text.ts";
import { CSV_SHEET, detectDelimiter } from "../parsing/read-csv.ts";
import type { RawWindow } from "../use-cases/read-sheet.ts";
import { shown } from "./window-cells.ts";
import type { WindowRange } from "./xlsx-window.ts";

const CHUNK_LENGTH = 256 * 1024;
const MOST_COLUMNS = 128;
/** What a spreadsheet program takes for a number when it opens the file. */
const PLAIN_NUMBER = /^\s*-?\d{1,15}(?:\.\d+)?%?\s*$/;

/** Some lines of a delimited text file; null when another sheet than its only one is asked for. */
export function csvWindow(
  bytes: Buffer,
  encoding: TextEncoding | null,
  range: WindowRange,
): RawWindow | null {
  if (range.sheet !== 0) return null;
  const { text } = decodeText(bytes, encoding);
  const rows: RawWindow["rows"][number][] = [];
  const to = range.from + range.lines - 1;
  let line = 0;
  let lines = 0;
  let allColumns = 0;
  papaparse.parse<string[]>(text, {
    delimiter: detectDelimiter(text),
    chunkSize: CHUNK_LENGTH,
    chunk({ data }: ParseResult<string[]>) {
      for (const fields of data) {
        line += 1;
        if (fields.some((field) => field.trim() !== "")) lines = line;
        if (line < range.from || line > to) continue;
        allColumns = Math.max(allColumns, fields.length);
        rows.push({
          line,
          hidden: false,
          cells: fields
            .slice(0, MOST_COLUMNS)
            .flatMap(
              (field, column) => shown(column, PLAIN_NUMBER.test(field) ? "number" : "text", field) ?? [],
            ),
        });
      }
    },
    // Nothing is left to do at the end; the types ask for it.
    complete() {},
  });
  return {
    index: 0,
    name: CSV_SHEET,
    hidden: false,
    from: range.from,
    lines,
    columns: Math.min(MOST_COLUMNS, allColumns),
    allColumns,
    widths: [],
    hiddenColumns: [],
    merges: [],
    rows: rows.filter(({ cells }) => cells.length > 0),
  };
}
