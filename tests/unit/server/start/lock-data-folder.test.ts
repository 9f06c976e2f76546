import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockDataFolder } from "#server/start/lock-data-folder.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("lockDataFolder", () => {
  it("marks the folder and gives it free again", () => {
    const release = lockDataFolder(folder);
    expect(existsSync(join(folder, "platform.lock"))).toBe(true);
    release();
    expect(existsSync(join(folder, "platform.lock"))).toBe(false);
  });

  it("refuses a folder that a running process uses", () => {
    writeFileSync(join(folder, "platform.lock"), String(process.ppid));
    expect(() => lockDataFolder(folder)).toThrow(/正由另一个平台进程/);
  });

  it("takes over the mark of a process that no longer runs, or a broken one", () => {
    for (const mark of ["999999999", "", "abc"]) {
      writeFileSync(join(folder, "platform.lock"), mark);
      lockDataFolder(folder)();
    }
    expect(existsSync(join(folder, "platform.lock"))).toBe(false);
  });
});
