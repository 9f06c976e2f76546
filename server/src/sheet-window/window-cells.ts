import type { SheetWindow } from "../contract/index.ts";
import { joinedText, xmlAttribute, xmlText } from "../parsing/xml-text.ts";
import { formatNumber, isDateFormat } from "./number-format.ts";

type CellKind = SheetWindow["rows"][number]["cells"][number]["kind"];

export interface WindowCell {
  readonly column: number;
  readonly text: string;
  readonly kind: CellKind;
}

/** A cell before shared texts are known. */
export type SourceCell = WindowCell | { readonly column: number; readonly shared: number };

export interface CellContext {
  readonly prefix: string;
  /** By style index of a cell. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
  readonly mostColumns: number;
}

/** Longer texts are cut: nobody reads them in a cell. */
const MOST_TEXT = 400;

/** Cells of a row that show something, and the number of columns the row has. */
export function sourceCells(
  source: string,
  context: CellContext,
): { readonly cells: readonly SourceCell[]; readonly columns: number } {
  const { prefix, mostColumns } = context;
  const cells: SourceCell[] = [];
  let column = -1;
  let columns = 0;
  const pattern = new RegExp(`<${prefix}c(\\s[^>]*?)?(/>|>([\\s\\S]*?)</${prefix}c>)`, "g");
  for (const [, attributes = "", , inner] of source.matchAll(pattern)) {
    const reference = xmlAttribute(attributes, "r");
    column = reference === null ? column + 1 : columnOf(reference);
    if (inner === undefined) continue;
    const cell = sourceCell(attributes, inner, column, context);
    if (!cell) continue;
    columns = column + 1;
    if (column < mostColumns) cells.push(cell);
  }
  return { cells, columns };
}

/** Column of an A1 reference, from 0. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/i.exec(reference)?.[0].toUpperCase() ?? "")
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function sourceCell(
  attributes: string,
  inner: string,
  column: number,
  { prefix, formats, date1904 }: CellContext,
): SourceCell | null {
  const type = xmlAttribute(attributes, "t") ?? "n";
  if (type === "inlineStr") return shown(column, "text", joinedText(inner));
  const value = elementText(inner, prefix, "v");
  if (value === null || value === "")
    return inner.includes(`<${prefix}f`)
      ? shown(column, "formula-not-computed", `=${xmlText(elementText(inner, prefix, "f") ?? "")}`)
      : null;
  switch (type) {
    case "s":
      return { column, shared: Number(value) };
    case "str":
      return shown(column, "text", xmlText(value));
    case "b":
      return shown(column, "boolean", value === "1" ? "TRUE" : "FALSE");
    case "e":
      return shown(column, "error", xmlText(value));
    case "d":
      return shown(column, "date", value);
    default: {
      const number = Number(value);
      if (Number.isNaN(number)) return shown(column, "text", xmlText(value));
      const format = formats[Number(xmlAttribute(attributes, "s") ?? 0)] ?? "General";
      const kind = isDateFormat(format) ? "date" : "number";
      return shown(column, kind, formatNumber(number, format, date1904));
    }
  }
}

/** A cell with its text as shown, null when there is none. */
export function shown(column: number, kind: CellKind, text: string): WindowCell | null {
  if (text === "") return null;
  return { column, kind, text: text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text };
}

/** Text of a child element; null when it is absent. */
function elementText(inner: string, prefix: string, name: string): string | null {
  const open = inner.search(new RegExp(`<${prefix}${name}[\\s>]`));
  if (open < 0) return null;
  const start = inner.indexOf(">", open) + 1;
  if (start === 0 || inner[start - 2] === "/") return null;
  const end = inner.indexOf(`</${prefix}${name}>`, start);
  return end < 0 ? null : inner.slice(start, end);
}
