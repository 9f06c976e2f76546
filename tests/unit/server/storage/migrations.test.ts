import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readMigrations } from "#server/storage/migrations.ts";
import { openDatabase } from "#server/storage/open-database.ts";
import { openStores } from "#server/storage/open-stores.ts";
import { writeSchema1Database } from "../../../support/a-schema-1-database.ts";

const ALL = { from: null, to: null, actor: null, action: null, before: null, limit: 100 };

function withFiles(names: readonly string[], check: (folder: URL) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "migrations-"));
  for (const name of names) writeFileSync(join(folder, name), "SELECT 1;");
  try {
    check(pathToFileURL(`${folder}/`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("readMigrations", () => {
  it("gives the files in the order of their numbers", () => {
    withFiles(["0002-second.sql", "0001-first.sql", "notes.txt"], (folder) => {
      expect(readMigrations(folder).map(({ number, name }) => [number, name])).toEqual([
        [1, "first"],
        [2, "second"],
      ]);
    });
  });

  it("does not accept a gap", () => {
    withFiles(["0001-first.sql", "0003-third.sql"], (folder) => {
      expect(() => readMigrations(folder)).toThrow("Migration 2 is missing before third.");
    });
  });
});

describe("migration 2 on a database that a server of schema 1 left behind", () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "schema-1-"));
    path = join(folder, "platform.sqlite");
    writeSchema1Database(path);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function auditRows(database: ReturnType<typeof openDatabase>): unknown[] {
    return database
      .prepare("SELECT id, at, actor, action, object, detail FROM audit_event ORDER BY id")
      .all();
  }

  it("is not done behind the back of a program that only reads", () => {
    expect(() => openStores(path, { mode: "reader" })).toThrow(/结构版本为 1.*完成升级/);
  });

  it("keeps every row of the audit log as it was and chains them", () => {
    const [first] = readMigrations();
    const old = openDatabase(path, { mode: "reader", migrations: [first!] });
    const before = auditRows(old);
    expect(before).toHaveLength(11);
    old.close();
    const stores = openStores(path);
    expect(auditRows(stores.connection)).toEqual(before);
    expect(stores.audit.verify()).toMatchObject({ ok: true, rows: 11 });
    stores.close();
  });

  it("numbers the rows without gaps where schema 1 had left some", () => {
    const [first] = readMigrations();
    const old = openDatabase(path, { mode: "writer", migrations: [first!] });
    old.exec("INSERT INTO audit_event (id, at, actor, action, object) VALUES (40, 'z', 'x', 'upload', 'y')");
    old.close();
    const stores = openStores(path);
    expect(stores.audit.verify()).toMatchObject({ ok: true, rows: 12 });
    expect(stores.audit.list({ ...ALL, limit: 1 })).toMatchObject([{ id: 12, actor: "x", object: "y" }]);
    stores.close();
  });

  it("leaves the log append-only, and the next row follows the last", () => {
    const stores = openStores(path);
    const { connection, audit } = stores;
    expect(() => connection.exec("UPDATE audit_event SET actor = 'x'")).toThrow("append-only");
    expect(() => connection.exec("DELETE FROM audit_event")).toThrow("append-only");
    audit.append({ at: "2026-02-01T00:00:00.000Z", actor: "x", action: "upload", object: "y", detail: null });
    expect(audit.verify()).toMatchObject({ ok: true, rows: 12 });
    stores.close();
  });

  it("keeps accounts, uploads and published figures; sessions start anew", () => {
    const stores = openStores(path);
    expect(stores.accounts.list().map(({ username, disabled }) => [username, disabled])).toEqual([
      ["official", true],
      ["publisher", false],
      ["reporter.420500", false],
    ]);
    expect(stores.releases.newest(null)).toMatchObject({ id: 1, note: "一季度" });
    expect(stores.submissions.ofRelease(1)).toMatchObject([
      { reviewStatus: "published", uploaderRole: "reporter", kind: "original", revisionNote: null },
    ]);
    expect(stores.connection.prepare("SELECT count(*) FROM observation").pluck().get()).toBeGreaterThan(0);
    expect(stores.connection.prepare("SELECT count(*) FROM session").pluck().get()).toBe(0);
    expect(stores.connection.pragma("foreign_key_check")).toEqual([]);
    expect(stores.connection.pragma("integrity_check", { simple: true })).toBe("ok");
    stores.close();
  });

  it("leaves an upload that was confirmed where it stood, for its uploader to submit", () => {
    const [first] = readMigrations();
    const old = openDatabase(path, { mode: "writer", migrations: [first!] });
    old.exec("UPDATE submission SET review_status = 'confirmed', release_id = NULL");
    old.close();
    const stores = openStores(path);
    const { submissions } = stores.submissions.list({ limit: 10, offset: 0 });
    expect(submissions).toMatchObject([{ reviewStatus: "confirmed", uploaderRole: "reporter" }]);
    const events = stores.submissions.events(submissions[0]!.id);
    expect(events.length).toBeGreaterThan(0);
    expect(events.every(({ move, findings }) => move === null && findings.length === 0)).toBe(true);
    stores.close();
  });

  it("chains an empty log, too", () => {
    const [first] = readMigrations();
    const empty = join(folder, "empty.sqlite");
    openDatabase(empty, { mode: "writer", migrations: [first!] }).close();
    const stores = openStores(empty);
    expect(stores.audit.verify()).toMatchObject({ ok: true, rows: 0 });
    stores.close();
  });
});
