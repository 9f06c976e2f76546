import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Machine } from "./machine.ts";
import { type BenchResult, goalReached } from "./result.ts";

export interface BenchReport {
  /** ISO 8601 instant at which the run began. */
  readonly startedAt: string;
  readonly seconds: number;
  readonly quick: boolean;
  readonly machine: Machine;
  readonly results: readonly BenchResult[];
  /** Measurements that did not end. */
  readonly broken: readonly string[];
}

/** Keeps a run as JSON under the instant of its start. Returns the path. */
export function writeReport(folder: string, report: BenchReport): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `bench-${report.startedAt.replaceAll(/[:.]/g, "-")}.json`);
  const results = report.results.map((result) => ({ ...result, reached: goalReached(result) }));
  writeFileSync(path, `${JSON.stringify({ ...report, results }, null, 2)}\n`);
  return path;
}
