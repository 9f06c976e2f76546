import { xmlAttribute } from "../parsing/xml-text.ts";
import { cellPosition } from "./cell-position.ts";

/** A row or cell by its positions in the text of the sheet. */
export interface SheetPart {
  /** Line of a row, column of a cell. */
  readonly place: number;
  /** Opening tag. */
  readonly tag: string;
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

/** The rows between two positions, in order; a row without number follows the one before. */
export function sheetRows(sheet: string, from: number, to: number, prefix: string): readonly SheetPart[] {
  let line = 0;
  return parts(sheet, from, to, `${prefix}row`, (tag) => {
    line = Number(xmlAttribute(tag, "r") ?? line + 1);
    return line;
  });
}

/** The cells of a row, in order; a cell without reference stands beside the one before. */
export function rowCells(sheet: string, row: SheetPart, prefix: string): readonly SheetPart[] {
  let column = -1;
  return parts(sheet, row.innerStart, row.innerEnd, `${prefix}c`, (tag) => {
    column = cellPosition(xmlAttribute(tag, "r") ?? "")?.column ?? column + 1;
    return column;
  });
}

/** Elements of one name, which never stand inside each other. */
function parts(
  sheet: string,
  from: number,
  to: number,
  name: string,
  placeOf: (tag: string) => number,
): readonly SheetPart[] {
  const found: SheetPart[] = [];
  const close = `</${name}>`;
  let at = from;
  while (at < to) {
    const start = sheet.indexOf(`<${name}`, at);
    if (start < 0 || start >= to) break;
    const innerStart = sheet.indexOf(">", start) + 1;
    if (innerStart === 0) break;
    at = innerStart;
    if (!/[\s/>]/.test(sheet[start + name.length + 1]!)) continue;
    const tag = sheet.slice(start, innerStart);
    let innerEnd = innerStart;
    let end = innerStart;
    if (!tag.endsWith("/>")) {
      innerEnd = sheet.indexOf(close, innerStart);
      if (innerEnd < 0) break;
      end = innerEnd + close.length;
    }
    found.push({ place: placeOf(tag), tag, start, innerStart, innerEnd, end });
    at = end;
  }
  return found;
}
