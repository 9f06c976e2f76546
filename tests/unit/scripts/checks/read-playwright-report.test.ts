import { describe, expect, it } from "vitest";
import { readPlaywrightReport } from "#scripts/checks/read-playwright-report.ts";

describe("readPlaywrightReport", () => {
  it("counts what passed at the first try, and all else as failed", () => {
    const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 3 };
    expect(readPlaywrightReport({ stats, errors: [] })).toEqual({ passed: 7, failed: 6 });
  });

  it("counts a server that did not start", () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(readPlaywrightReport({ stats, errors: [{}] })).toEqual({ passed: 0, failed: 1 });
  });
});
