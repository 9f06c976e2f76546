import papaparse from "papaparse";
import { FileTrouble } from "./file-trouble.ts";
import { type RawCell, type RawRow, READ_LIMITS, type RawWorkbook } from "./raw-workbook.ts";

/** Sheet name under which findings name the cells of a CSV file. */
const CSV_SHEET = "CSV";

/** Byte order mark → strict UTF-8 → GB18030, which contains GBK and GB2312. */
function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
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
function detectDelimiter(text: string): string {
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
export function readCsv(bytes: Buffer): RawWorkbook {
  const text = decodeText(bytes);
  const { data, errors } = papaparse.parse<string[]>(text, { delimiter: detectDelimiter(text) });
  const broken = errors.find((error) => error.type === "Quotes");
  if (broken)
    throw new FileTrouble(
      "broken-quotes",
      `CSV第${(broken.row ?? 0) + 1}行的引号没有配对。请用Excel或WPS另存后重新上传。`,
    );
  if (data.length > READ_LIMITS.lines)
    throw new FileTrouble("too-many-lines", `文件超过${READ_LIMITS.lines}行，请拆分后上传。`);
  return {
    sheets: [
      {
        name: CSV_SHEET,
        hidden: false,
        *rows(): Generator<RawRow> {
          for (let index = 0; index < data.length; index += 1) {
            const cells = rawCells(data[index]!);
            if (cells.length > 0) yield { line: index + 1, hidden: false, cells };
          }
        },
      },
    ],
  };
}

function rawCells(fields: readonly string[]): (RawCell | undefined)[] {
  let last = Math.min(fields.length, READ_LIMITS.columns) - 1;
  while (last >= 0 && fields[last]!.trim() === "") last -= 1;
  const cells: (RawCell | undefined)[] = [];
  for (let index = 0; index <= last; index += 1) {
    const text = fields[index]!;
    cells.push(text.trim() === "" ? undefined : { kind: "text", text });
  }
  return cells;
}
