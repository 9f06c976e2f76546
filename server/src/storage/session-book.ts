import type { Database } from "better-sqlite3";
import type { SessionBook, SessionRecord } from "../use-cases/ports.ts";

interface SessionRow {
  readonly handle: string;
  readonly username: string;
  readonly network: string;
  readonly client: string;
  readonly started_at: number;
  readonly seen_at: number;
  readonly expires_at: number;
}

function instant(ms: number): string {
  return new Date(ms).toISOString();
}

function fromRow(row: SessionRow): SessionRecord {
  return {
    handle: row.handle,
    username: row.username,
    network: row.network,
    client: row.client,
    startedAt: instant(row.started_at),
    seenAt: instant(row.seen_at),
    expiresAt: instant(row.expires_at),
  };
}

/** Who is signed in from where; knows sessions by their handles, never by the ids cookies carry. */
export function createSessionBook(database: Database): SessionBook {
  const selectOf = database.prepare<[string, number], SessionRow>(
    `SELECT handle, username, network, client, started_at, seen_at, expires_at FROM session
     WHERE username = ? AND expires_at > ? ORDER BY seen_at DESC, started_at DESC`,
  );
  const count = database.prepare<[number], { readonly username: string; readonly sessions: number }>(
    `SELECT username, count(*) AS sessions FROM session
     WHERE username IS NOT NULL AND expires_at > ? GROUP BY username`,
  );
  const removeOne = database.prepare<[string, string]>(
    "DELETE FROM session WHERE username = ? AND handle = ?",
  );
  const removeOf = database.prepare<[string, string | null]>(
    "DELETE FROM session WHERE username = ? AND handle IS NOT ?",
  );
  return {
    list(username, now) {
      return selectOf.all(username, Date.parse(now)).map(fromRow);
    },
    counts(now) {
      return new Map(count.all(Date.parse(now)).map(({ username, sessions }) => [username, sessions]));
    },
    end(username, handle) {
      return removeOne.run(username, handle).changes > 0;
    },
    endOf(username, except) {
      return removeOf.run(username, except).changes;
    },
  };
}
