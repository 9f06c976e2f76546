import { type Dataflow, type Indicator, NO_CLUSTER, type ReportedMeasure } from "@dash/data";
import type { RowKey } from "../domain/validation/report-table.ts";
import { cellAddress } from "../domain/validation/cell-address.ts";
import type { StatedKey } from "./block-context.ts";
import type { CrossColumn } from "./cross-column.ts";
import { createHeadReader, withoutListMark, type WrittenIndicator } from "./head-meaning.ts";
import type { LooseFigure } from "./join-rows.ts";
import { createExpectations } from "./number-expectation.ts";
import { type RawRow } from "./raw-workbook.ts";
import { createAreaReader } from "./read-area-key.ts";
import { createClusterReader, keyText } from "./read-keys.ts";
import { readNumber } from "./read-number.ts";
import type { CrossHead, TableHead } from "./table-head.ts";

export interface CrossRow {
  readonly figures: readonly LooseFigure[];
  /** False when nobody can say what the row is. */
  readonly known: boolean;
}

/** What one row says of all its figures. */
interface RowMeaning {
  readonly area: RowKey<string> | null;
  readonly cluster: RowKey<string> | null;
  readonly written: WrittenIndicator | null;
  readonly measure: ReportedMeasure | null;
  readonly unit: string | null;
}

/**
 * Reads rows whose figures need more than their row and one heading to be understood: an area may stand in a column,
 * a cluster in the title. Every figure keeps the place it has in the file.
 * @param fixedArea the area of all figures where neither rows nor columns name one
 */
export function createCrossRowReader(
  head: TableHead,
  cross: CrossHead,
  fixedArea: StatedKey | null,
): (row: RawRow) => CrossRow {
  const { dataflow } = head;
  const { context } = cross;
  const expectationOf = createExpectations(dataflow.notation);
  const meaningOf = createRowReader(head, cross);
  const area = statedKey(context.area ?? fixedArea, head);
  const cluster: RowKey<string> =
    dataflow.rows === "area-by-cluster"
      ? statedKey(context.cluster, head)
      : { value: NO_CLUSTER, index: cross.nameColumn };

  function figureOf(row: RawRow, meaning: RowMeaning, column: CrossColumn): LooseFigure | null {
    const written = meaning.written ?? (column.indicator ? null : context.indicator);
    const indicator: Indicator | null = column.indicator ?? written?.indicator ?? null;
    if (!indicator) return null;
    const measure = meaning.measure ?? column.measure ?? written?.measure ?? "level";
    const entry = dataflow.columns.find((candidate) => candidate.indicator === indicator.id);
    const inRow = cross.rows === "indicator";
    return {
      area: meaning.area ?? headingKey(column.area, column, area),
      cluster: meaning.cluster ?? headingKey(column.cluster, column, cluster),
      indicator,
      measure,
      mandatory: entry?.mandatory ?? false,
      content: readNumber(row.cells[column.index], expectationOf(indicator, measure)),
      at: { line: row.line, index: column.index },
      headCell: inRow ? cellAddress(cross.nameColumn, row.line) : column.headCell,
      unit: measure === "published-growth" ? null : (meaning.unit ?? column.unit),
    };
  }

  return (row) => {
    const meaning = meaningOf(row);
    if (!meaning) return { figures: [], known: false };
    const figures = cross.columns.flatMap((column) => figureOf(row, meaning, column) ?? []);
    return { figures, known: true };
  };
}

function statedKey(stated: StatedKey | null, head: TableHead): RowKey<string> {
  if (stated) return { value: stated.value, index: stated.place?.column ?? 0, line: stated.place?.line ?? 1 };
  return { value: null, index: head.range?.from ?? 0, line: head.firstLine, problem: { kind: "empty" } };
}

function headingKey(value: string | null, column: CrossColumn, otherwise: RowKey<string>): RowKey<string> {
  return value === null ? otherwise : { value, index: column.index, line: column.line };
}

/** Reads the name of a row; null when it is none the form knows. A row of growth alone belongs to the indicator above. */
function createRowReader(head: TableHead, cross: CrossHead): (row: RawRow) => RowMeaning | null {
  const { dataflow } = head;
  const nothing = { area: null, cluster: null, written: null, measure: null, unit: null };
  if (cross.rows === "indicator") return createIndicatorRowReader(dataflow, cross);
  const code = cross.rows === "area" ? head.keys.areaCode : head.keys.clusterCode;
  const columns = { code, name: cross.nameColumn };
  const read =
    cross.rows === "area"
      ? createAreaReader(columns, ["province", "prefecture"])
      : createClusterReader(columns);
  return (row) => {
    const key = read(keyText(row, code), withoutListMark(keyText(row, cross.nameColumn)));
    if (key.problem?.kind === "empty") return null;
    const placed = { ...key, line: row.line };
    return cross.rows === "area" ? { ...nothing, area: placed } : { ...nothing, cluster: placed };
  };
}

function createIndicatorRowReader(dataflow: Dataflow, cross: CrossHead): (row: RawRow) => RowMeaning | null {
  const read = createHeadReader(dataflow);
  let above: WrittenIndicator | null = null;
  return (row) => {
    const label = withoutListMark(keyText(row, cross.nameColumn));
    const unit = cross.unitColumn === null ? "" : keyText(row, cross.unitColumn).normalize("NFKC").trim();
    const meaning = label === "" ? null : read(label);
    if (meaning?.kind === "indicator") {
      above = meaning;
      const written = meaning.unit ?? (unit === "" || meaning.measure === "published-growth" ? null : unit);
      return { area: null, cluster: null, written: meaning, measure: meaning.measure, unit: written };
    }
    if (meaning?.kind === "measure" && above)
      return { area: null, cluster: null, written: above, measure: meaning.measure, unit: meaning.unit };
    if (label !== "") above = null;
    return null;
  };
}
