import { matchArea, matchCluster } from "@dash/data";
import type { ReportTable } from "../domain/validation/report-table.ts";
import { cellAddress } from "../domain/validation/cell-address.ts";
import type { ContextText, StatedKey } from "./block-context.ts";
import { headsAt } from "./find-table-heads.ts";
import { headSource, type Segment } from "./head-source.ts";
import { createHeadReader } from "./head-meaning.ts";
import { keyNamesOf } from "./head-words.ts";
import { joinBlocks } from "./join-blocks.ts";
import { withNextRows } from "./next-rows.ts";
import type { RawRow, RawSheet, SheetFormat } from "./raw-workbook.ts";
import { type BlockReader, createBlockReader } from "./read-block.ts";
import type { Title } from "./read-title.ts";
import { rawText, type StatedText, type TableHead } from "./table-head.ts";
import { createTableMarks } from "./table-marks.ts";
import { createTableNotes } from "./table-notes.ts";
import { cellPlace } from "./xlsx-format.ts";
import { visibleRows } from "./visible-rows.ts";

export interface TableSource {
  readonly sheet: Pick<RawSheet, "name" | "rows">;
  readonly format: SheetFormat;
  /** The first head and those beside it. */
  readonly heads: readonly TableHead[];
  readonly title: Title;
  /** Area of the upload, where the file names none. */
  readonly area: StatedKey | null;
  /** Sees every row below the first head, down to the notes. */
  readonly look: (row: RawRow) => void;
}

/** Rows that are looked at together when a further head may begin. */
const NEXT_ROWS = 4;
const MAX_CONTEXT = 12;
const MAX_TEXT = 80;
/** Rows looked at below the notes; what comes later belongs to something else. */
const ROWS_BELOW_NOTES = 500;

/** Reads a form from its head down to its notes: all blocks below and beside each other. */
export function readTable({ sheet, format, heads, title, area, look }: TableSource): ReportTable {
  const first = heads[0]!;
  const { dataflow } = first;
  const { merges } = format;
  const wide = dataflow.layout === "wide";
  const readWord = createHeadReader(dataflow);
  const hidden = { lines: [] as number[], columns: new Set<number>() };
  const marks = createTableMarks(format.comments);
  const notes = createTableNotes();
  const below: StatedText[] = [];
  const blocks: BlockReader[] = [];
  let current: readonly BlockReader[] = [];
  let lastLine = first.lastLine;
  let noted = 0;
  let context: ContextText[] = [];

  function begin(next: readonly TableHead[]): void {
    current = next.map((head) => createBlockReader(head, merges, areaOf(title) ?? area));
    blocks.push(...current);
    lastLine = Math.max(...next.map((head) => head.lastLine));
    noted = 0;
    context = [];
  }

  /** A head that comes again changes nothing; another one begins further blocks. */
  function headFound(row: RawRow, next: readonly RawRow[]): boolean {
    if (!hasKeyHead(row)) return false;
    const source = headSource(dataflow, [row, ...next], merges, readWord);
    const found = headsAt(source, row.line, (segment) =>
      context.filter(({ column }) => within(segment, column)),
    );
    if (found.length === 0) return false;
    if (signature(found) !== signature(current.map(({ head }) => head))) begin(found);
    else {
      lastLine = Math.max(...found.map((head) => head.lastLine));
      noted = 0;
    }
    return true;
  }

  function belowNotes(row: RawRow): void {
    noted += 1;
    if (namesKey(row)) below.push(stated(row));
    else notes.take(row);
    remember(context, row);
  }

  function takeIn(row: RawRow): void {
    let ended = false;
    let data = false;
    let words = true;
    for (const block of current) {
      const kind = block.take(row);
      ended ||= kind === "footer";
      data ||= kind === "data";
      words &&= kind === "section" || kind === "head";
    }
    if (ended) {
      noted = 1;
      notes.take(row);
      return;
    }
    look(row);
    if (data) marks.pass(row);
    if (data && context.length > 0) context = [];
    if (words) remember(context, row);
  }

  begin(heads);
  const rows = visibleRows(sheet, format, hidden);
  if (wide)
    for (const { row, next } of withNextRows(rows, NEXT_ROWS)) {
      if (row.line <= lastLine || headFound(row, next)) continue;
      if (noted === 0) takeIn(row);
      else if (noted < ROWS_BELOW_NOTES) belowNotes(row);
    }
  else
    for (const row of rows) {
      if (row.line <= lastLine) continue;
      if (noted === 0) takeIn(row);
      else if (noted < ROWS_BELOW_NOTES) belowNotes(row);
      else break;
    }

  const joined = joinBlocks(blocks, dataflow);
  return {
    ...title,
    area: title.area,
    sheet: sheet.name,
    dataflow,
    ...joined,
    headCell: first.headCell,
    unknownHeads: distinct(blocks.flatMap((block) => [...block.head.unknownHeads, ...block.unknown])),
    setAside: distinct(blocks.flatMap(({ head }) => head.setAside ?? [])),
    skippedRows: [
      ...blocks.flatMap((block) => block.skipped.map((row) => ({ ...row, reason: "summary" as const }))),
      ...below.map((row) => ({ ...row, reason: "below-notes" as const })),
    ],
    hidden: { lines: hidden.lines, columns: [...hidden.columns].toSorted((a, b) => a - b) },
    marked: marks.marked(),
    notes: notes.notes,
  };
}

function areaOf({ area }: Title): StatedKey | null {
  if (!area) return null;
  const place = cellPlace(area.cell);
  return { value: area.value, place };
}

function within(segment: Segment, column: number): boolean {
  return column >= segment.from && column <= segment.to;
}

function distinct(texts: readonly StatedText[]): readonly StatedText[] {
  return [...new Map(texts.map((text) => [text.cell, { cell: text.cell, text: text.text }])).values()];
}

function stated(row: RawRow): StatedText {
  const column = row.cells.findIndex((cell) => cell !== undefined);
  return { cell: cellAddress(Math.max(column, 0), row.line), text: rawText(row.cells[column]).trim() };
}

function remember(context: ContextText[], row: RawRow): void {
  for (const [column, cell] of row.cells.entries())
    if (cell?.kind === "text" && cell.text.length <= MAX_TEXT && context.length < MAX_CONTEXT)
      context.push({ text: cell.text, column, line: row.line });
}

function hasKeyHead(row: RawRow): boolean {
  return row.cells.some((cell) => cell?.kind === "text" && keyNamesOf(cell.text).length > 0);
}

/** Whether a row below the notes looks like one of the form. */
function namesKey(row: RawRow): boolean {
  return row.cells.some((cell) => {
    if (cell?.kind !== "text" || cell.text.length > MAX_TEXT) return false;
    const area = matchArea(cell.text, { level: ["province", "prefecture"] });
    return area.kind === "match" || matchCluster(cell.text).kind === "matched";
  });
}

/** What the columns of heads are, and where: equal for a head that is printed again. */
function signature(heads: readonly TableHead[]): string {
  return JSON.stringify(
    heads.map(({ columns, cross, keys }) => [
      Object.entries(keys),
      columns.map(({ index, indicator, measure }) => [index, indicator?.id, measure]),
      cross && [cross.columns.map(({ area, cluster }) => [area, cluster]), cross.context],
    ]),
  );
}
