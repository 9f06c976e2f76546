import { formOfDepartment, ownsIndicator } from "@dash/data";
import { indicatorOf } from "./describe-cell.ts";
import type { ReportCell, ReportRow, ReportTable } from "./report-table.ts";

/**
 * A table as a department reports it: the form has its columns alone, and what it left blank in those of others is not
 * there. What it filled in there stays, for a rule to object to. The whole table when `department` is null.
 */
export function ownPart(table: ReportTable, department: string | null): ReportTable {
  if (department === null) return table;
  const keeps = (cell: ReportCell, row: ReportRow): boolean => isOwn(department, cell, row) || isFilled(cell);
  const rows = table.rows.flatMap((row) => {
    const cells = row.cells.filter((cell) => keeps(cell, row));
    return cells.length > 0 || row.cells.length === 0 || table.dataflow.layout === "wide"
      ? [{ ...row, cells: cells.map((cell) => asOptional(department, cell, row)) }]
      : [];
  });
  return { ...table, dataflow: formOfDepartment(table.dataflow, department), rows };
}

/** Whether any figure of the table is the department's own. */
export function hasOwnFigures(table: ReportTable, department: string): boolean {
  return table.rows.some((row) => row.cells.some((cell) => isOwn(department, cell, row) && isFilled(cell)));
}

/** Whether the department compiles what a cell is about; a cell about nothing known is for other rules. */
export function isOwn(department: string, cell: ReportCell, row: ReportRow): boolean {
  const indicator = indicatorOf(cell, row);
  return !indicator || ownsIndicator(department, indicator.id);
}

/** Whether something was written into a cell, be it a number or a reason for none. */
export function isFilled({ content }: ReportCell): boolean {
  return content.kind !== "missing" || !content.blank;
}

function asOptional(department: string, cell: ReportCell, row: ReportRow): ReportCell {
  if (!cell.column.mandatory || isOwn(department, cell, row)) return cell;
  return { ...cell, column: { ...cell.column, mandatory: false } };
}
