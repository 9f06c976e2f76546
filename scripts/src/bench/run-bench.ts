import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "../toolchain/project-root.ts";
import { createBenchContext } from "./bench-context.ts";
import { measurements } from "./measurements/index.ts";
import { describeMachine } from "./report/machine.ts";
import type { BenchResult } from "./report/result.ts";
import { resultTable } from "./report/table.ts";
import { writeReport } from "./report/write-report.ts";

/**
 * `pnpm bench [names…] [--quick]`: measures, prints one table and keeps it as JSON in bench-results/.
 * Ends with 1 when a measurement breaks; a goal that is missed is printed and is no failure.
 */
async function runBench(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: "boolean", default: false }, list: { type: "boolean", default: false } },
  });
  if (values.list) {
    for (const { id, title } of measurements) console.log(`${id.padEnd(20)} ${title}`);
    return true;
  }
  const chosen = choose(positionals);
  const started = new Date();
  const machine = describeMachine();
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const context = createBenchContext({
    folder,
    quick: values.quick,
    progress: (text) => console.error(`  · ${text}`),
  });
  const results: BenchResult[] = [];
  const broken: string[] = [];
  try {
    for (const { id, run } of chosen) {
      console.error(id);
      try {
        results.push(...(await run(context)));
      } catch (error) {
        broken.push(id);
        console.error(`  ${id} broke:`, error);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const seconds = Math.round((Date.now() - started.getTime()) / 1000);
  console.log(`${machine.processor}, ${machine.cores} cores, ${machine.system}, Node ${machine.node}`);
  console.log(
    `Load generator, server and bare route share these cores; load before the run: ${machine.loadBefore}. ` +
      "Values are medians; ratios are taken round by round.",
  );
  console.log(`\n${resultTable(results)}\n`);
  const startedAt = started.toISOString();
  const report = { startedAt, seconds, quick: values.quick, machine, results, broken };
  console.log(`Kept in ${writeReport(join(projectRoot, "bench-results"), report)} (${seconds} s).`);
  if (broken.length > 0) console.error(`Broken: ${broken.join(", ")}.`);
  return broken.length === 0;
}

function choose(names: readonly string[]) {
  const unknown = names.filter((name) => !measurements.some(({ id }) => id === name));
  if (unknown.length > 0)
    throw new RangeError(
      `No measurement is called ${unknown.join(", ")}. There are: ${measurements.map(({ id }) => id).join(", ")}.`,
    );
  return names.length === 0 ? measurements : measurements.filter(({ id }) => names.includes(id));
}

try {
  if (!(await runBench())) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = 1;
}
