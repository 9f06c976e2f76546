import { setTimeout as wait } from "node:timers/promises";
import type { Database } from "better-sqlite3";

const RETRY_MS = 15;
const GIVE_UP_AFTER_MS = 15_000;
const BUSY_TIMEOUT_MS = 5000;

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}

/**
 * Runs a small write on the connection that also answers reads. While another thread writes, it waits without
 * holding up the reads, which a busy timeout of the engine would do.
 * @throws the engine's busy error when the database stays locked for 15 s
 */
export async function writeWhenFree<T>(database: Database, work: () => T): Promise<T> {
  const start = performance.now();
  for (;;) {
    database.pragma("busy_timeout = 0");
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() - start > GIVE_UP_AFTER_MS) throw error;
    } finally {
      database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    }
    await wait(RETRY_MS);
  }
}
