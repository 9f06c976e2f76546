import type { Database } from "better-sqlite3";
import { writeWhenFree } from "./write-when-free.ts";

type Callback = (error?: unknown) => void;

/** @typeParam Stored what the session plugin keeps; opaque here */
export interface SqliteSessionStore<Stored extends object> {
  set(id: string, session: Stored, callback: Callback): void;
  get(id: string, callback: (error: unknown, session?: Stored | null) => void): void;
  destroy(id: string, callback: Callback): void;
  /** Removes every session of an account, for when it is disabled or its password changes. */
  destroyOf(username: string): Promise<void>;
}

/**
 * Sessions in the database, so that they outlive a restart of the server. A session not used for `idleMs` is gone.
 * @param now milliseconds since 1970
 */
export function createSessionStore<Stored extends object>(
  database: Database,
  idleMs: number,
  now: () => number,
): SqliteSessionStore<Stored> {
  const upsert = database.prepare<[string, string, number]>(
    `INSERT INTO session (id, data, expires_at) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET data = excluded.data, expires_at = excluded.expires_at`,
  );
  const select = database
    .prepare<[string, number], string>("SELECT data FROM session WHERE id = ? AND expires_at > ?")
    .pluck();
  const remove = database.prepare<[string]>("DELETE FROM session WHERE id = ?");
  const removeOf = database.prepare<[string]>("DELETE FROM session WHERE data ->> '$.username' = ?");
  const sweep = database.prepare<[number]>("DELETE FROM session WHERE expires_at <= ?");

  function report(work: Promise<unknown>, callback: Callback): void {
    work.then(
      () => callback(),
      (error: unknown) => callback(error),
    );
  }

  return {
    set(id, session, callback) {
      const data = JSON.stringify(session);
      report(
        writeWhenFree(database, () => {
          sweep.run(now());
          upsert.run(id, data, now() + idleMs);
        }),
        callback,
      );
    },
    get(id, callback) {
      const data = select.get(id, now());
      callback(null, data === undefined ? null : (JSON.parse(data) as Stored));
    },
    destroy(id, callback) {
      report(
        writeWhenFree(database, () => remove.run(id)),
        callback,
      );
    },
    async destroyOf(username) {
      await writeWhenFree(database, () => removeOf.run(username));
    },
  };
}
