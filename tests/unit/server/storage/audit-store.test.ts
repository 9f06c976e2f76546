import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStores, type OpenedStores } from "#server/storage/open-stores.ts";

let folder: string;
let path: string;
let stores: OpenedStores;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "audit-store-"));
  path = join(folder, "platform.sqlite");
  stores = openStores(path);
  for (const object of ["one", "two", "three", "four"]) append(stores, object);
});

afterEach(() => {
  stores.close();
  rmSync(folder, { recursive: true, force: true });
});

function append(to: OpenedStores, object: string): void {
  to.audit.append({ at: "2026-01-20T02:00:00.000Z", actor: "x", action: "upload", object, detail: null });
}

/** What somebody does who has the file and knows SQL. */
function tamper(sql: string): void {
  for (const trigger of ["is_append_only_update", "is_append_only_delete", "follows_the_last_row"])
    stores.connection.exec(`DROP TRIGGER audit_${trigger}`);
  stores.connection.exec(sql);
}

describe("the audit log", () => {
  it("numbers its rows without gaps and finds nothing wrong with them", () => {
    const verdict = stores.audit.verify();
    expect(verdict).toMatchObject({ ok: true, rows: 4 });
    expect(verdict.ok ? stores.audit.rowOfHash(verdict.head) : null).toBe(4);
  });

  it("is one chain when two connections write into it in turn", () => {
    const other = openStores(path);
    append(other, "five");
    append(stores, "six");
    append(other, "seven");
    other.close();
    expect(stores.audit.verify()).toMatchObject({ ok: true, rows: 7 });
  });

  it("loses the row of a transaction that fails, and stays whole", () => {
    expect(() =>
      stores.transaction(() => {
        append(stores, "five");
        throw new Error("stop");
      }),
    ).toThrow("stop");
    append(stores, "six");
    expect(stores.audit.verify()).toMatchObject({ ok: true, rows: 5 });
  });

  it.each([
    ["changed", "UPDATE audit_event SET actor = 'y'"],
    ["removed", "DELETE FROM audit_event"],
    [
      "added past the chain",
      "INSERT INTO audit_event (at, actor, action, object, previous_hash, hash) VALUES ('', '', '', '', '', '')",
    ],
    [
      "replaced",
      `INSERT OR REPLACE INTO audit_event SELECT id, at, 'y', action, object, detail, previous_hash, hash
       FROM audit_event WHERE id = 4`,
    ],
  ])("lets no row be %s", (_what, sql) => {
    expect(() => stores.connection.exec(sql)).toThrow("the audit log is append-only");
  });
});

describe("verify", () => {
  it.each([
    ["a changed actor", "UPDATE audit_event SET actor = 'y' WHERE id = 2", 2, "changed"],
    ["a changed detail", "UPDATE audit_event SET detail = '' WHERE id = 3", 3, "changed"],
    [
      "a changed time of the first row",
      "UPDATE audit_event SET at = '2026-01-19T02:00:00.000Z' WHERE id = 1",
      1,
      "changed",
    ],
    ["a changed hash", `UPDATE audit_event SET hash = '${"a".repeat(64)}' WHERE id = 2`, 2, "changed"],
    [
      "a changed link",
      `UPDATE audit_event SET previous_hash = '${"a".repeat(64)}' WHERE id = 2`,
      2,
      "not-linked",
    ],
    ["a removed row", "DELETE FROM audit_event WHERE id = 2", 3, "row-missing-before"],
    ["a removed first row", "DELETE FROM audit_event WHERE id = 1", 2, "row-missing-before"],
    [
      "a removed row whose number was filled up",
      `DELETE FROM audit_event WHERE id = 2; UPDATE audit_event SET id = 2 WHERE id = 3;
       UPDATE audit_event SET id = 3 WHERE id = 4`,
      2,
      "not-linked",
    ],
    [
      "two rows that changed places",
      `UPDATE audit_event SET id = 99 WHERE id = 2; UPDATE audit_event SET id = 2 WHERE id = 3;
       UPDATE audit_event SET id = 3 WHERE id = 99`,
      2,
      "not-linked",
    ],
  ])("names the first broken row after %s", (_what, sql, id, trouble) => {
    tamper(sql);
    expect(stores.audit.verify()).toMatchObject({ ok: false, row: { id }, trouble });
  });

  it("cannot see a cut end, but the hash noted before can no longer be found", () => {
    const before = stores.audit.verify();
    tamper("DELETE FROM audit_event WHERE id = 4");
    expect(stores.audit.verify()).toMatchObject({ ok: true, rows: 3 });
    expect(before.ok && stores.audit.rowOfHash(before.head)).toBeNull();
  });
});
