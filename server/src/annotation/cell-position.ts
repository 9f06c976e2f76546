import { columnLetters } from "../domain/validation/cell-address.ts";

export interface CellPosition {
  /** From 0. */
  readonly column: number;
  /** From 1. */
  readonly line: number;
}

/** Bounds of a worksheet. */
const MAX_COLUMN = 16_383;
const MAX_LINE = 1_048_576;

/** The place of an A1 reference, or null when it is none. */
export function cellPosition(reference: string): CellPosition | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.codePointAt(0)! - 64;
  const line = Number(digits);
  return column - 1 <= MAX_COLUMN && line <= MAX_LINE ? { column: column - 1, line } : null;
}

export function cellReference({ column, line }: CellPosition): string {
  return columnLetters(column) + line;
}
