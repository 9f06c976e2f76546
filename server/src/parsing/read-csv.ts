import papaparse, { type ParseResult } from "papaparse";
import type { TextEncoding } from "../domain/validation/text-encoding.ts";
import { decodeText } from "./decode-text.ts";
import { FileTrouble } from "./file-trouble.ts";
import { PLAIN_FORMAT, type RawCell, type RawRow, READ_LIMITS, type RawWorkbook } from "./raw-workbook.ts";

/** Sheet name under which findings name the cells of a CSV file. */
export const CSV_SHEET = "CSV";

/** Text is taken apart in pieces of this many characters, so that all its fields never stand in memory at once. */
const CHUNK_LENGTH = 256 * 1024;
const SHARED_CELLS = 10_000;

const SEPARATORS: Readonly<Record<string, string>> = {
  ",": "逗号",
  "\t": "制表符",
  ";": "分号",
  "\uff0c": "全角逗号",
};
const SAMPLE_LINES = 60;
const SAMPLE_LENGTH = 20_000;
/** What is shown of the beginning. */
const SHOWN_LINES = 3;
const SHOWN_LENGTH = 120;

/**
 * Comma, tab, semicolon or full-width comma: the one that cuts most of the first lines into equally many fields. Marks
 * in sentences are many, but never equally many from line to line.
 */
export function detectDelimiter(text: string): string {
  const lines = firstLines(text);
  let best = { delimiter: ",", weight: 0 };
  for (const delimiter of Object.keys(SEPARATORS)) {
    const linesByCount = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(delimiter).length - 1;
      if (count > 0) linesByCount.set(count, (linesByCount.get(count) ?? 0) + 1);
    }
    for (const [count, number] of linesByCount)
      if (count * number > best.weight) best = { delimiter, weight: count * number };
  }
  return best.delimiter;
}

function firstLines(text: string): readonly string[] {
  return text.slice(0, SAMPLE_LENGTH).split(/\r\n|\n|\r/u, SAMPLE_LINES);
}

function shown(text: string): string {
  return firstLines(text)
    .map((line) => line.replace(/^\ufeff/, "").trim())
    .filter((line) => line !== "")
    .slice(0, SHOWN_LINES)
    .join("／")
    .slice(0, SHOWN_LENGTH);
}

/**
 * The one table of a delimited text file; a field's position is its record and its place in it.
 * @throws FileTrouble when the encoding is unknown, quotes do not close, or there are too many lines
 */
export function readCsv(bytes: Buffer, chosen: TextEncoding | null = null): RawWorkbook {
  const { text, encoding } = decodeText(bytes, chosen);
  const delimiter = detectDelimiter(text);
  const rows: RawRow[] = [];
  const readCells = createCellReader();
  let line = 0;
  papaparse.parse<string[]>(text, {
    delimiter,
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
  return {
    sheets: [{ name: CSV_SHEET, hidden: false, rows: () => rows, format: () => PLAIN_FORMAT }],
    text: { encoding, separator: SEPARATORS[delimiter] ?? null, sample: shown(text) },
  };
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
