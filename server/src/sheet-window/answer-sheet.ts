import { FileTrouble } from "../parsing/file-trouble.ts";
import { fileKind } from "../parsing/file-kind.ts";
import { decodeText } from "../parsing/decode-text.ts";
import { CSV_SHEET } from "../parsing/read-csv.ts";
import { readHtml } from "../parsing/read-html.ts";
import { csvWindow } from "./csv-window.ts";
import { rawWindow } from "./raw-window.ts";
import type { SheetAnswer, SheetQuestion } from "./sheet-requests.ts";
import { openWorkbookParts } from "./workbook-parts.ts";
import { type SheetOutline, xlsxWindow } from "./xlsx-window.ts";

/** Outlines kept for sheets somebody is scrolling through. */
const MOST_OUTLINES = 8;

/** Answers questions about files; remembers the outlines of the last sheets, never their rows. */
export function createSheetAnswerer(): (question: SheetQuestion) => Promise<SheetAnswer> {
  const outlines = new Map<string, SheetOutline>();

  async function answer({ number, file, range }: SheetQuestion): Promise<SheetAnswer> {
    const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
    const kind = fileKind(bytes);
    if (kind === "text") {
      if (range) return { kind: "window", number, window: csvWindow(bytes, file.encoding, range) };
      const { encoding } = decodeText(bytes, file.encoding);
      return { kind: "list", number, list: { sheets: [{ name: CSV_SHEET, hidden: false }], encoding } };
    }
    if (kind === "web-page") {
      const { sheets, text } = readHtml(bytes, file.encoding);
      const sheet = range && sheets[range.sheet];
      if (range) return { kind: "window", number, window: sheet ? rawWindow(sheet, range) : null };
      const names = sheets.map(({ name, hidden }) => ({ name, hidden }));
      return { kind: "list", number, list: { sheets: names, encoding: text?.encoding ?? null } };
    }
    const workbook = await openWorkbookParts(bytes);
    if (!range) {
      const sheets = workbook.sheets.map(({ name, hidden }) => ({ name, hidden }));
      return { kind: "list", number, list: { sheets, encoding: null } };
    }
    const key = `${file.sha256} ${range.sheet}`;
    const found = await xlsxWindow(workbook, range, outlines.get(key) ?? null);
    if (!found) return { kind: "window", number, window: null };
    outlines.delete(key);
    outlines.set(key, found.outline);
    for (const oldest of outlines.keys()) if (outlines.size > MOST_OUTLINES) outlines.delete(oldest);
    return { kind: "window", number, window: found.window };
  }

  return async (question) => {
    try {
      return await answer(question);
    } catch (error) {
      const { number } = question;
      if (error instanceof FileTrouble) return { kind: "refused", number, refusal: error.refusal };
      return { kind: "failed", number, error: error instanceof Error ? (error.stack ?? "") : String(error) };
    }
  };
}
