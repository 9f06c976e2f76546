import type { Database } from "better-sqlite3";

/** Tells when published figures may have changed, through this connection or another one. */
export interface RevisionCounter {
  /**
   * Rises with every such change: at once for this connection's, and for another one's from the next turn of the
   * event loop on, which is when its thread or process can first tell anybody.
   */
  current(): number;
  /** Notes a change made through this connection. */
  raise(): void;
}

export function createRevisionCounter(database: Database): RevisionCounter {
  // SQLite raises data_version for every commit of another connection, an upload's as well as a release's. Only what
  // was published or scheduled counts, so that uploads don't empty the caches of released figures.
  const dataVersion = database.prepare<[], number>("PRAGMA data_version").pluck();
  const publications = database
    .prepare<[], string>(
      `SELECT coalesce(max(sequence), 0) || ' ' || coalesce(min(published_at) FILTER (WHERE state = 'scheduled'), '')
       FROM release`,
    )
    .pluck();
  let seen = dataVersion.get();
  let published = publications.get();
  let revision = 1;
  // Looking costs some microseconds, a good part of an answer from memory, and many requests share a turn.
  let lookedThisTurn = false;
  const endTurn = (): void => {
    lookedThisTurn = false;
  };

  function look(): void {
    const now = dataVersion.get();
    if (now === seen) return;
    seen = now;
    const newest = publications.get();
    if (newest === published) return;
    published = newest;
    revision += 1;
  }

  return {
    current() {
      if (!lookedThisTurn) {
        look();
        lookedThisTurn = true;
        setImmediate(endTurn);
      }
      return revision;
    },
    raise() {
      revision += 1;
    },
  };
}
