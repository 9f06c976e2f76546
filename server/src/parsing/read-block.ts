import { matchArea } from "@dash/data";
import type { ReportRow } from "../domain/validation/report-table.ts";
import { cellAddress } from "../domain/validation/cell-address.ts";
import type { StatedKey } from "./block-context.ts";
import { withoutListMark } from "./head-meaning.ts";
import type { LooseFigure } from "./join-rows.ts";
import { createMergedFigures } from "./merged-figures.ts";
import type { MergedArea, RawRow } from "./raw-workbook.ts";
import { createCrossRowReader } from "./read-cross-rows.ts";
import { createLongRowReader } from "./read-long-rows.ts";
import { createWideRowReader } from "./read-wide-rows.ts";
import { createRowClassifier, isNumberingRow, type RowKind } from "./row-kind.ts";
import { rawText, type StatedText, type TableHead } from "./table-head.ts";

/** Reads the rows below one head. */
export interface BlockReader {
  readonly head: TableHead;
  readonly rows: readonly ReportRow[];
  /** Of a cross block, which has no rows. */
  readonly figures: readonly LooseFigure[];
  readonly skipped: readonly StatedText[];
  /** Rows with figures nobody can name. */
  readonly unknown: readonly StatedText[];
  /** Takes one row in; answers what it was. */
  readonly take: (row: RawRow) => RowKind | "section";
}

const LIST_MARK = /^\s*(?:其中|#|[·•○●*]|[（(]?[一二三四五六七八九十]+[）)、]|[（(]?\d{1,2}[.、）)])/u;
/** The row that counts the columns follows the head, at most this many lines below. */
const NUMBERING_LINES = 2;

/** @param stated the area the form says it is for: of all figures, where neither rows nor columns name one */
export function createBlockReader(
  head: TableHead,
  merges: readonly MergedArea[],
  stated: StatedKey | null,
): BlockReader {
  const keyColumns = keyColumnsOf(head);
  const kindOf = createRowClassifier(keyColumns);
  const merged = createMergedFigures(head, merges);
  const rows: ReportRow[] = [];
  const figures: LooseFigure[] = [];
  const skipped: StatedText[] = [];
  const unknown: StatedText[] = [];
  const takeData = head.cross ? crossTaker(head.cross) : plainTaker();

  /** 其中:… among indicators is one of them, known or not, and no sum. */
  function partOfIndicator(row: RawRow): boolean {
    return head.cross?.rows === "indicator" && LIST_MARK.test(rawText(row.cells[head.cross.nameColumn]));
  }

  function textAt(row: RawRow, column: number): StatedText {
    return { cell: cellAddress(column, row.line), text: rawText(row.cells[column]).trim() };
  }

  function crossTaker(cross: NonNullable<TableHead["cross"]>): (row: RawRow) => void {
    const read = createCrossRowReader(head, cross, stated);
    return (row) => {
      const { figures: found, known } = read(row);
      if (!known) unknown.push(textAt(row, cross.nameColumn));
      for (const figure of found) {
        const { at } = figure;
        const content = merged ? merged.contentAt(figure.content, at.line, at.index) : figure.content;
        figures.push({ ...figure, content });
      }
    };
  }

  function plainTaker(): (row: RawRow) => void {
    const wide = head.dataflow.layout === "wide";
    const read = wide ? createWideRowReader(head, stated?.value ?? null) : createLongRowReader(head);
    const names = [head.keys.areaName, head.keys.clusterName].filter((index) => index !== undefined);
    return (row) => {
      const report = read(wide ? withBareNames(row, names) : row);
      rows.push(
        merged
          ? {
              ...report,
              cells: report.cells.map((cell) => ({
                ...cell,
                content: merged.contentAt(cell.content, row.line, cell.column.index),
              })),
            }
          : report,
      );
    };
  }

  return {
    head,
    rows,
    figures,
    skipped,
    unknown,
    take(whole) {
      const row = clipped(whole, head.range);
      if (row.cells.length === 0) return "section";
      merged?.pass(row);
      if (row.line <= head.lastLine + NUMBERING_LINES && isNumberingRow(row)) return "numbering";
      const kind = partOfIndicator(row) ? "data" : kindOf(row);
      if (kind === "summary") {
        const column = keyColumns.find((index) => rawText(row.cells[index]).trim() !== "") ?? 0;
        skipped.push(textAt(row, column));
      }
      if (kind !== "data") return kind;
      if (!hasKeysOrFigures(row, head, keyColumns)) return "section";
      takeData(row);
      return "data";
    },
  };
}

function keyColumnsOf({ cross, keys }: TableHead): readonly number[] {
  if (cross) return [cross.nameColumn];
  const { areaCode, areaName, clusterCode, clusterName } = keys;
  return [areaCode, areaName, clusterCode, clusterName].filter((index) => index !== undefined);
}

/** The part of a row below a block that does not take the whole width of the sheet. */
function clipped(row: RawRow, range: TableHead["range"]): RawRow {
  if (!range || (range.from === 0 && range.to >= row.cells.length - 1)) return row;
  const cells = row.cells
    .slice(0, range.to + 1)
    .map((cell, column) => (column < range.from ? undefined : cell));
  while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
  return { ...row, cells };
}

/** Section headings carry text in a key column and nothing else that belongs to the form; an area is never one. */
function hasKeysOrFigures(row: RawRow, head: TableHead, keyColumns: readonly number[]): boolean {
  if (head.columns.some(({ index }) => row.cells[index] !== undefined)) return true;
  const filled = keyColumns.filter((index) => row.cells[index] !== undefined);
  if (filled.length !== 1 || head.dataflow.rows !== "area") return filled.length > 1;
  const area = matchArea(rawText(row.cells[filled[0]!]), { level: ["province", "prefecture"] });
  return area.kind === "match";
}

/** Names without what orders them in a list: 其中：, #, 1. */
function withBareNames(row: RawRow, columns: readonly number[]): RawRow {
  if (!columns.some((column) => LIST_MARK.test(rawText(row.cells[column])))) return row;
  const cells = row.cells.map((cell, column) =>
    cell?.kind === "text" && columns.includes(column) ? { ...cell, text: withoutListMark(cell.text) } : cell,
  );
  return { ...row, cells };
}
