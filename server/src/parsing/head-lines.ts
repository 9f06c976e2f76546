import { cellAddress } from "../domain/validation/cell-address.ts";
import { type MergedArea, type RawCell, type RawRow, READ_LIMITS } from "./raw-workbook.ts";

/** What stands above a column on one line: in its own cell, or in one that was drawn over several. */
export interface HeadText {
  readonly text: string;
  /** A1 reference of the cell that holds it. */
  readonly cell: string;
  /** Column of that cell, from 0. */
  readonly column: number;
  /** Whether it stands in the cell itself. */
  readonly own: boolean;
}

export interface HeadLine {
  readonly line: number;
  /** By column, from 0. */
  readonly texts: readonly (HeadText | undefined)[];
  /** Columns whose cell holds a number, which no head does. */
  readonly numbers: readonly number[];
}

export function rawText(cell: RawCell | undefined): string {
  if (cell === undefined) return "";
  return cell.kind === "number" ? String(cell.value) : cell.text;
}

/** A line of a sheet with merged cells filled in: in the file only the first of them holds the text. */
export function headLine(
  rows: ReadonlyMap<number, RawRow>,
  line: number,
  merges: readonly MergedArea[],
): HeadLine {
  const texts: (HeadText | undefined)[] = [];
  const numbers: number[] = [];
  for (const [column, cell] of (rows.get(line)?.cells ?? []).entries()) {
    if (cell?.kind === "number") numbers.push(column);
    const text = rawText(cell).trim();
    texts[column] = text === "" ? undefined : { text, cell: cellAddress(column, line), column, own: true };
  }
  for (const { firstLine, lastLine, firstColumn, lastColumn } of merges) {
    if (line < firstLine || line > lastLine) continue;
    const text = rawText(rows.get(firstLine)?.cells[firstColumn]).trim();
    if (text === "") continue;
    const end = Math.min(lastColumn, READ_LIMITS.columns - 1);
    for (let column = firstColumn; column <= end; column += 1)
      texts[column] ??= { text, cell: cellAddress(firstColumn, firstLine), column: firstColumn, own: false };
  }
  return { line, texts, numbers };
}

/**
 * The upper lines of a head carried on to the right where merges are not known: a blank cell above a word belongs to
 * the group that begins left of it, unless that group says where it ends.
 */
export function withGroupsCarried(
  lines: readonly HeadLine[],
  merges: readonly MergedArea[],
  endsGroup: (column: number) => boolean,
): readonly HeadLine[] {
  return lines.map((head, index) => {
    const below = lines.slice(index + 1);
    if (below.length === 0) return head;
    const texts = [...head.texts];
    const width = Math.max(...lines.map((line) => line.texts.length));
    let group: HeadText | undefined;
    for (let column = 0; column < width; column += 1) {
      const own = texts[column];
      if (endsGroup(column)) group = undefined;
      else if (own) group = isMerged(merges, own.column, head.line) ? undefined : own;
      else if (group && below.some((line) => line.texts[column]?.own))
        texts[column] = { ...group, own: false };
    }
    return { ...head, texts };
  });
}

/** Whether a cell begins an area of several columns, so that its group ends where the area does. */
function isMerged(merges: readonly MergedArea[], column: number, line: number): boolean {
  return merges.some(
    (area) =>
      area.lastColumn > area.firstColumn &&
      line >= area.firstLine &&
      line <= area.lastLine &&
      column >= area.firstColumn &&
      column <= area.lastColumn,
  );
}
