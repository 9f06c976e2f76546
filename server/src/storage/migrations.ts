import { readdirSync, readFileSync } from "node:fs";
import type { Database } from "better-sqlite3";
import { offerAuditHash } from "./audit-chain.ts";
import { StorageError } from "./storage-error.ts";

export interface Migration {
  /** Schema number the database has afterwards; 1, 2, 3 … without gaps. */
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

const FOLDER = new URL("./migrations/", import.meta.url);
const FILE_NAME = /^(\d{4})-([a-z0-9-]+)\.sql$/;

/** Every migration shipped with this program, in order. @throws Error when the numbers have a gap */
export function readMigrations(folder: URL = FOLDER): readonly Migration[] {
  const migrations = readdirSync(folder)
    .flatMap((file) => {
      const match = FILE_NAME.exec(file);
      if (!match) return [];
      return [
        { number: Number(match[1]), name: match[2]!, sql: readFileSync(new URL(file, folder), "utf8") },
      ];
    })
    .toSorted((left, right) => left.number - right.number);
  for (const [at, migration] of migrations.entries()) {
    if (migration.number !== at + 1)
      throw new Error(`Migration ${at + 1} is missing before ${migration.name}.`);
  }
  return migrations;
}

/**
 * Brings the database to the newest schema, each migration in a transaction of its own together with its number.
 * @throws StorageError `migration-failed`; the database then still has the last complete schema
 */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  offerAuditHash(database);
  for (const migration of migrations) {
    const apply = database.transaction(() => {
      // Read inside the write lock: another process may have migrated in the meantime.
      const current = database.pragma("user_version", { simple: true }) as number;
      if (current >= migration.number) return;
      database.exec(migration.sql);
      database.pragma(`user_version = ${migration.number}`);
    });
    try {
      apply.immediate();
    } catch (cause) {
      throw new StorageError(
        "migration-failed",
        `数据库升级第 ${migration.number} 步（${migration.name}）失败，数据未改动：${String(cause instanceof Error ? cause.message : cause)}。请先备份数据文件，再联系维护人员。`,
        { cause },
      );
    }
  }
}
