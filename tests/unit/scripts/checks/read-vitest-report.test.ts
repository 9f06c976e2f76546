import { describe, expect, it } from "vitest";
import { readVitestReport } from "#scripts/checks/read-vitest-report.ts";

const clean = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

describe("readVitestReport", () => {
  it("counts single tests", () => {
    expect(readVitestReport({ ...clean, numFailedTests: 2 })).toEqual({ passed: 5, failed: 2 });
  });

  it("counts skipped tests and tests still to be written as failed", () => {
    expect(readVitestReport({ ...clean, numPendingTests: 1, numTodoTests: 1 })).toEqual({
      passed: 5,
      failed: 2,
    });
  });

  it("counts a file that broke before its first test", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
      { status: "passed", assertionResults: [{}] },
    ];
    expect(readVitestReport({ ...clean, numFailedTests: 1, testResults })).toEqual({ passed: 5, failed: 2 });
  });
});
