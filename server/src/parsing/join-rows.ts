import type { Indicator, ReportedMeasure } from "@dash/data";
import type {
  CellContent,
  ReportCell,
  ReportColumn,
  ReportRow,
  RowKey,
} from "../domain/validation/report-table.ts";
import { cellPlace } from "./xlsx-format.ts";

/** A figure with everything that says what it is, wherever that was written. */
export interface LooseFigure {
  readonly area: RowKey<string>;
  readonly cluster: RowKey<string>;
  readonly indicator: Indicator;
  readonly measure: ReportedMeasure;
  readonly mandatory: boolean;
  readonly content: CellContent;
  readonly at: { readonly line: number; readonly index: number };
  /** Heading of the figure and the unit written there. */
  readonly headCell: string;
  readonly unit: string | null;
}

export interface JoinedRows {
  readonly rows: readonly ReportRow[];
  readonly columns: readonly ReportColumn[];
}

interface OpenRow {
  readonly line: number;
  readonly area: RowKey<string>;
  readonly cluster: RowKey<string>;
  readonly cells: Map<ReportColumn, ReportCell>;
}

/**
 * Puts figures from several blocks, or of a table that is turned round, into one row per area and cluster. A figure
 * that comes twice begins a second row of its area, so that the repetition is found like any other.
 * @param blankOf what a cell holds that is missing in the file
 */
export function joinFigures(
  figures: Iterable<LooseFigure>,
  blankOf: (column: ReportColumn) => CellContent,
): JoinedRows {
  const columns = new Map<string, ReportColumn>();
  const rowsByKey = new Map<string, OpenRow[]>();
  for (const figure of figures) {
    const column = columnOf(columns, figure);
    const key = rowKey(figure);
    const rows = rowsByKey.get(key) ?? [];
    rowsByKey.set(key, rows);
    let row = rows.find(({ cells }) => !cells.has(column));
    if (!row) {
      row = {
        line: figure.at.line,
        area: placed(figure.area, figure),
        cluster: placed(figure.cluster, figure),
        cells: new Map(),
      };
      rows.push(row);
    }
    row.cells.set(column, { column, content: figure.content, at: figure.at });
  }
  const all = [...columns.values()];
  const rows = [...rowsByKey.values()].flatMap((open) =>
    open.map(({ cells, ...row }, index): ReportRow => {
      const blank = index > 0 ? [] : all.filter((column) => !cells.has(column));
      return {
        ...row,
        indicator: null,
        month: null,
        unit: null,
        cells: [
          ...cells.values(),
          ...blank.map((column) => ({ column, content: blankOf(column), at: placeOfHead(column) })),
        ],
      };
    }),
  );
  return { rows, columns: all };
}

function columnOf(columns: Map<string, ReportColumn>, figure: LooseFigure): ReportColumn {
  const { indicator, measure, mandatory, headCell, unit, at } = figure;
  const key = `${indicator.id} ${measure}`;
  let column = columns.get(key);
  if (!column) {
    column = { indicator, measure, mandatory, headCell, unit, index: at.index };
    columns.set(key, column);
  }
  return column;
}

/** Rows whose area is not known stay apart: nobody knows that they mean the same. */
function rowKey({ area, cluster, at }: LooseFigure): string {
  const place = (key: RowKey<string>): string => key.value ?? `${key.line ?? at.line}:${key.index}`;
  return `${place(area)} ${place(cluster)}`;
}

function placed(key: RowKey<string>, { at }: LooseFigure): RowKey<string> {
  return { ...key, line: key.line ?? at.line };
}

function placeOfHead(column: ReportColumn): ReportCell["at"] {
  const place = cellPlace(column.headCell);
  return place ? { line: place.line, index: place.column } : undefined;
}
