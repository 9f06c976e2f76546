import type { ReactNode } from "react";
import styles from "./data-table.module.css";

export interface DataColumn<Row> {
  readonly id: string;
  /** Column head; units stand here once, not beside each number. */
  readonly head: ReactNode;
  readonly number?: boolean;
  /** Names, dates and codes that read badly when broken over two lines. */
  readonly unbroken?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  readonly caption: ReactNode;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Rows that stand apart, such as 市州合计 and 差额. */
  readonly isAside?: (row: Row) => boolean;
  /** The row the person stands on. */
  readonly isCurrent?: (row: Row) => boolean;
  /** On a phone each row becomes a block with its heads beside its cells, instead of a table to scroll sideways. */
  readonly stacks?: boolean;
}

/** A yearbook table: ruled, numbers right-aligned, the first column is the row head. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  isAside,
  isCurrent,
  stacks = false,
}: DataTableProps<Row>) {
  return (
    <div className={styles.scroller}>
      <table className={stacks ? `${styles.table} ${styles.stacks}` : styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.number ? styles.number : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={keyOf(row)}
              className={isAside?.(row) ? styles.aside : undefined}
              aria-current={isCurrent?.(row) ? "true" : undefined}
            >
              {columns.map((column, place) => {
                const className = column.number
                  ? styles.number
                  : column.unbroken
                    ? styles.unbroken
                    : undefined;
                const head = typeof column.head === "string" ? column.head : undefined;
                return place === 0 ? (
                  <th key={column.id} scope="row" className={className}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={className} data-head={head}>
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
