import type { Database } from "better-sqlite3";
import type { SourceRecord } from "../use-cases/ports.ts";

/** Turns a source into the number under which figures refer to it, and back. */
export interface SourceIds {
  ensure(source: SourceRecord): number;
  /** @throws RangeError when there is no such source */
  record(id: number): SourceRecord;
  /** Drops what is remembered; called when a transaction is rolled back. */
  forget(): void;
}

export function createSourceIds(database: Database): SourceIds {
  const select = database
    .prepare<[string, string, string | null], number>(
      "SELECT id FROM source WHERE class = ? AND title = ? AND url IS ?",
    )
    .pluck();
  const insert = database
    .prepare<[string, string, string | null], number>(
      "INSERT INTO source (class, title, url) VALUES (?, ?, ?) RETURNING id",
    )
    .pluck();
  const selectRecord = database.prepare<[number], SourceRecord>(
    "SELECT class, title, url FROM source WHERE id = ?",
  );
  const ids = new Map<string, number>();
  const records = new Map<number, SourceRecord>();

  return {
    ensure({ class: sourceClass, title, url }) {
      const key = JSON.stringify([sourceClass, title, url]);
      let id = ids.get(key);
      if (id === undefined) {
        id = select.get(sourceClass, title, url) ?? insert.get(sourceClass, title, url)!;
        ids.set(key, id);
      }
      return id;
    },
    record(id) {
      let record = records.get(id);
      if (record === undefined) {
        record = selectRecord.get(id);
        if (record === undefined) throw new RangeError(`There is no source ${id}.`);
        records.set(id, record);
      }
      return record;
    },
    forget() {
      ids.clear();
      records.clear();
    },
  };
}
