import {
  type Dataflow,
  type DataflowColumn,
  type Indicator,
  indicatorById,
  matchIndicator,
  normaliseName,
  parseIndicatorHeading,
  type ReportedMeasure,
} from "@dash/data";
import type { ReportColumn } from "../domain/validation/report-table.ts";
import { cellAddress } from "../domain/validation/cell-address.ts";
import { type KeyHead, keyHeadOf, measureOf, splitCombinedHead } from "./head-words.ts";
import type { RawCell, RawRow } from "./raw-workbook.ts";

export interface TableHead {
  readonly dataflow: Dataflow;
  /** Line of the first row of the head, and of its last. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly headCell: string;
  /** Column of each key, from 0. */
  readonly keys: Readonly<Partial<Record<KeyHead, number>>>;
  readonly columns: readonly ReportColumn[];
  readonly unknownHeads: readonly { readonly cell: string; readonly text: string }[];
}

export function rawText(cell: RawCell | undefined): string {
  if (cell === undefined) return "";
  return cell.kind === "number" ? String(cell.value) : cell.text;
}

/** The head of a form among the first rows of a sheet, found by its words wherever it stands, or null. */
export function findTableHead(rows: readonly RawRow[], dataflow: Dataflow): TableHead | null {
  let best: TableHead | null = null;
  for (const [position, row] of rows.entries()) {
    const keys = keyColumns(row);
    if (keys.areaCode === undefined && keys.areaName === undefined) continue;
    if (!keysFit(keys, dataflow)) continue;
    const below = rows[position + 1];
    const next = below?.line === row.line + 1 ? below : undefined;
    const head =
      dataflow.layout === "wide" ? wideHead(row, next, keys, dataflow) : longHead(row, keys, dataflow);
    if (head.columns.length > (best?.columns.length ?? 0)) best = head;
  }
  return best;
}

function keysFit(keys: TableHead["keys"], dataflow: Dataflow): boolean {
  const cluster = keys.clusterCode !== undefined || keys.clusterName !== undefined;
  const indicator = keys.indicatorCode !== undefined || keys.indicatorName !== undefined;
  if (dataflow.rows === "observation") return indicator && keys.period !== undefined;
  return !indicator && cluster === (dataflow.rows === "area-by-cluster");
}

function keyColumns(row: RawRow): TableHead["keys"] {
  const keys: Partial<Record<KeyHead, number>> = {};
  for (const [index, cell] of row.cells.entries()) {
    const key = keyHeadOf(rawText(cell));
    if (key && keys[key] === undefined) keys[key] = index;
  }
  return keys;
}

function longHead(row: RawRow, keys: TableHead["keys"], dataflow: Dataflow): TableHead {
  const columns: ReportColumn[] = [];
  const unknownHeads: { cell: string; text: string }[] = [];
  for (const [index, cell] of row.cells.entries()) {
    const text = rawText(cell);
    if (text.trim() === "" || keyHeadOf(text)) continue;
    const measure = measureOf(text);
    const headCell = cellAddress(index, row.line);
    if (measure) columns.push({ indicator: null, measure, mandatory: false, index, headCell, unit: null });
    else unknownHeads.push({ cell: headCell, text });
  }
  return {
    dataflow,
    firstLine: row.line,
    lastLine: row.line,
    headCell: firstCell(row),
    keys,
    columns,
    unknownHeads,
  };
}

function firstCell(row: RawRow): string {
  return cellAddress(
    row.cells.findIndex((cell) => cell !== undefined),
    row.line,
  );
}

function wideHead(
  row: RawRow,
  below: RawRow | undefined,
  keys: TableHead["keys"],
  dataflow: Dataflow,
): TableHead {
  const twoLines = below !== undefined && below.cells.some((cell) => measureOf(rawText(cell)) !== undefined);
  const columns: ReportColumn[] = [];
  const unknownHeads: { cell: string; text: string }[] = [];
  const width = Math.max(row.cells.length, twoLines ? below.cells.length : 0);
  let current: WrittenIndicator | null = null;
  for (let index = 0; index < width; index += 1) {
    const text = rawText(row.cells[index]);
    const under = twoLines ? rawText(below.cells[index]) : "";
    if (keyHeadOf(text)) {
      current = null;
      continue;
    }
    if (text.trim() !== "") {
      current = indicatorOfHead(text, dataflow);
      if (!current) {
        unknownHeads.push({ cell: cellAddress(index, row.line), text });
        continue;
      }
    }
    const measure: ReportedMeasure | undefined =
      under.trim() === ""
        ? text.trim() === ""
          ? undefined
          : (current?.measure ?? "level")
        : measureOf(under);
    if (!current) continue;
    if (measure)
      columns.push(reportColumn(current, measure, text === "" ? (below?.line ?? row.line) : row.line, index));
    else if (under.trim() !== "" && below)
      unknownHeads.push({ cell: cellAddress(index, below.line), text: under });
  }
  const lastLine = twoLines ? below.line : row.line;
  return { dataflow, firstLine: row.line, lastLine, headCell: firstCell(row), keys, columns, unknownHeads };
}

interface WrittenIndicator {
  readonly indicator: Indicator;
  readonly entry: DataflowColumn;
  readonly unit: string | null;
  /** Measure written in the same heading. */
  readonly measure: ReportedMeasure | null;
}

function reportColumn(
  { indicator, entry, unit }: WrittenIndicator,
  measure: ReportedMeasure,
  line: number,
  index: number,
): ReportColumn {
  return { indicator, measure, mandatory: entry.mandatory, index, headCell: cellAddress(index, line), unit };
}

/** The indicator of the form a heading names: as it stands, or with the measure at its end taken off. */
function indicatorOfHead(text: string, dataflow: Dataflow): WrittenIndicator | null {
  const whole = matchInForm(text, dataflow);
  if (whole) return { ...whole, measure: null };
  const combined = splitCombinedHead(text);
  const part = combined && matchInForm(combined.name, dataflow);
  return part ? { ...part, measure: combined.measure } : null;
}

function matchInForm(text: string, dataflow: Dataflow): Omit<WrittenIndicator, "measure"> | null {
  const { name, unit } = parseIndicatorHeading(text);
  const indicator = matchIndicator(normaliseName(text), dataflow.rows === "area" ? "area" : "cluster");
  const entry = dataflow.columns.find((column) => column.indicator === indicator?.id);
  if (indicator && entry) return { indicator, entry, unit };
  const bare = bareUnit(name);
  const byBare =
    bare && dataflow.columns.find((column) => indicatorById(column.indicator)?.name === bare.name);
  return byBare ? { indicator: indicatorById(byBare.indicator)!, entry: byBare, unit: bare.unit } : null;
}

/** Name and unit where the unit in brackets is none the catalogue knows. */
function bareUnit(text: string): { readonly name: string; readonly unit: string } | null {
  const match = /^(.+)\(([^()]+)\)$/.exec(text);
  return match ? { name: match[1]!, unit: match[2]! } : null;
}
