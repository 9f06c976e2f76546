import type { CellRole, SheetsReply, SheetWindow } from "../contract/index.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { columnLetters } from "../domain/validation/cell-address.ts";
import type { ColumnUse, ReadLayout } from "../domain/validation/sheet-layout.ts";
import type { TextEncoding } from "../domain/validation/text-encoding.ts";
import type { Actor } from "./actor.ts";
import type { Stores, SubmissionRecord } from "./ports.ts";
import { readSubmission } from "./read-submissions.ts";
import { mayCorrectReading } from "./remap-submission.ts";

/** An uploaded file, and the encoding a person chose for it. */
export interface SheetFile {
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly encoding: TextEncoding | null;
}

export interface SheetList {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  /** Null for workbooks. */
  readonly encoding: TextEncoding | null;
}

/** Lines of a sheet as they stand in the file; nobody has understood them yet. */
export interface RawWindow extends Omit<SheetWindow, "rows" | "merges" | "widths" | "hiddenColumns"> {
  readonly widths: readonly (number | null)[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly SheetWindow["merges"][number][];
  readonly rows: readonly {
    readonly line: number;
    readonly hidden: boolean;
    readonly cells: readonly Omit<WindowCell, "role" | "findings">[];
  }[];
}

type WindowCell = SheetWindow["rows"][number]["cells"][number];
type CellFinding = NonNullable<WindowCell["findings"]>[number];

/** Looks into uploaded files without holding up others. */
export interface SheetReader {
  list(file: SheetFile): Promise<SheetList>;
  /** Null when there is no such sheet. */
  window(
    file: SheetFile,
    range: { readonly sheet: number; readonly from: number; readonly lines: number },
  ): Promise<RawWindow | null>;
}

interface SheetRequest {
  readonly id: string;
  readonly actor: Actor;
}

/** Findings looked at for marks, as many as the list of findings shows. */
const MOST_FINDINGS = 2000;

/** The sheets of an upload and how they were read. */
export async function readSheets(
  stores: Stores,
  reader: SheetReader,
  { id, actor }: SheetRequest,
): Promise<Outcome<SheetsReply>> {
  const found = readSubmission(stores, id, actor);
  if (!found.ok) return found;
  const { encoding, sheets } = await reader.list(fileOf(stores, found.value));
  const layout = stores.layouts.readingOf(id)?.layout ?? null;
  return accept({
    sheets: sheets.map((sheet, index) => ({ index, ...sheet, read: index === layout?.sheet })),
    encoding,
    layout: layout && layoutReply(layout),
    mayCorrect: mayCorrectReading(found.value, actor),
  });
}

/** A layout as the interface shows it. */
export function layoutReply(layout: ReadLayout): NonNullable<SheetsReply["layout"]> {
  const { dataflow, sheet, headFrom, headTo, columns, source, remembered } = layout;
  return { dataflow, sheet, headFrom, headTo, columns: [...columns], source, remembered };
}

/** Some lines of a sheet, with what each cell is read as and the findings on it. */
export async function readSheetWindow(
  stores: Stores,
  reader: SheetReader,
  request: SheetRequest & { readonly sheet: number; readonly from: number; readonly lines: number },
): Promise<Outcome<SheetWindow>> {
  const found = readSubmission(stores, request.id, request.actor);
  if (!found.ok) return found;
  const raw = await reader.window(fileOf(stores, found.value), request);
  if (!raw)
    return refuse({
      kind: "not-found",
      code: "unknown-sheet",
      message: `文件里没有第${request.sheet + 1}张工作表。`,
      path: "index",
    });
  const layout = stores.layouts.readingOf(request.id)?.layout ?? null;
  const roleOf = layout?.sheet === request.sheet ? createRoles(layout) : () => null;
  const marks = cellMarks(stores, request.id, raw, request.from + request.lines - 1);
  return accept({
    ...raw,
    widths: [...raw.widths],
    hiddenColumns: [...raw.hiddenColumns],
    merges: [...raw.merges],
    rows: withMarks(raw.rows, marks).map(({ line, hidden, cells }) => ({
      line,
      hidden,
      cells: cells.map((cell) => {
        const findings = marks.get(line)?.get(cell.column);
        return { ...cell, role: roleOf(line, cell.column), ...(findings && { findings }) };
      }),
    })),
  });
}

function fileOf(stores: Stores, { id, sha256 }: SubmissionRecord): SheetFile {
  const encoding = stores.layouts.readingOf(id)?.encoding ?? null;
  return { sha256, bytes: stores.submissions.readFile(sha256)!, encoding };
}

function createRoles(layout: ReadLayout): (line: number, column: number) => CellRole {
  const uses = new Map<number, ColumnUse>(layout.columns.map(({ index, use }) => [index, use]));
  const lastLine = layout.rows.at(-1)?.[1] ?? layout.headTo;
  return (line, column) => {
    if (line < layout.headFrom) return "title";
    if (line <= layout.headTo) return "head";
    if (line > lastLine) return "note";
    if (!layout.rows.some(([from, to]) => line >= from && line <= to)) return "ignored";
    return uses.get(column)?.kind ?? "ignored";
  };
}

type Marks = Map<number, Map<number, CellFinding[]>>;

/** Findings on the cells of the window, the gravest first, by line and column. */
function cellMarks(stores: Stores, id: string, { name, from, columns }: RawWindow, to: number): Marks {
  const marks: Marks = new Map();
  for (const finding of stores.submissions.findings(id, { limit: MOST_FINDINGS, offset: 0 })) {
    if (finding.sheet !== name) continue;
    const mark = { id: String(finding.position), severity: finding.severity };
    for (const cell of finding.cell === null ? finding.affects : [finding.cell, ...finding.affects]) {
      const place = placeOf(cell);
      if (!place || place.line < from || place.line > to || place.column >= columns) continue;
      const line = marks.get(place.line) ?? new Map<number, CellFinding[]>();
      marks.set(place.line, line);
      line.set(place.column, [...(line.get(place.column) ?? []), mark]);
    }
  }
  return marks;
}

const columnsByLetters = new Map<string, number>(
  Array.from({ length: 1024 }, (_, column) => [columnLetters(column), column]),
);

function placeOf(cell: string): { readonly line: number; readonly column: number } | null {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(cell) ?? [];
  const column = columnsByLetters.get(letters);
  return column === undefined ? null : { line: Number(digits), column };
}

/** Findings may be about cells in which nothing stands. */
function withMarks(rows: RawWindow["rows"], marks: Marks): RawWindow["rows"] {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  for (const [line, columns] of marks) {
    const row = byLine.get(line) ?? { line, hidden: false, cells: [] };
    const held = new Set(row.cells.map(({ column }) => column));
    const blanks = [...columns.keys()]
      .filter((column) => !held.has(column))
      .map((column) => ({ column, text: "", kind: "blank" as const }));
    byLine.set(line, { ...row, cells: [...row.cells, ...blanks].toSorted((a, b) => a.column - b.column) });
  }
  return [...byLine.values()].toSorted((a, b) => a.line - b.line);
}
