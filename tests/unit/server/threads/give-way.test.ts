import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { getPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { oneAfterAnother } from "#server/threads/one-after-another.ts";

const GIVE_WAY = new URL("../../../../server/src/threads/give-way.ts", import.meta.url);
const PROGRAM = `
  import { readlinkSync } from "node:fs";
  import { getPriority } from "node:os";
  import { parentPort } from "node:worker_threads";
  import { giveWay } from ${JSON.stringify(GIVE_WAY.href)};
  giveWay();
  parentPort.postMessage(getPriority(Number(readlinkSync("/proc/thread-self").split("/").pop())));
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "give-way-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(process.platform === "linux")("a thread that gives way", () => {
  it("has a lower priority than the one that answers readers", async () => {
    const program = join(folder, "program.mjs");
    writeFileSync(program, PROGRAM);
    const priorityOf = oneAfterAnother<number>({
      program: pathToFileURL(program),
      timeLimitMs: 20_000,
      memoryLimitMb: 64,
      tooMuch: { kind: "too-large", code: "too-much", message: "过大。", path: null },
    });
    const own = getPriority();
    expect(await priorityOf({})).toBeGreaterThan(own);
    expect(getPriority()).toBe(own);
  });
});
