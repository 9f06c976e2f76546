import type { Database } from "better-sqlite3";

/** Rows carried by one statement: fewer calls into the engine, and well below its limit of parameters. */
const ROWS_PER_STATEMENT = 64;

/** Inserts rows in the order given and returns their number; to be called inside a transaction. */
export type BulkInsert = <Row>(
  rows: Iterable<Row>,
  /** In the order of the columns. */
  valuesOf: (row: Row, position: number) => readonly unknown[],
) => number;

/** Prepares the insertion of many rows into these columns of a table. */
export function createBulkInsert(database: Database, table: string, columns: readonly string[]): BulkInsert {
  const one = `(${columns.map(() => "?").join(", ")})`;
  const head = `INSERT INTO ${table} (${columns.join(", ")}) VALUES `;
  const insertMany = database.prepare<unknown[]>(head + Array(ROWS_PER_STATEMENT).fill(one).join(", "));
  const insertOne = database.prepare<unknown[]>(head + one);

  return (rows, valuesOf) => {
    let count = 0;
    const pending: unknown[] = [];
    for (const row of rows) {
      pending.push(...valuesOf(row, count));
      count += 1;
      if (pending.length < ROWS_PER_STATEMENT * columns.length) continue;
      insertMany.run(pending);
      pending.length = 0;
    }
    for (let at = 0; at < pending.length; at += columns.length)
      insertOne.run(pending.slice(at, at + columns.length));
    return count;
  };
}
