import type { Database } from "better-sqlite3";
import { sessionHandle } from "../accounts/session-handle.ts";
import { writeWhenFree } from "./write-when-free.ts";

type Callback = (error?: unknown) => void;

/** What the store looks at in a session; the rest belongs to the session plugin. */
export interface SessionContent {
  username?: string;
  network?: string;
  client?: string;
  /** Set on sessions read from the store: saving one that was revoked meanwhile must not bring it back. */
  kept?: true;
}

/** @typeParam Stored what the session plugin keeps */
export interface SqliteSessionStore<Stored extends SessionContent> {
  set(id: string, session: Stored, callback: Callback): void;
  get(id: string, callback: (error: unknown, session?: Stored | null) => void): void;
  destroy(id: string, callback: Callback): void;
}

export interface SessionLimits {
  /** A session not used for so long is gone. */
  readonly idleMs: number;
  /** However much it is used, a session is gone so long after its start. */
  readonly lifetimeMs: number;
}

/**
 * Sessions in the database, so that they outlive a restart of the server.
 * @param now milliseconds since 1970
 */
export function createSessionStore<Stored extends SessionContent>(
  database: Database,
  { idleMs, lifetimeMs }: SessionLimits,
  now: () => number,
): SqliteSessionStore<Stored> {
  const insert = database.prepare<unknown[]>(
    `INSERT INTO session (id, handle, username, data, network, client, started_at, seen_at, expires_at, ends_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET username = excluded.username, data = excluded.data,
       network = excluded.network, client = excluded.client, seen_at = excluded.seen_at`,
  );
  const update = database.prepare<[string, number, number, string]>(
    "UPDATE session SET data = ?, seen_at = ?, expires_at = min(?, ends_at) WHERE id = ?",
  );
  const select = database
    .prepare<[string, number], string>("SELECT data FROM session WHERE id = ? AND expires_at > ?")
    .pluck();
  const remove = database.prepare<[string]>("DELETE FROM session WHERE id = ?");
  const sweep = database.prepare<[number]>("DELETE FROM session WHERE expires_at <= ?");

  function report(work: Promise<unknown>, callback: Callback): void {
    work.then(
      () => callback(),
      (error: unknown) => callback(error),
    );
  }

  function save(id: string, session: Stored): void {
    const data = JSON.stringify(session);
    const at = now();
    sweep.run(at);
    if (session.kept) {
      update.run(data, at, at + idleMs, id);
      return;
    }
    const { username = null, network = "", client = "" } = session;
    const expiresAt = at + Math.min(idleMs, lifetimeMs);
    insert.run(id, sessionHandle(id), username, data, network, client, at, at, expiresAt, at + lifetimeMs);
  }

  return {
    set(id, session, callback) {
      report(
        writeWhenFree(database, () => save(id, session)),
        callback,
      );
    },
    get(id, callback) {
      const data = select.get(id, now());
      callback(null, data === undefined ? null : { ...(JSON.parse(data) as Stored), kept: true });
    },
    destroy(id, callback) {
      report(
        writeWhenFree(database, () => remove.run(id)),
        callback,
      );
    },
  };
}
