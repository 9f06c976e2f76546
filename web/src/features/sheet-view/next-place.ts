import type { SheetWindow } from "@dash/server/contract";
import type { CellPlace } from "./sheet-geometry.ts";

interface SheetBounds {
  readonly lines: number;
  readonly columns: number;
  /** Lines of a screen. */
  readonly page: number;
  readonly merges: SheetWindow["merges"];
}

const ARROWS: Readonly<Record<string, readonly [lines: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** The cell a key leads to, as in a spreadsheet program; null when it is no key that moves. Merged cells are one step. */
export function nextPlace(
  key: string,
  control: boolean,
  from: CellPlace,
  bounds: SheetBounds,
): CellPlace | null {
  const last = { line: bounds.lines, column: bounds.columns - 1 };
  if (key === "Home") return control ? { line: 1, column: 0 } : { line: from.line, column: 0 };
  if (key === "End") return control ? last : { line: from.line, column: last.column };
  if (key === "PageDown")
    return anchor({ ...from, line: Math.min(last.line, from.line + bounds.page) }, bounds);
  if (key === "PageUp") return anchor({ ...from, line: Math.max(1, from.line - bounds.page) }, bounds);
  const arrow = ARROWS[key];
  if (!arrow || control) return null;
  let { line, column } = from;
  const area = areaAt(from, bounds.merges);
  if (area && arrow[0] > 0) line = area.toLine;
  if (area && arrow[1] > 0) column = area.toColumn;
  line = Math.min(last.line, Math.max(1, line + arrow[0]));
  column = Math.min(last.column, Math.max(0, column + arrow[1]));
  return anchor({ line, column }, bounds);
}

function areaAt(place: CellPlace, merges: SheetBounds["merges"]): SheetBounds["merges"][number] | undefined {
  return merges.find(
    (area) =>
      place.line >= area.fromLine &&
      place.line <= area.toLine &&
      place.column >= area.fromColumn &&
      place.column <= area.toColumn,
  );
}

function anchor(place: CellPlace, { merges }: SheetBounds): CellPlace {
  const area = areaAt(place, merges);
  return area ? { line: area.fromLine, column: area.fromColumn } : place;
}
