import type { RawRow } from "./raw-workbook.ts";

/** Every row with those that follow it, at most so many. */
export function* withNextRows(
  rows: Iterable<RawRow>,
  count: number,
): Generator<{ readonly row: RawRow; readonly next: readonly RawRow[] }> {
  const waiting: RawRow[] = [];
  for (const row of rows) {
    waiting.push(row);
    if (waiting.length > count) yield { row: waiting.shift()!, next: waiting };
  }
  while (waiting.length > 0) yield { row: waiting.shift()!, next: waiting };
}
