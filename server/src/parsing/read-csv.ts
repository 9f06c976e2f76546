import papaparse, { type ParseResult } from "papaparse";
import type { TextEncoding } from "../domain/validation/text-encoding.ts";
import { FileTrouble } from "./file-trouble.ts";
import { type RawCell, type RawRow, READ_LIMITS, type RawWorkbook } from "./raw-workbook.ts";

/** Sheet name under which findings name the cells of a CSV file. */
export const CSV_SHEET = "CSV";

/** Text is taken apart in pieces of this many characters, so that all its fields never stand in memory at once. */
const CHUNK_LENGTH = 256 * 1024;
const SHARED_CELLS = 10_000;

/** Byte order mark → strict UTF-8 → GB18030, which contains GBK and GB2312; what a person chose comes before all. */
export function decodeText(
  bytes: Buffer,
  chosen: TextEncoding | null = null,
): { readonly text: string; readonly encoding: TextEncoding } {
  if (chosen !== null) return { text: new TextDecoder(chosen).decode(bytes), encoding: chosen };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeText(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeText(bytes, "utf-16be");
  for (const encoding of ["utf-8", "gb18030"] as const) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      continue;
    }
  }
  throw new FileTrouble(
    "unknown-encoding",
    "文件编码既不是UTF-8也不是GB18030（GBK）。请另存为“CSV UTF-8”后重新上传。",
  );
}

/** Comma, tab, semicolon or full-width comma: whichever the first lines use most. */
export function detectDelimiter(text: string): string {
  const sample = text.slice(0, 20_000);
  const counts = [",", "\t", ";", "\uff0c"].map((delimiter) => ({
    delimiter,
    count: sample.split(delimiter).length,
  }));
  return counts.reduce((best, entry) => (entry.count > best.count ? entry : best)).delimiter;
}

/**
 * The one table of a delimited text file; a field's position is its record and its place in it.
 * @throws FileTrouble when the encoding is unknown, quotes do not close, or there are too many lines
 */
export function readCsv(bytes: Buffer, encoding: TextEncoding | null = null): RawWorkbook {
  const { text } = decodeText(bytes, encoding);
  const rows: RawRow[] = [];
  const readCells = createCellReader();
  let line = 0;
  papaparse.parse<string[]>(text, {
    delimiter: detectDelimiter(text),
    chunkSize: CHUNK_LENGTH,
    chunk({ data, errors }: ParseResult<string[]>) {
      // A record cut off by the end of the piece comes again with the next one.
      const broken = errors.find(({ type, row }) => type === "Quotes" && (row ?? 0) < data.length);
      if (broken) throw brokenQuotes(line + (broken.row ?? 0) + 1);
      for (const fields of data) {
        line += 1;
        const cells = readCells(fields);
        if (cells.length > 0) rows.push({ line, hidden: false, cells });
      }
      if (line > READ_LIMITS.lines) throw tooManyLines();
    },
    // Nothing is left to do at the end; the types ask for it.
    complete() {},
  });
  return { sheets: [{ name: CSV_SHEET, hidden: false, rows: () => rows }] };
}

function brokenQuotes(line: number): FileTrouble {
  return new FileTrouble("broken-quotes", `CSV第${line}行的引号没有配对。请用Excel或WPS另存后重新上传。`);
}

function tooManyLines(): FileTrouble {
  return new FileTrouble("too-many-lines", `文件超过${READ_LIMITS.lines}行，请拆分后上传。`);
}

/** Reads the fields of a record. Texts repeat from record to record: equal ones share one cell. */
function createCellReader(): (fields: readonly string[]) => readonly (RawCell | undefined)[] {
  const shared = new Map<string, RawCell>();

  function cellOf(text: string): RawCell | undefined {
    const known = shared.get(text);
    if (known || text.trim() === "") return known;
    const cell: RawCell = { kind: "text", text };
    if (shared.size < SHARED_CELLS) shared.set(text, cell);
    return cell;
  }

  return (fields) => {
    const cells = fields.slice(0, READ_LIMITS.columns).map(cellOf);
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
    return cells;
  };
}
