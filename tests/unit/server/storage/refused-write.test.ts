import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "#server/storage/open-database.ts";
import { refusedWrite } from "#server/storage/refused-write.ts";

let folder: string;
let database: ReturnType<typeof openDatabase>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "refused-write-"));
  database = openDatabase(join(folder, "database.sqlite"), { mode: "writer" });
  database.exec("CREATE TABLE note (text TEXT)");
});

afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

function troubleOf(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing went wrong");
}

function write(into = database): void {
  into.prepare("INSERT INTO note SELECT ?").run("x".repeat(100_000));
}

describe("a write the machine does not take", () => {
  it("names a full disk", () => {
    database.pragma("max_page_count = 1");
    expect(refusedWrite(troubleOf(write))).toMatchObject({ kind: "out-of-space", code: "disk-full" });
  });

  it("names a folder that cannot be written", () => {
    database.pragma("query_only = ON");
    expect(refusedWrite(troubleOf(write))).toMatchObject({ code: "data-folder-read-only" });
  });

  it("names a database another program holds", () => {
    const other = openDatabase(join(folder, "database.sqlite"), { mode: "writer" });
    other.pragma("busy_timeout = 0");
    database.exec("BEGIN IMMEDIATE");
    expect(refusedWrite(troubleOf(() => write(other)))).toMatchObject({ code: "database-busy" });
    database.exec("ROLLBACK");
    other.close();
  });

  it("says in Chinese that nothing was written and whom to ask", () => {
    database.pragma("max_page_count = 1");
    const message = refusedWrite(troubleOf(write))!.message;
    expect(message).toContain("没有写入任何内容");
    expect(message).toContain("系统管理员");
  });

  it("is not blamed for mistakes of the program", () => {
    expect(refusedWrite(troubleOf(() => database.exec("INSERT INTO nowhere VALUES (1)")))).toBeNull();
    expect(refusedWrite(new Error("boom"))).toBeNull();
    expect(refusedWrite("boom")).toBeNull();
  });
});
