import { cellAddress } from "../domain/validation/cell-address.ts";
import type { ReportTable, TableMark } from "../domain/validation/report-table.ts";
import type { RawRow } from "./raw-workbook.ts";

/** Cells listed of one mark. */
const LIMIT = 200;

export interface TableMarks {
  readonly pass: (row: RawRow) => void;
  readonly marked: () => ReportTable["marked"];
}

/** Collects in which cells below a head people said something with colours, lines, comments or links. */
export function createTableMarks(comments: readonly string[]): TableMarks {
  const cells = new Map<TableMark, string[]>();
  if (comments.length > 0) cells.set("comment", comments.slice(0, LIMIT));
  return {
    pass({ marks, line }) {
      if (!marks) return;
      for (const { mark, column } of marks) {
        const known = cells.get(mark) ?? [];
        if (known.length < LIMIT) known.push(cellAddress(column, line));
        cells.set(mark, known);
      }
    },
    marked: () => [...cells].map(([mark, marked]) => ({ mark, cells: marked })),
  };
}
