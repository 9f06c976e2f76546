import { createHash } from "node:crypto";
import type { openDatabase } from "#server/storage/open-database.ts";

type Database = ReturnType<typeof openDatabase>;

/** A checksum over every row of every table, in the order of their columns, by table name. */
export function tableChecksums(database: Database): Readonly<Record<string, string>> {
  const tables = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  return Object.fromEntries(tables.map((table) => [table, checksumOf(database, table)]));
}

function checksumOf(database: Database, table: string): string {
  const columns = database
    .prepare<[string], string>("SELECT name FROM pragma_table_info(?)")
    .pluck()
    .all(table);
  const order = columns.map((_, at) => at + 1).join(", ");
  const hash = createHash("sha256");
  let rows = 0;
  for (const row of database
    .prepare<[], unknown[]>(`SELECT * FROM "${table}" ORDER BY ${order}`)
    .raw()
    .iterate()) {
    rows += 1;
    for (const value of row)
      hash.update(Buffer.isBuffer(value) ? value : `${typeof value} ${String(value)}\u0000`);
  }
  return `${rows} rows ${hash.digest("hex")}`;
}
