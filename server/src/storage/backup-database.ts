import { existsSync, renameSync, rmSync } from "node:fs";
import SQLite from "better-sqlite3";
import { openDatabase } from "./open-database.ts";
import { StorageError } from "./storage-error.ts";

/** Writes a consistent copy of a database that may be in use, and checks it. @returns pages copied */
export async function backupDatabase(databaseFile: string, target: string): Promise<number> {
  if (existsSync(target))
    throw new StorageError("cannot-open", `“${target}”已存在。请另选文件名，备份不覆盖已有文件。`);
  const source = openDatabase(databaseFile, { mode: "reader" });
  try {
    const { totalPages } = await source.backup(target);
    const copy = new SQLite(target);
    try {
      // A backup is one file: without the write-ahead log of the original.
      copy.pragma("journal_mode = DELETE");
      checkIntegrity(copy, target);
    } finally {
      copy.close();
    }
    return totalPages;
  } catch (error) {
    rmSync(target, { force: true });
    throw error;
  } finally {
    source.close();
  }
}

/**
 * Puts a backup in the place of a database nobody uses. The backup is copied beside it and checked before anything is
 * replaced, so that a broken backup leaves the database as it was.
 */
export async function restoreDatabase(backup: string, databaseFile: string): Promise<void> {
  const fresh = `${databaseFile}.restoring`;
  const source = openDatabase(backup, { mode: "reader" });
  try {
    checkIntegrity(source, backup);
    rmSync(fresh, { force: true });
    await source.backup(fresh);
  } finally {
    source.close();
  }
  for (const suffix of ["-wal", "-shm"]) rmSync(databaseFile + suffix, { force: true });
  renameSync(fresh, databaseFile);
}

function checkIntegrity(database: SQLite.Database, path: string): void {
  const answer = database.pragma("integrity_check", { simple: true });
  if (answer !== "ok") throw new StorageError("damaged", `“${path}”已损坏：${String(answer)}。`);
}
