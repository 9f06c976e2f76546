import type { CheckResult } from "./check.ts";

/** The part of Playwright's JSON report that is counted. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  /** Errors outside tests, such as a server that did not start. */
  readonly errors: readonly unknown[];
}

/** Counts single tests; a flaky or skipped one, and an error outside tests, count as failed. */
export function readPlaywrightReport(report: PlaywrightReport): Pick<CheckResult, "passed" | "failed"> {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length };
}
