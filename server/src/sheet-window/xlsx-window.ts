import { xmlAttribute, xmlTags } from "../parsing/xml-text.ts";
import type { RawWindow } from "../use-cases/read-sheet.ts";
import { numberFormats } from "./number-format.ts";
import { scanSheet, type SheetFrame } from "./scan-sheet.ts";
import { sharedTexts } from "./shared-texts.ts";
import { wholeText } from "./stream-part.ts";
import type { WorkbookParts } from "./workbook-parts.ts";
import { columnOf, shown, type SourceCell, sourceCells, type WindowCell } from "./window-cells.ts";

type Merge = RawWindow["merges"][number];

/** What a sheet is besides its rows; kept between the windows of one file. */
export interface SheetOutline {
  readonly lines: number;
  readonly allColumns: number;
  readonly widths: readonly (number | null)[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Merge[];
}

export interface WindowRange {
  readonly sheet: number;
  readonly from: number;
  readonly lines: number;
}

const MOST_COLUMNS = 128;
const MOST_MERGES = 5000;

/** Some lines of a sheet of a workbook; null when there is no such sheet. */
export async function xlsxWindow(
  workbook: WorkbookParts,
  range: WindowRange,
  known: SheetOutline | null,
): Promise<{ readonly window: RawWindow; readonly outline: SheetOutline } | null> {
  const sheet = workbook.sheets[range.sheet];
  const pieces = sheet?.path ? workbook.parts(sheet.path) : null;
  if (!sheet || !pieces) return null;
  const to = range.from + range.lines - 1;
  const scan = await scanSheet(pieces, { from: range.from, to }, known !== null);
  const formats = workbook.styles ? numberFormats(await wholeText(workbook.parts, workbook.styles)) : [];
  const context = { prefix: scan.prefix, formats, date1904: workbook.date1904, mostColumns: MOST_COLUMNS };
  const rows = scan.rows.map(({ line, hidden, source }) => ({
    line,
    hidden,
    ...sourceCells(source, context),
  }));
  const texts = await textsOf(
    workbook,
    rows.flatMap(({ cells }) => cells),
  );
  const written = Math.max(0, ...rows.map(({ columns }) => columns));
  const outline = known ?? outlineOf(scan.frame!, written);
  const allColumns = Math.max(outline.allColumns, written);
  const columns = Math.min(MOST_COLUMNS, allColumns);
  return {
    outline: { ...outline, allColumns },
    window: {
      index: range.sheet,
      name: sheet.name,
      hidden: sheet.hidden,
      from: range.from,
      lines: outline.lines,
      columns,
      allColumns,
      widths: outline.widths.slice(0, columns),
      hiddenColumns: outline.hiddenColumns.filter((column) => column < columns),
      merges: outline.merges.filter(
        ({ fromLine, toLine, fromColumn }) => fromLine <= to && toLine >= range.from && fromColumn < columns,
      ),
      rows: rows.map(({ line, hidden, cells }) => ({
        line,
        hidden,
        cells: cells.flatMap((cell) => withText(cell, texts) ?? []),
      })),
    },
  };
}

async function textsOf(
  { parts, sharedStrings }: WorkbookParts,
  cells: readonly SourceCell[],
): Promise<ReadonlyMap<number, string>> {
  const wanted = new Set(cells.flatMap((cell) => ("shared" in cell ? [cell.shared] : [])));
  const pieces = sharedStrings === null || wanted.size === 0 ? null : parts(sharedStrings);
  return pieces ? sharedTexts(pieces, wanted) : new Map<number, string>();
}

function withText(cell: SourceCell, texts: ReadonlyMap<number, string>): WindowCell | null {
  return "shared" in cell ? shown(cell.column, "text", texts.get(cell.shared) ?? "") : cell;
}

function outlineOf({ before, after, lastLine }: SheetFrame, written: number): SheetOutline {
  const widths: (number | null)[] = [];
  const hiddenColumns: number[] = [];
  for (const tag of xmlTags(before, "col")) {
    const first = Number(xmlAttribute(tag, "min") ?? 1) - 1;
    const last = Math.min(Number(xmlAttribute(tag, "max") ?? first + 1), MOST_COLUMNS) - 1;
    const width = Number(xmlAttribute(tag, "width") ?? Number.NaN);
    for (let column = first; column <= last; column += 1) {
      while (widths.length <= column) widths.push(null);
      widths[column] = Number.isFinite(width) ? width : null;
      if (/^(?:1|true)$/.test(xmlAttribute(tag, "hidden") ?? "")) hiddenColumns.push(column);
    }
  }
  const merges = mergesOf(after);
  return { lines: lastLine, allColumns: written, widths, hiddenColumns, merges };
}

function mergesOf(after: string): readonly Merge[] {
  const merges: Merge[] = [];
  for (const tag of xmlTags(after, "mergeCell")) {
    const [, from = "", fromLine, to = "", toLine] =
      /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(xmlAttribute(tag, "ref") ?? "") ?? [];
    if (fromLine === undefined || toLine === undefined) continue;
    merges.push({
      fromLine: Number(fromLine),
      toLine: Number(toLine),
      fromColumn: columnOf(from),
      toColumn: columnOf(to),
    });
    if (merges.length === MOST_MERGES) break;
  }
  return merges;
}
