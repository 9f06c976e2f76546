import type { SheetWindow } from "@dash/server/contract";
import { textWidth } from "../../format/text-width.ts";

export const ROW_HEIGHT = 26;
export const LINE_HEAD_WIDTH = 52;
const CHARACTER_WIDTH = 7.5;
const FONT_SIZE = 13;
const PADDING = 18;
const NARROWEST = 48;
const WIDEST = 240;
/** Lines drawn above and below what is in sight. */
const OVERSCAN = 8;

export interface LineSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Width of each column in pixels: as the file says, wider where its first lines or what stands above it need it, within
 * bounds.
 */
export function columnWidths(
  { columns, widths, rows, merges }: SheetWindow,
  aboveWidth: (column: number) => number,
): readonly number[] {
  const needed = Array.from({ length: columns }, (_, column) =>
    Math.max(aboveWidth(column), (widths[column] ?? 0) * CHARACTER_WIDTH),
  );
  for (const { line, cells } of rows)
    for (const { column, text, kind } of cells) {
      const merged = merges.some(
        (area) => line >= area.fromLine && line <= area.toLine && area.fromColumn === column,
      );
      const alone = kind === "number" || cells.length > 2;
      if (!merged && alone && column < columns)
        needed[column] = Math.max(needed[column] ?? 0, textWidth(text, FONT_SIZE) + PADDING);
    }
  return needed.map((width) => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))));
}

/** Width that lets a name stand in two lines. */
export function twoLineWidth(name: string): number {
  return textWidth(name, 12) / 2 + PADDING;
}

/**
 * How far a text runs on over blank cells to its right, as in a spreadsheet program: the width from its own left edge,
 * or null when it fits or something stands in the way.
 */
export function spillWidth(
  text: string,
  column: number,
  widths: readonly number[],
  isBlank: (column: number) => boolean,
): number | null {
  const needed = textWidth(text, FONT_SIZE) + PADDING;
  let width = widths[column] ?? 0;
  if (needed <= width) return null;
  let next = column + 1;
  while (width < needed && next < widths.length && isBlank(next)) {
    width += widths[next]!;
    next += 1;
  }
  return next === column + 1 ? null : width;
}

/** The lines to draw for a scroll position, within the sheet. */
export function linesInView(scrollTop: number, height: number, lines: number): LineSpan {
  const first = Math.floor(scrollTop / ROW_HEIGHT) + 1 - OVERSCAN;
  const last = Math.ceil((scrollTop + height) / ROW_HEIGHT) + OVERSCAN;
  return { from: Math.max(1, Math.min(first, lines)), to: Math.max(1, Math.min(last, lines)) };
}

/** Where to scroll so that a stretch is in sight, in the middle when it was not; `null` where nothing has to move. */
export function scrollTarget(
  start: number,
  size: number,
  view: { readonly start: number; readonly size: number },
): number | null {
  if (start >= view.start && start + size <= view.start + view.size) return null;
  return Math.max(0, Math.round(start + size / 2 - view.size / 2));
}

export interface CellSpan {
  readonly lines: number;
  readonly columns: number;
}

type Merge = SheetWindow["merges"][number];

/**
 * How many lines and columns a cell takes among the lines drawn; `null` when it lies under another one. A merged area
 * that begins above the lines drawn shows its rest.
 */
export function spanOf(
  line: number,
  column: number,
  merges: readonly Merge[],
  drawn: LineSpan,
  columns: number,
): CellSpan | null {
  const area = merges.find(
    (merge) =>
      line >= merge.fromLine &&
      line <= merge.toLine &&
      column >= merge.fromColumn &&
      column <= merge.toColumn,
  );
  if (!area) return { lines: 1, columns: 1 };
  if (column !== area.fromColumn || line !== Math.max(area.fromLine, drawn.from)) return null;
  return {
    lines: Math.min(area.toLine, drawn.to) - line + 1,
    columns: Math.min(area.toColumn, columns - 1) - column + 1,
  };
}

/** A, B, … Z, AA … for a column counted from 0. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

/** The place of an A1 reference, or null when it is none. */
export function cellPlace(reference: string): CellPlace | null {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference) ?? [];
  if (letters === "") return null;
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return { column: column - 1, line: Number(digits) };
}

/**
 * Left edges of the columns that stay in sight while scrolling sideways: the leading key columns, as long as they
 * leave most of the width to the figures.
 */
export function stickyLefts(
  widths: readonly number[],
  isKey: (column: number) => boolean,
  viewWidth: number,
): readonly number[] {
  const lefts: number[] = [];
  let left = LINE_HEAD_WIDTH;
  for (let column = 0; column < widths.length && isKey(column); column += 1) {
    const next = left + widths[column]!;
    if (next > viewWidth * 0.4) return [];
    lefts.push(left);
    left = next;
  }
  return lefts;
}
