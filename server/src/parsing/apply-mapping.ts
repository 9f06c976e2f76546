import { type Dataflow, dataflowById, indicatorById, parseIndicatorHeading } from "@dash/data";
import { cellAddress } from "../domain/validation/cell-address.ts";
import type { ReportColumn } from "../domain/validation/report-table.ts";
import type {
  ColumnUse,
  LayoutColumn,
  RememberedLayout,
  SheetLayout,
} from "../domain/validation/sheet-layout.ts";
import type { KeyHead } from "./head-words.ts";
import { layoutFingerprint } from "./layout-fingerprint.ts";
import type { RawRow } from "./raw-workbook.ts";
import { rawText, type TableHead } from "./table-head.ts";

/** The head a person described instead of the one found by its words. */
export function headByLayout(rows: readonly RawRow[], layout: Omit<SheetLayout, "sheet">): TableHead | null {
  const dataflow: Dataflow | undefined = dataflowById(layout.dataflow);
  if (!dataflow) return null;
  const head = rows.filter(({ line }) => line >= layout.headFrom && line <= layout.headTo);
  const keys: Partial<Record<KeyHead, number>> = {};
  const columns: ReportColumn[] = [];
  for (const { index, use } of layout.columns) {
    if (use.kind === "key") keys[use.key] ??= index;
    if (use.kind === "figure") columns.push(reportColumn(head, layout.headFrom, dataflow, index, use));
  }
  const first = layout.columns.find(({ use }) => use.kind !== "ignored")?.index ?? 0;
  return {
    dataflow,
    firstLine: layout.headFrom,
    lastLine: layout.headTo,
    headCell: cellAddress(first, layout.headFrom),
    keys,
    columns,
    unknownHeads: [],
  };
}

function reportColumn(
  head: readonly RawRow[],
  headLine: number,
  dataflow: Dataflow,
  index: number,
  use: Extract<ColumnUse, { kind: "figure" }>,
): ReportColumn {
  const written = head.find((row) => rawText(row.cells[index]).trim() !== "");
  const entry = dataflow.columns.find(({ indicator }) => indicator === use.indicator);
  return {
    indicator: use.indicator === null ? null : (indicatorById(use.indicator) ?? null),
    measure: use.measure,
    mandatory: entry?.mandatory ?? false,
    index,
    headCell: cellAddress(index, written?.line ?? headLine),
    unit: written ? parseIndicatorHeading(rawText(written.cells[index])).unit : null,
  };
}

/** A remembered layout whose head stands among the first rows of a sheet, as a layout of this sheet, or null. */
export function findRemembered(
  rows: readonly RawRow[],
  remembered: readonly RememberedLayout[],
): { readonly layout: Omit<SheetLayout, "sheet">; readonly remembered: RememberedLayout } | null {
  const heights = new Set(remembered.map(({ headLines }) => headLines));
  for (const row of rows)
    for (const height of heights) {
      const headTo = row.line + height - 1;
      const found = layoutFingerprint(rows, row.line, headTo);
      const match =
        found &&
        remembered.find(({ fingerprint, headLines }) => headLines === height && fingerprint === found.value);
      if (!match) continue;
      const columns = match.columns.map((column) => ({ ...column, index: column.index + found.firstColumn }));
      const layout = { dataflow: match.dataflow, headFrom: row.line, headTo, columns };
      return { layout, remembered: match };
    }
  return null;
}

/** Every column of a sheet with what it is read as, for the picture of the sheet; heads may stand side by side. */
export function columnsOf(rows: readonly RawRow[], heads: readonly TableHead[]): readonly LayoutColumn[] {
  const [first] = heads;
  const lines = rows.filter(({ line }) => first && line >= first.firstLine && line <= first.lastLine);
  const uses = new Map(heads.flatMap((head) => [...usesOf(head)]));
  const width = Math.max(
    0,
    ...lines.map(({ cells }) => cells.length),
    ...[...uses.keys()].map((at) => at + 1),
  );
  return Array.from({ length: width }, (_, index) => ({
    index,
    heading: headingOf(lines, index),
    use: uses.get(index) ?? { kind: "ignored" },
  }));
}

const crossNames = { indicator: "indicatorName", cluster: "clusterName", area: "areaName" } as const;

function usesOf({ keys, columns, cross }: TableHead): ReadonlyMap<number, ColumnUse> {
  const uses = new Map<number, ColumnUse>();
  for (const [key, index] of Object.entries(keys) as [KeyHead, number][])
    uses.set(index, { kind: "key", key });
  for (const { index, indicator, measure } of columns)
    uses.set(index, { kind: "figure", indicator: indicator?.id ?? null, measure });
  if (!cross) return uses;
  uses.set(cross.nameColumn, { kind: "key", key: crossNames[cross.rows] });
  if (cross.unitColumn !== null) uses.set(cross.unitColumn, { kind: "key", key: "unit" });
  for (const { index, indicator, measure } of cross.columns)
    uses.set(index, { kind: "figure", indicator: indicator?.id ?? null, measure: measure ?? "level" });
  return uses;
}

/** The words above a column. A line that is blank there goes on from the left while a line below has a word: a merged head. */
function headingOf(lines: readonly RawRow[], index: number): string {
  const words: string[] = [];
  for (const [at, row] of lines.entries()) {
    const own = rawText(row.cells[index]).trim();
    const carried =
      own === "" && lines.slice(at + 1).some(({ cells }) => rawText(cells[index]).trim() !== "");
    const word = carried ? nearestLeft(row, index) : own;
    if (word !== "" && words.at(-1) !== word) words.push(word);
  }
  return words.join(" / ");
}

function nearestLeft(row: RawRow, index: number): string {
  for (let at = index - 1; at >= 0; at -= 1) {
    const text = rawText(row.cells[at]).trim();
    if (text !== "") return text;
  }
  return "";
}
