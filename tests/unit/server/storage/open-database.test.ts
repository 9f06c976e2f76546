import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readMigrations } from "#server/storage/migrations.ts";
import { APPLICATION_ID, openDatabase, schemaNumber } from "#server/storage/open-database.ts";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "open-database-"));
  path = join(folder, "platform.sqlite");
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function writeForeign(): void {
  const recipes = { number: 1, name: "recipes", sql: "CREATE TABLE recipes (name TEXT);" };
  const foreign = openDatabase(path, { mode: "writer", migrations: [recipes] });
  foreign.pragma("application_id = 0");
  foreign.pragma("user_version = 0");
  foreign.pragma("journal_mode = DELETE");
  foreign.close();
}

describe("openDatabase", () => {
  it("creates the folder and a database of the newest schema", () => {
    const deep = join(folder, "a", "b", "platform.sqlite");
    const database = openDatabase(deep, { mode: "writer" });
    expect(schemaNumber(database)).toBe(readMigrations().length);
    expect(database.pragma("application_id", { simple: true })).toBe(APPLICATION_ID);
    database.close();
  });

  it("writes ahead, checks foreign keys and flushes every commit to disk", () => {
    const database = openDatabase(path, { mode: "writer" });
    expect(database.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(database.pragma("foreign_keys", { simple: true })).toBe(1);
    expect(database.pragma("synchronous", { simple: true })).toBe(2);
    database.close();
  });

  it("opens an existing database again without changing its schema", () => {
    openDatabase(path, { mode: "writer" }).close();
    const database = openDatabase(path, { mode: "writer" });
    expect(schemaNumber(database)).toBe(readMigrations().length);
    database.close();
  });

  it("brings an older database to the newest schema and keeps its content", () => {
    const [first] = readMigrations();
    openDatabase(path, { mode: "writer", migrations: [first!] }).close();
    const second = { number: 2, name: "extra", sql: "CREATE TABLE extra (id INTEGER) STRICT;" };
    const database = openDatabase(path, { mode: "writer", migrations: [first!, second] });
    expect(schemaNumber(database)).toBe(2);
    expect(database.prepare("SELECT count(*) FROM extra").pluck().get()).toBe(0);
    database.close();
  });

  it("leaves the last complete schema when a migration fails", () => {
    const [first] = readMigrations();
    const broken = { number: 2, name: "broken", sql: "CREATE TABLE half (id INTEGER); SELECT nonsense;" };
    expect(() => openDatabase(path, { mode: "writer", migrations: [first!, broken] })).toThrow(/升级第 2 步/);
    const database = openDatabase(path, { mode: "writer", migrations: [first!] });
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE name = 'half'").all();
    expect(tables).toEqual([]);
    database.close();
  });

  it("refuses a database that is newer than the program", () => {
    const database = openDatabase(path, { mode: "writer" });
    database.pragma("user_version = 99");
    database.close();
    expect(() => openDatabase(path, { mode: "writer" })).toThrow(/结构版本为 99.*请升级程序/);
  });

  it("refuses another program's database and leaves it as it was", () => {
    writeForeign();
    const before = readFileSync(path);
    expect(() => openDatabase(path, { mode: "writer" })).toThrow(/其他程序的 SQLite 数据库/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("refuses a file that is no database and leaves it as it was", () => {
    writeFileSync(path, "这不是数据库，只是一段足够长的文字。".repeat(100));
    const before = readFileSync(path);
    expect(() => openDatabase(path, { mode: "writer" })).toThrow(/不是 SQLite 数据库文件/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("refuses a folder in place of the file", () => {
    mkdirSync(path);
    expect(() => openDatabase(path, { mode: "writer" })).toThrow(/是目录/);
  });

  it("refuses a data folder whose place is taken by a file", () => {
    writeFileSync(join(folder, "taken"), "");
    expect(() => openDatabase(join(folder, "taken", "platform.sqlite"), { mode: "writer" })).toThrow(
      /数据目录.*不可写/,
    );
  });

  it("lets a reader see committed figures but change nothing", () => {
    openDatabase(path, { mode: "writer" }).close();
    const reader = openDatabase(path, { mode: "reader" });
    expect(reader.prepare("SELECT count(*) FROM release").pluck().get()).toBe(0);
    expect(() => reader.exec("DELETE FROM release")).toThrow(/readonly/);
    reader.close();
  });

  it("refuses to read a database that does not exist", () => {
    expect(() => openDatabase(path, { mode: "reader" })).toThrow(/找不到数据库文件/);
  });
});
