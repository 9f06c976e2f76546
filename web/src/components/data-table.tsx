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
  /** Rows of one group stand together; its name heads them once. */
  readonly groupOf?: (row: Row) => string;
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
  groupOf,
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
        {groupsOf(rows, groupOf).map((group) => (
          <tbody key={group.name}>
            {group.name === "" ? null : (
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={columns.length}>
                  {group.name}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <tr
                key={keyOf(row)}
                className={isAside?.(row) ? styles.aside : undefined}
                aria-current={isCurrent?.(row) ? "true" : undefined}
              >
                {columns.map((column, place) => (
                  <Cell key={column.id} column={column} row={row} isHead={place === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface CellProps<Row> {
  readonly column: DataColumn<Row>;
  readonly row: Row;
  readonly isHead: boolean;
}

function Cell<Row>({ column, row, isHead }: CellProps<Row>) {
  const className = column.number ? styles.number : column.unbroken ? styles.unbroken : undefined;
  if (isHead)
    return (
      <th scope="row" className={className}>
        {column.cell(row)}
      </th>
    );
  return (
    <td className={className} data-head={typeof column.head === "string" ? column.head : undefined}>
      {column.cell(row)}
    </td>
  );
}

function groupsOf<Row>(
  rows: readonly Row[],
  groupOf: ((row: Row) => string) | undefined,
): readonly { readonly name: string; readonly rows: readonly Row[] }[] {
  if (!groupOf) return [{ name: "", rows }];
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = groupOf(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  return [...groups].map(([name, members]) => ({ name, rows: members }));
}
