import {
  customaryOrder,
  type Dataflow,
  dataflows,
  indicatorById,
  type MonthIndex,
  type ReportedMeasure,
} from "@dash/data";
import { columnLetters } from "./cell-address.ts";
import { expectedClusters } from "./expected-rows.ts";
import type { ReportCell, ReportColumn, ReportTable } from "./report-table.ts";

/** The published figures of one indicator, cluster and measure in one month, by area. */
export type MonthFigures = (
  indicator: string,
  cluster: string,
  measure: ReportedMeasure,
) => ReadonlyMap<string, number | null>;

const inWideForms = new Set<string>(
  dataflows.flatMap(({ layout, columns }) =>
    layout === "wide" ? columns.map(({ indicator }) => indicator) : [],
  ),
);

const KEY_COLUMNS = 4;
const HEAD_LINES = 8;

/** What was published for a form in one month, as if one file had brought it for all areas; null when nothing was. */
export function historyTable(form: Dataflow, month: MonthIndex, figuresOf: MonthFigures): ReportTable | null {
  const columns = columnsOf(form);
  const rows: ReportTable["rows"][number][] = [];
  for (const cluster of expectedClusters(form)) {
    const slices = columns.map(({ indicator, measure }) => figuresOf(indicator!.id, cluster, measure));
    const areas = [...new Set(slices.flatMap((slice) => [...slice.keys()]))].toSorted(customaryOrder);
    for (const area of areas)
      rows.push({
        line: HEAD_LINES + 1 + rows.length,
        area: { value: area, index: 0 },
        cluster: { value: cluster, index: 2 },
        indicator: null,
        month: null,
        unit: null,
        cells: columns.map((column, index): ReportCell => cellOf(column, slices[index]!.get(area) ?? null)),
      });
  }
  return rows.length === 0 ? null : tableOf(form, month, columns, rows);
}

function columnsOf(form: Dataflow): readonly ReportColumn[] {
  // What comes in the long form alone is judged as if it came in a wide one.
  return form.columns
    .filter(({ indicator }) => form.layout === "wide" || !inWideForms.has(indicator))
    .flatMap(({ indicator, measures, mandatory }) =>
      measures.map((measure) => ({ indicator, measure, mandatory })),
    )
    .map(({ indicator, measure, mandatory }, place) => ({
      indicator: indicatorById(indicator)!,
      measure,
      mandatory,
      index: KEY_COLUMNS + place,
      headCell: `${columnLetters(KEY_COLUMNS + place)}${HEAD_LINES}`,
      unit: null,
    }));
}

function cellOf(column: ReportColumn, value: number | null): ReportCell {
  return {
    column,
    content:
      value === null ? { kind: "missing", reason: "not-reported", blank: true } : { kind: "number", value },
  };
}

function tableOf(
  form: Dataflow,
  month: MonthIndex,
  columns: readonly ReportColumn[],
  rows: ReportTable["rows"],
): ReportTable {
  return {
    sheet: form.name,
    dataflow: { ...form, layout: "wide" },
    formNumber: null,
    periods: [{ value: month, text: "", cell: "A1" }],
    area: null,
    cornerUnit: null,
    columns,
    unknownHeads: [],
    headCell: `A${HEAD_LINES}`,
    rows,
    skippedRows: [],
    setAside: [],
    hidden: { lines: [], columns: [] },
    marked: [],
    notes: [],
  };
}
