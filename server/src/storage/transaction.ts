import type { Database } from "better-sqlite3";

/** Runs the work as one transaction, or as part of the one already open: all of it is stored, or nothing. */
export type Transaction = <T>(work: () => T) => T;

/**
 * @param onRollback called after a roll-back, so that memories of what was undone are dropped
 */
export function createTransaction(database: Database, onRollback: () => void): Transaction {
  return (work) => {
    let began = false;
    const run = database.transaction(() => {
      began = true;
      return work();
    });
    try {
      // Taking the write lock at once lets a busy database wait instead of failing half way.
      return database.inTransaction ? run() : run.immediate();
    } catch (error) {
      // A database that was busy from the start let nothing happen, and so leaves nothing to forget.
      if (began) onRollback();
      throw error;
    }
  };
}
