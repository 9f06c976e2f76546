import { seconds } from "../toolchain/progress.ts";
import type { Check, CheckResult } from "./check.ts";

/** Runs independent checks, so many at a time, and reports each as it ends; results in the order of the checks. */
export async function runChecksInLanes(
  checks: readonly Check[],
  lanes: number,
  log: (line: string) => void,
): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  const waiting = checks.entries();
  const runLane = async (): Promise<void> => {
    for (const [index, check] of waiting) results[index] = await runCheck(check, log);
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
  return results;
}

/** Runs one check and reports it: one line when it passed, its whole output when it did not. */
async function runCheck(check: Check, log: (line: string) => void): Promise<CheckResult> {
  const started = performance.now();
  const result = await check.run().catch((error: unknown): CheckResult => ({
    passed: 0,
    failed: 1,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  const time = seconds(performance.now() - started);
  if (result.failed === 0) log(`✓ ${check.title}  ${time}${result.note ? `  ${result.note}` : ""}`);
  else log(`✗ ${check.title}  ${time}\n${indent(result.output)}`);
  return result;
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
}
