import { xmlAttribute } from "../parsing/xml-text.ts";

/** A line of a worksheet with the text of its cells. */
export interface SourceRow {
  readonly line: number;
  readonly hidden: boolean;
  readonly source: string;
}

/** What stands around the rows of a worksheet. */
export interface SheetFrame {
  /** Text before the rows: views, widths of columns. */
  readonly before: string;
  /** Text after the rows: merged areas. */
  readonly after: string;
  /** The last line with a value. */
  readonly lastLine: number;
}

export interface SheetScan {
  readonly prefix: string;
  readonly rows: readonly SourceRow[];
  /** Null when the scan ended with the window, because the frame was known. */
  readonly frame: SheetFrame | null;
}

/** More text than this around the rows is not kept: conditional formats and the like. */
const MOST_FRAME_LENGTH = 2 * 1024 * 1024;

/**
 * Takes the lines of a window out of a worksheet as it streams by. Never more than a piece of it and the window is held.
 * Merged areas stand behind the rows, so that the first look at a sheet reads to its end; with a known frame the
 * reading ends with the window.
 */
export async function scanSheet(
  pieces: AsyncGenerator<string>,
  window: { readonly from: number; readonly to: number },
  frameKnown: boolean,
): Promise<SheetScan> {
  const rows: SourceRow[] = [];
  let text = "";
  let before = "";
  let after = "";
  let prefix = "";
  let phase: "before" | "rows" | "after" = "before";
  let line = 0;
  let lastLine = 0;

  /** Walks the whole rows in the text; what is left belongs to a row that goes on. False when the window is read. */
  function walkRows(): boolean {
    const open = `<${prefix}row`;
    const close = `</${prefix}row>`;
    let at = text.indexOf(open);
    const hasValue = createValueFinder(text, prefix);
    let left = 0;
    while (at >= 0) {
      const tagEnd = text.indexOf(">", at);
      if (tagEnd < 0) break;
      const tag = text.slice(at, tagEnd);
      let end = tagEnd + 1;
      if (!tag.endsWith("/")) {
        const closed = text.indexOf(close, tagEnd);
        if (closed < 0) break;
        end = closed + close.length;
        line = Number(xmlAttribute(tag, "r") ?? line + 1);
        if (hasValue(tagEnd, closed)) lastLine = line;
        if (line >= window.from && line <= window.to)
          rows.push({
            line,
            hidden: xmlAttribute(tag, "hidden") === "1",
            source: text.slice(tagEnd + 1, closed),
          });
      } else line = Number(xmlAttribute(tag, "r") ?? line + 1);
      if (frameKnown && line >= window.to) return false;
      left = end;
      at = text.indexOf(open, end);
    }
    text = text.slice(left);
    return true;
  }

  for await (const piece of pieces) {
    text += piece;
    if (phase === "before") {
      const data = /<(\w+:)?sheetData\s*(\/?)>/.exec(text);
      if (!data) continue;
      prefix = data[1] ?? "";
      before = text.slice(0, Math.min(data.index, MOST_FRAME_LENGTH));
      text = text.slice(data.index + data[0].length);
      phase = data[2] === "/" ? "after" : "rows";
    }
    if (phase === "rows") {
      const end = text.indexOf(`</${prefix}sheetData>`);
      const rest = end < 0 ? "" : text.slice(end);
      if (end >= 0) text = text.slice(0, end);
      if (!walkRows()) return { prefix, rows, frame: null };
      if (end >= 0) {
        text = rest;
        phase = "after";
      }
    }
    if (phase === "after") {
      if (after.length < MOST_FRAME_LENGTH) after += text;
      text = "";
    }
  }
  return { prefix, rows, frame: { before, after, lastLine } };
}

/** Tells whether a cell with a value stands between two places; asked from left to right, it walks the text once. */
function createValueFinder(text: string, prefix: string): (from: number, to: number) => boolean {
  const found = [`<${prefix}v`, `<${prefix}is`].map((tag) => ({ tag, at: -1, ended: false }));
  return (from, to) => {
    for (const finder of found) {
      if (finder.at < from && !finder.ended) {
        finder.at = text.indexOf(finder.tag, from);
        finder.ended = finder.at < 0;
      }
    }
    return found.some(({ at }) => at >= from && at < to);
  };
}
