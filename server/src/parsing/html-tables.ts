import { type MergedArea, READ_LIMITS } from "./raw-workbook.ts";

export interface HtmlCell {
  readonly text: string;
  /** From 0. */
  readonly column: number;
}

export interface HtmlRow {
  /** From 1, counted over all tables of the page, as spreadsheet programs lay them out. */
  readonly line: number;
  readonly hidden: boolean;
  readonly cells: readonly HtmlCell[];
}

export interface HtmlTables {
  readonly rows: readonly HtmlRow[];
  readonly merges: readonly MergedArea[];
  /** Whether a table stands inside a cell of another one: the page has a layout, and no table of figures. */
  readonly nested: boolean;
}

interface OpenRow {
  readonly hidden: boolean;
  readonly cells: HtmlCell[];
  column: number;
}

interface OpenCell {
  readonly tag: string;
  text: string;
}

const NAMED: Readonly<Record<string, string>> = {
  nbsp: "\u00a0",
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  ensp: "\u2002",
  emsp: "\u3000",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  minus: "\u2212",
  plusmn: "±",
};
const SILENT: readonly string[] = ["script", "style", "xml", "title", "noscript"];

function htmlText(source: string): string {
  return source
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi,
      (whole: string, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
        const point = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "";
      },
    )
    .replace(/[ \t\r\f]*\n[ \t\r\f\n]*/g, "\n")
    .replace(/^[ \t\n]+|[ \t\n]+$/g, "");
}

function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`[\\s"']${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, "i").exec(tag);
  return match ? (match[1] ?? match[2] ?? match[3] ?? "") : null;
}

function span(tag: string, name: string, limit: number): number {
  const value = Math.trunc(Number(attribute(tag, name) ?? 1));
  return value >= 1 ? Math.min(value, limit) : 1;
}

function isHidden(tag: string): boolean {
  return /display\s*:\s*none/i.test(attribute(tag, "style") ?? "");
}

/** The tables of a page one below the other, with merged cells in their places. Reads each character once. */
export function htmlTables(page: string): HtmlTables {
  const rows: HtmlRow[] = [];
  const merges: MergedArea[] = [];
  /** Last line down to which a column is taken by a cell from above. */
  let taken: number[] = [];
  let line = 0;
  let depth = 0;
  let nested = false;
  let row: OpenRow | null = null;
  let cell: OpenCell | null = null;

  function closeCell(): void {
    if (!cell || !row) return;
    while ((taken[row.column] ?? 0) >= line) row.column += 1;
    const first = row.column;
    const width = span(cell.tag, "colspan", READ_LIMITS.columns);
    const height = span(cell.tag, "rowspan", READ_LIMITS.lines);
    const shown = htmlText(cell.text);
    const exact = attribute(cell.tag, "x:num");
    const text = exact && !shown.includes("%") && shown !== "" ? exact : shown;
    if (first < READ_LIMITS.columns) {
      if (text !== "") row.cells.push({ column: first, text });
      if ((width > 1 || height > 1) && merges.length < READ_LIMITS.merges)
        merges.push({
          firstLine: line,
          lastLine: line + height - 1,
          firstColumn: first,
          lastColumn: first + width - 1,
        });
      if (height > 1)
        for (let column = first; column < Math.min(first + width, READ_LIMITS.columns); column += 1)
          taken[column] = line + height - 1;
    }
    row.column += width;
    cell = null;
  }

  function closeRow(): void {
    closeCell();
    if (row && row.cells.length > 0) rows.push({ line, hidden: row.hidden, cells: row.cells });
    row = null;
  }

  function tagFound(name: string, closing: boolean, tag: string): void {
    if (name === "table") {
      if (!closing && cell) nested = true;
      if (closing) closeRow();
      depth = Math.max(0, depth + (closing ? -1 : 1));
      if (depth <= 1) taken = [];
    } else if (depth > 0 && name === "tr") {
      closeRow();
      if (closing) return;
      line += 1;
      row = { hidden: isHidden(tag), cells: [], column: 0 };
    } else if (depth > 0 && (name === "td" || name === "th")) {
      closeCell();
      if (!closing && row) cell = { tag, text: "" };
    } else if (cell && (name === "br" || (closing && (name === "p" || name === "div")))) cell.text += "\n";
  }

  const lower = page.toLowerCase();
  let at = 0;
  while (at < page.length) {
    const open = page.indexOf("<", at);
    if (cell !== null && depth > 0)
      (cell as OpenCell).text += page.slice(at, open < 0 ? page.length : open).replace(/\s+/g, " ");
    if (open < 0) break;
    if (page.startsWith("<!--", open)) {
      const end = page.indexOf("-->", open + 4);
      at = end < 0 ? page.length : end + 3;
      continue;
    }
    const end = page.indexOf(">", open);
    if (end < 0) break;
    const tag = page.slice(open, end);
    const name = /^<\/?([a-z][\w:]*)/i.exec(tag)?.[1]?.toLowerCase() ?? "";
    at = end + 1;
    const closing = tag.startsWith("</");
    if (!closing && SILENT.includes(name) && !tag.endsWith("/")) {
      const close = lower.indexOf(`</${name}`, at);
      at = close < 0 ? page.length : close;
    } else tagFound(name, closing, tag);
    if (line > READ_LIMITS.lines) break;
  }
  closeRow();
  return { rows, merges, nested };
}
