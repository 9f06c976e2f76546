import { FileTrouble } from "./file-trouble.ts";
import { createCellMarks, type RowMarks, styleOf } from "./cell-marks.ts";
import { type RawCell, type RawRow, READ_LIMITS } from "./raw-workbook.ts";
import type { CellStyle } from "./xlsx-styles.ts";
import { childText, joinedText, xmlAttribute, xmlText } from "./xml-text.ts";

export interface WorksheetContext {
  readonly sharedStrings: readonly string[];
  /** By style index of a cell. */
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
}

/** Rows are cut out of the document in pieces of about this size, so that a large sheet never stands in memory as text. */
const WINDOW_BYTES = 1024 * 1024;
/** Parts below hold fewer cells than the limit. */
const LARGE_PART_BYTES = 32 * 1024 * 1024;
/** A number written with more digits than a double holds carries noise of binary arithmetic. */
const DOUBLE_DIGITS = 15;
const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** The rows of a worksheet part that hold something, in one pass. @throws FileTrouble when there are too many */
export function* worksheetRows(part: Buffer, context: WorksheetContext): Generator<RawRow> {
  const prefix = /<(\w+:)?worksheet[\s>]/.exec(part.toString("latin1", 0, 4096))?.[1] ?? "";
  const rowOpen = `<${prefix}row`;
  const rowClose = `</${prefix}row>`;
  let from = part.indexOf(`<${prefix}sheetData`);
  if (from < 0) return;
  if (part.length > LARGE_PART_BYTES) refuseManyCells(part, `</${prefix}c>`);
  let line = 0;
  const readCells = createRowReader(prefix, context);
  while (from < part.length) {
    const to = windowEnd(part, from, rowClose);
    if (to - from > WINDOW_BYTES + READ_LIMITS.rowBytes) throw tooMuch();
    const text = part.toString("utf8", from, to);
    let at = text.indexOf(rowOpen);
    while (at >= 0) {
      const tagEnd = text.indexOf(">", at);
      if (tagEnd < 0) break;
      const tag = text.slice(at, tagEnd);
      line = Number(xmlAttribute(tag, "r") ?? line + 1);
      let next = tagEnd;
      if (!tag.endsWith("/")) {
        const end = text.indexOf(rowClose, tagEnd);
        if (end < 0) break;
        const { cells, marks } = readCells(text.slice(tagEnd + 1, end));
        if (line > READ_LIMITS.lines) throw tooManyLines();
        if (cells.length > 0) yield { line, hidden: isHidden(tag), cells, marks };
        next = end;
      }
      at = text.indexOf(rowOpen, next);
    }
    from = to;
  }
}

/** Counts the cells before any is read, so that nothing is built up that is thrown away. */
function refuseManyCells(part: Buffer, cellClose: string): void {
  let count = 0;
  for (let at = part.indexOf(cellClose); at >= 0; at = part.indexOf(cellClose, at + cellClose.length)) {
    count += 1;
    if (count > READ_LIMITS.cells) throw tooMuch();
  }
}

/** A row is also out of sight when it was drawn together to no height. */
function isHidden(tag: string): boolean {
  const hidden = xmlAttribute(tag, "hidden");
  if (hidden !== null && hidden !== "0" && hidden !== "false") return true;
  return tag.includes(' ht="0') && Number(xmlAttribute(tag, "ht")) === 0;
}

function windowEnd(part: Buffer, from: number, rowClose: string): number {
  if (part.length - from <= WINDOW_BYTES) return part.length;
  const last = part.lastIndexOf(rowClose, from + WINDOW_BYTES);
  if (last > from) return last + rowClose.length;
  const next = part.indexOf(rowClose, from + WINDOW_BYTES);
  return next < 0 ? part.length : next + rowClose.length;
}

function tooManyLines(): FileTrouble {
  return new FileTrouble("too-many-lines", `工作表超过${READ_LIMITS.lines}行，请拆分后上传。`);
}

function tooMuch(): FileTrouble {
  return new FileTrouble("too-many-cells", "工作表里的单元格过多或单行过长，请删除无关内容后上传。");
}

type ReadRow = Pick<RawRow, "marks"> & { readonly cells: (RawCell | undefined)[] };

/** Reads the cells of one row after another. */
function createRowReader(prefix: string, context: WorksheetContext): (source: string) => ReadRow {
  const open = `<${prefix}c`;
  const close = `</${prefix}c>`;
  const marksOf = createCellMarks(prefix, context.styles);

  return (source) => {
    const cells: (RawCell | undefined)[] = [];
    let marks: RowMarks | undefined;
    let column = -1;
    let at = source.indexOf(open);
    while (at >= 0) {
      const tagEnd = source.indexOf(">", at);
      if (tagEnd < 0) break;
      const tag = source.slice(at, tagEnd);
      const reference = xmlAttribute(tag, "r");
      column = reference === null ? column + 1 : columnOf(reference);
      let next = tagEnd;
      if (!tag.endsWith("/")) {
        const end = source.indexOf(close, tagEnd);
        if (end < 0) break;
        if (column >= 0 && column < READ_LIMITS.columns) {
          const inner = source.slice(tagEnd + 1, end);
          const cell = readCell(tag, inner, prefix, context);
          if (cell) {
            while (cells.length < column) cells.push(undefined);
            cells[column] = cell;
            marks = marksOf(tag, inner, column, marks);
          }
        }
        next = end;
      }
      at = source.indexOf(open, next);
    }
    return { cells, marks };
  };
}

function columnOf(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index += 1) {
    const letter = reference.charCodeAt(index);
    if (letter < 65) break;
    column = column * 26 + ((letter & 0xdf) - 64);
  }
  return column - 1;
}

function readCell(
  tag: string,
  inner: string,
  prefix: string,
  context: WorksheetContext,
): RawCell | undefined {
  const type = xmlAttribute(tag, "t") ?? "n";
  if (type === "inlineStr") return textCell(joinedText(inner));
  const value = childText(inner, prefix, "v");
  if (value === null) {
    if (!inner.includes(`<${prefix}f`)) return undefined;
    return { kind: "formula-not-computed", text: xmlText(childText(inner, prefix, "f") ?? "") };
  }
  switch (type) {
    case "s":
      return textCell(context.sharedStrings[Number(value)] ?? "");
    case "str":
      return textCell(xmlText(value));
    case "b":
      return { kind: "boolean", text: value === "1" ? "TRUE" : "FALSE" };
    case "e":
      return { kind: "error", text: xmlText(value) };
    case "d":
      return { kind: "date", text: value };
    default:
      return numberCell(tag, value, context);
  }
}

function textCell(text: string): RawCell | undefined {
  return text === "" ? undefined : { kind: "text", text };
}

function numberCell(tag: string, written: string, context: WorksheetContext): RawCell | undefined {
  if (written.trim() === "") return undefined;
  const exact = Number(written);
  if (Number.isNaN(exact)) return { kind: "text", text: xmlText(written) };
  const value = written.length > DOUBLE_DIGITS ? Number(exact.toPrecision(DOUBLE_DIGITS)) : exact;
  const { look } = styleOf(tag, context.styles);
  if (look === "date") return { kind: "date", text: dateText(value, context.date1904) };
  return { kind: "number", value, percent: look === "percent" };
}

function dateText(serial: number, date1904: boolean): string {
  const instant = (date1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(serial * DAY_MS);
  return Math.abs(instant) < 8.64e15 ? new Date(instant).toISOString().slice(0, 10) : String(serial);
}
