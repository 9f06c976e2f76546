import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import SQLite, { type Database } from "better-sqlite3";
import type { ConfidentialitySettings } from "../domain/confidentiality/index.ts";
import { migrate, type Migration, readMigrations } from "./migrations.ts";
import { StorageError } from "./storage-error.ts";

/** Marks a file as ours in the SQLite header: "HBSS". */
export const APPLICATION_ID = 0x48_42_53_53;

const BUSY_TIMEOUT_MS = 5000;
const CACHE_KIB = 8_192;
const JOURNAL_LIMIT_BYTES = 64 * 1024 * 1024;

export interface OpenOptions {
  /** A reader never creates, migrates or changes the file. */
  readonly mode: "writer" | "reader";
  /** Where the deployment differs from `defaultConfidentiality`. */
  readonly confidentiality?: Partial<ConfidentialitySettings>;
  /** Other migrations than the shipped ones, for tests of upgrades. */
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the database file, creating and migrating it as needed. `:memory:` gives a fresh database that is lost on
 * closing. Commits are flushed to disk before they return, so that a confirmed upload survives a power cut.
 * @throws StorageError when the file is no database of ours, newer than this program, or cannot be reached
 */
export function openDatabase(path: string, options: OpenOptions): Database {
  const writer = options.mode === "writer";
  if (path !== ":memory:") prepareFile(path, writer);
  const database = openFile(path, writer);
  try {
    const migrations = options.migrations ?? readMigrations();
    checkOwner(database, path, writer, migrations.length);
    configure(database, writer);
    if (writer) migrate(database, migrations);
    return database;
  } catch (error) {
    database.close();
    throw asStorageError(error, path);
  }
}

/** The schema number of an open database. */
export function schemaNumber(database: Database): number {
  return database.pragma("user_version", { simple: true }) as number;
}

function prepareFile(path: string, writer: boolean): void {
  const folder = dirname(path);
  if (!writer) {
    if (!existsSync(path))
      throw new StorageError("cannot-open", `找不到数据库文件“${path}”。请检查 DATA_DIR，或先启动一次平台。`);
    return;
  }
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK);
  } catch (cause) {
    throw new StorageError(
      "folder-not-writable",
      `数据目录“${folder}”不可写。请改正目录权限，或用 DATA_DIR 指定另一个目录。`,
      { cause },
    );
  }
  if (existsSync(path) && statSync(path).isDirectory())
    throw new StorageError("cannot-open", `“${path}”是目录，不是数据库文件。请移走它，或更换 DATA_DIR。`);
}

function openFile(path: string, writer: boolean): Database {
  try {
    return new SQLite(path, { readonly: !writer, fileMustExist: !writer, timeout: BUSY_TIMEOUT_MS });
  } catch (error) {
    throw asStorageError(error, path);
  }
}

/** Looks before anything is written, so that a file of somebody else is left as it was. */
function checkOwner(database: Database, path: string, writer: boolean, newest: number): void {
  const owner = database.pragma("application_id", { simple: true }) as number;
  const schema = schemaNumber(database);
  if (owner === APPLICATION_ID) {
    if (schema > newest)
      throw new StorageError(
        "newer-schema",
        `数据库“${path}”的结构版本为 ${schema}，高于本程序支持的 ${newest}。请升级程序，不要用旧程序打开新数据。`,
      );
    if (schema < newest && !writer)
      throw new StorageError(
        "not-initialised",
        `数据库“${path}”的结构版本为 ${schema}，本程序需要 ${newest}。请先启动一次平台完成升级。`,
      );
    return;
  }
  const tables = database.prepare("SELECT count(*) FROM sqlite_schema").pluck().get() as number;
  if (owner !== 0 || schema !== 0 || tables > 0)
    throw new StorageError(
      "foreign-database",
      `“${path}”是其他程序的 SQLite 数据库，未作任何改动。请移走该文件，或用 DATA_DIR 指定另一个目录。`,
    );
  if (!writer)
    throw new StorageError("not-initialised", `数据库“${path}”是空文件。请先启动一次平台完成初始化。`);
}

function configure(database: Database, writer: boolean): void {
  if (writer) {
    database.pragma(`application_id = ${APPLICATION_ID}`);
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    database.pragma(`journal_size_limit = ${JOURNAL_LIMIT_BYTES}`);
  }
  database.pragma("foreign_keys = ON");
  database.pragma("trusted_schema = OFF");
  database.pragma("temp_store = MEMORY");
  database.pragma(`cache_size = -${CACHE_KIB}`);
}

function asStorageError(error: unknown, path: string): unknown {
  if (!(error instanceof SQLite.SqliteError)) return error;
  if (error.code === "SQLITE_NOTADB")
    return new StorageError(
      "not-a-database",
      `“${path}”不是 SQLite 数据库文件，未作任何改动。请移走该文件，或用 DATA_DIR 指定另一个目录。`,
      { cause: error },
    );
  if (error.code.startsWith("SQLITE_CORRUPT"))
    return new StorageError(
      "damaged",
      `数据库“${path}”已损坏。请用最近的备份恢复（pnpm restore），并检查磁盘。`,
      {
        cause: error,
      },
    );
  if (error.code.startsWith("SQLITE_BUSY"))
    return new StorageError("cannot-open", `数据库“${path}”正被另一个程序占用。请关闭该程序后重试。`, {
      cause: error,
    });
  return new StorageError(
    "cannot-open",
    `无法打开数据库“${path}”（${error.code}）。请检查目录权限与磁盘空间。`,
    { cause: error },
  );
}
