import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { oneAfterAnother } from "#server/threads/one-after-another.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "threads-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function runnerOf<Answer>(program: string, limits: { timeLimitMs?: number; memoryLimitMb?: number } = {}) {
  const path = join(folder, `${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(path, `import { parentPort, workerData } from "node:worker_threads";\n${program}`);
  return oneAfterAnother<Answer>({
    program: pathToFileURL(path),
    timeLimitMs: 20_000,
    memoryLimitMb: 64,
    ...limits,
    tooMuch: { kind: "too-large", code: "too-much", message: "过大。", path: null },
  });
}

describe("work in a thread of its own", () => {
  it("answers each piece of work with its own answer, in the order it was given", async () => {
    const double = runnerOf<number>("parentPort.postMessage(workerData.value * 2);");
    expect(await Promise.all([1, 2, 3].map((value) => double({ value })))).toEqual([2, 4, 6]);
  });

  it("is refused past its time, and the next piece of work still runs", async () => {
    const run = runnerOf<string>(
      'if (workerData.stuck) while (true) {} else parentPort.postMessage("done");',
      { timeLimitMs: 300 },
    );
    const [stuck, next] = await Promise.allSettled([run({ stuck: true }), run({ stuck: false })]);
    expect(stuck).toMatchObject({ status: "rejected", reason: { refusal: { code: "too-much" } } });
    expect(next).toEqual({ status: "fulfilled", value: "done" });
  });

  it("is refused past its memory", async () => {
    const run = runnerOf<null>("const all = []; while (true) all.push(new Array(1e5).fill(all.length));", {
      memoryLimitMb: 16,
    });
    await expect(run({})).rejects.toMatchObject({ refusal: { code: "too-much" } });
  });

  it("passes on what goes wrong in it, and says when it ends without an answer", async () => {
    await expect(runnerOf<null>('throw new Error("boom");')({})).rejects.toThrow("boom");
    await expect(runnerOf<null>("")({})).rejects.toThrow("without an answer");
  });
});
