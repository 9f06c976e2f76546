import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashFiles } from "#scripts/toolchain/hash-files.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hash-files-"));
  mkdirSync(join(root, "src/deep"), { recursive: true });
  writeFileSync(join(root, "src/a.ts"), "a");
  writeFileSync(join(root, "src/deep/b.ts"), "b");
  writeFileSync(join(root, "lock"), "1");
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe("hashFiles", () => {
  it("stays the same when only the times change or the paths come in another order", async () => {
    const before = await hashFiles(root, ["src", "lock"]);
    utimesSync(join(root, "src/a.ts"), new Date(0), new Date(0));
    expect(await hashFiles(root, ["lock", "src"])).toBe(before);
  });

  it("changes with a content, a name, a new file and a removed one", async () => {
    const seen = [await hashFiles(root, ["src"])];
    writeFileSync(join(root, "src/a.ts"), "A");
    seen.push(await hashFiles(root, ["src"]));
    writeFileSync(join(root, "src/deep/c.ts"), "");
    seen.push(await hashFiles(root, ["src"]));
    rmSync(join(root, "src/a.ts"));
    seen.push(await hashFiles(root, ["src"]));
    expect(new Set(seen).size).toBe(4);
  });

  it("takes a path that does not exist as absent", async () => {
    expect(await hashFiles(root, ["src", "public"])).toBe(await hashFiles(root, ["src"]));
  });
});
