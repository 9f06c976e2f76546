import type { Database } from "better-sqlite3";
import type { SignInStore } from "../use-cases/ports.ts";

/** Failed sign-ins and the locks that follow from them. */
export function createSignInStore(database: Database): SignInStore {
  const insertFailure = database.prepare<[string, string]>(
    "INSERT INTO sign_in_failure (username, at) VALUES (?, ?)",
  );
  const countFailures = database
    .prepare<[string, string], number>("SELECT count(*) FROM sign_in_failure WHERE username = ? AND at > ?")
    .pluck();
  const removeFailures = database.prepare<[string]>("DELETE FROM sign_in_failure WHERE username = ?");
  const removeLock = database.prepare<[string]>("DELETE FROM sign_in_lock WHERE username = ?");
  const sweepFailures = database.prepare<[string]>("DELETE FROM sign_in_failure WHERE at <= ?");
  const sweepLocks = database.prepare<[string]>("DELETE FROM sign_in_lock WHERE locked_until <= ?");
  const upsertLock = database.prepare<[string, string]>(
    `INSERT INTO sign_in_lock (username, locked_until) VALUES (?, ?)
     ON CONFLICT (username) DO UPDATE SET locked_until = excluded.locked_until`,
  );
  const selectLock = database
    .prepare<[string, string], string>(
      "SELECT locked_until FROM sign_in_lock WHERE username = ? AND locked_until > ?",
    )
    .pluck();
  const selectLocks = database.prepare<[string], { readonly username: string; readonly until: string }>(
    "SELECT username, locked_until AS until FROM sign_in_lock WHERE locked_until > ?",
  );
  return {
    lockedUntil(username, now) {
      return selectLock.get(username, now) ?? null;
    },
    locks(now) {
      return new Map(selectLocks.all(now).map(({ username, until }) => [username, until]));
    },
    failuresSince(username, since) {
      return countFailures.get(username, since) ?? 0;
    },
    addFailure(username, at) {
      insertFailure.run(username, at);
    },
    lock(username, until) {
      upsertLock.run(username, until);
      removeFailures.run(username);
    },
    clear(username) {
      removeFailures.run(username);
      return removeLock.run(username).changes > 0;
    },
    forget(failuresBefore, now) {
      sweepFailures.run(failuresBefore);
      sweepLocks.run(now);
    },
  };
}
