import { describe, expect, it } from "vitest";
import { type Check, toolResult } from "#scripts/checks/check.ts";
import { runChecksInLanes } from "#scripts/checks/run-checks-in-lanes.ts";

function check(title: string, holds: boolean, output = ""): Check {
  return { title, run: async () => toolResult(holds, output) };
}

describe("runChecksInLanes", () => {
  it("returns results in the order of the checks, whichever ends first", async () => {
    const gate = Promise.withResolvers<undefined>();
    const slow: Check = {
      title: "slow",
      async run() {
        await gate.promise;
        return toolResult(false, "slow's output");
      },
    };
    const last: Check = {
      title: "last",
      async run() {
        gate.resolve(undefined);
        return toolResult(true, "");
      },
    };
    const results = await runChecksInLanes([slow, check("quick", true), last], 2, () => undefined);
    expect(results.map((result) => result.failed)).toEqual([1, 0, 0]);
  });

  it("prints one line for what passed and the whole output of what failed", async () => {
    const lines: string[] = [];
    await runChecksInLanes([check("good", true, "noise"), check("bad", false, "line 1\nline 2")], 1, (line) =>
      lines.push(line),
    );
    expect(lines[0]).toMatch(/^✓ good /u);
    expect(lines[0]).not.toContain("noise");
    expect(lines[1]).toMatch(/^✗ bad [^\n]*\n {4}line 1\n {4}line 2$/u);
  });

  it("takes a check that throws as failed", async () => {
    const broken: Check = { title: "broken", run: () => Promise.reject(new Error("no such program")) };
    const [result] = await runChecksInLanes([broken], 1, () => undefined);
    expect(result).toMatchObject({ passed: 0, failed: 1 });
    expect(result?.output).toContain("no such program");
  });
});
