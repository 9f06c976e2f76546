import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { readMigrations } from "#server/storage/migrations.ts";

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
