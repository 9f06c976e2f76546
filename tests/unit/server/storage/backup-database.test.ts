import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backupDatabase, restoreDatabase } from "#server/storage/backup-database.ts";
import { openStores } from "#server/storage/open-stores.ts";

let folder: string;
const inFolder = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backup-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function addAccount(stores: ReturnType<typeof openStores>, username: string): void {
  stores.accounts.insert(
    {
      username,
      displayName: username,
      role: "analyst",
      areas: [],
      passwordHash: "x",
      mustChangePassword: false,
      disabled: false,
    },
    "2026-01-01T00:00:00.000Z",
  );
}

function accountsIn(file: string): readonly string[] {
  const stores = openStores(file);
  const names = stores.accounts.list().map(({ username }) => username);
  stores.close();
  return names;
}

describe("backup and restore", () => {
  it("bring back the state of the backup, taken while the database is in use", async () => {
    const stores = openStores(inFolder("live.sqlite"));
    addAccount(stores, "before");
    await backupDatabase(inFolder("live.sqlite"), inFolder("copy.sqlite"));
    addAccount(stores, "after");
    stores.close();
    expect(accountsIn(inFolder("live.sqlite"))).toEqual(["after", "before"]);
    await restoreDatabase(inFolder("copy.sqlite"), inFolder("live.sqlite"));
    expect(accountsIn(inFolder("live.sqlite"))).toEqual(["before"]);
  });

  it("never write over a file that exists", async () => {
    openStores(inFolder("live.sqlite")).close();
    writeFileSync(inFolder("copy.sqlite"), "mine");
    await expect(backupDatabase(inFolder("live.sqlite"), inFolder("copy.sqlite"))).rejects.toThrow(/已存在/);
    expect(readFileSync(inFolder("copy.sqlite"), "utf8")).toBe("mine");
  });

  it("leave the database as it was when the backup is none", async () => {
    const stores = openStores(inFolder("live.sqlite"));
    addAccount(stores, "kept");
    stores.close();
    writeFileSync(
      inFolder("broken.sqlite"),
      "no database at all, but long enough to be looked into".repeat(40),
    );
    await expect(restoreDatabase(inFolder("broken.sqlite"), inFolder("live.sqlite"))).rejects.toThrow(
      /SQLite/,
    );
    expect(accountsIn(inFolder("live.sqlite"))).toEqual(["kept"]);
  });
});
