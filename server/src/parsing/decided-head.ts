import { type Dataflow, dataflowByFormNumber, type MonthIndex } from "@dash/data";
import type { ReportTable } from "../domain/validation/report-table.ts";
import type {
  LineRange,
  ReadLayout,
  RememberedLayout,
  SheetLayout,
} from "../domain/validation/sheet-layout.ts";
import type { TextEncoding } from "../domain/validation/text-encoding.ts";
import { columnsOf, findRemembered, headByLayout } from "./apply-mapping.ts";
import { layoutFingerprint } from "./layout-fingerprint.ts";
import { readTitle, type Title } from "./read-title.ts";
import type { SheetLook } from "./sheet-look.ts";
import type { TableHead } from "./table-head.ts";

/** What people decided about reading a file; without it the words of the file decide alone. */
export interface ReadOptions {
  /** Of a text file, when the guess was wrong. */
  readonly encoding?: TextEncoding | null;
  /** For this file. */
  readonly layout?: SheetLayout | null;
  /** The only sheet to look at, from 0, where several carry a form; null looks at all. */
  readonly sheet?: number | null;
  /** For files with the same head. */
  readonly remembered?: readonly RememberedLayout[];
  /** The period the upload is said to be of: tells sheets of one workbook apart. */
  readonly month?: MonthIndex | null;
  /** The area the upload is said to be of, for tables that name none. */
  readonly area?: string | null;
}

export interface DecidedHead extends SheetLook {
  readonly head: TableHead;
  readonly title: Title;
  readonly source: "person" | "remembered";
  readonly remembered: RememberedLayout | null;
}

/** The head as a person described it for this file, or for an earlier one with the same head; null when nobody did. */
export function decidedHead(
  looks: readonly SheetLook[],
  expected: Dataflow | null,
  { layout, sheet = null, remembered = [] }: ReadOptions,
): DecidedHead | null {
  if (layout) {
    const look = looks[layout.sheet];
    const head = look && !look.sheet.hidden ? headByLayout(look.top, layout) : null;
    return look && head
      ? { ...look, head, title: readTitle(look.top, head.firstLine), source: "person", remembered: null }
      : null;
  }
  const fitting = remembered.filter(({ dataflow }) => expected === null || dataflow === expected.id);
  if (fitting.length === 0) return null;
  for (const [index, look] of looks.entries()) {
    if (sheet !== null && sheet !== index) continue;
    const found = look.sheet.hidden ? null : findRemembered(look.top, fitting);
    const head = found && headByLayout(look.top, found.layout);
    if (!head) continue;
    const title = readTitle(look.top, head.firstLine);
    const stated = title.formNumber ? dataflowByFormNumber(title.formNumber.value) : undefined;
    if (stated && stated.id !== head.dataflow.id) continue;
    return { ...look, head, title, source: "remembered", remembered: found.remembered };
  }
  return null;
}

/** How a sheet was read, for the picture of it and for the next file with the same head. */
export function readLayout(
  sheet: number,
  {
    top,
    heads,
    source,
    remembered,
  }: Pick<DecidedHead, "top" | "remembered"> &
    Pick<ReadLayout, "source"> & { readonly heads: readonly TableHead[] },
  table: Pick<ReportTable, "rows">,
): ReadLayout {
  const head = heads[0]!;
  const fingerprint = layoutFingerprint(top, head.firstLine, head.lastLine);
  return {
    dataflow: head.dataflow.id,
    sheet,
    headFrom: head.firstLine,
    headTo: head.lastLine,
    columns: columnsOf(top, heads),
    source,
    remembered: remembered && {
      id: remembered.id,
      createdBy: remembered.createdBy,
      createdByName: remembered.createdByName,
      createdAt: remembered.createdAt,
    },
    fingerprint: fingerprint?.value ?? null,
    firstColumn: fingerprint?.firstColumn ?? 0,
    rows: lineRanges(table.rows),
  };
}

function lineRanges(rows: ReportTable["rows"]): readonly LineRange[] {
  const ranges: [number, number][] = [];
  for (const line of linesOf(rows)) {
    const last = ranges.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges;
}

/** Lines the rows stand in, from the top. Figures of one row may stand in several; mostly each row has its own. */
function linesOf(rows: ReportTable["rows"]): readonly number[] {
  const lines = rows.map(({ line }) => line);
  const apart = rows.some(({ cells }) => cells.some(({ at }) => at !== undefined));
  if (!apart && lines.every((line, index) => index === 0 || line > lines[index - 1]!)) return lines;
  for (const { cells } of rows) for (const { at } of cells) if (at) lines.push(at.line);
  return [...new Set(lines)].toSorted((left, right) => left - right);
}
