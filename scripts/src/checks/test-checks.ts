import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../toolchain/project-root.ts";
import { resolveProgram } from "../toolchain/resolve-program.ts";
import { type ProcessResult, runProgram } from "../toolchain/run-process.ts";
import type { Check, CheckResult } from "./check.ts";
import { type PlaywrightReport, readPlaywrightReport } from "./read-playwright-report.ts";
import { type VitestReport, readVitestReport } from "./read-vitest-report.ts";

const reportFolder = join(projectRoot, "tests/output");

/** Unit, API and architecture tests in one run. */
export const vitestCheck: Check = {
  title: "单元、接口与架构测试（vitest）",
  async run() {
    const report = await freshReport("vitest.json");
    const result = await runProgram(resolveProgram("vitest"), [
      "run",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ]);
    return countTests(result, report, (text) => readVitestReport(JSON.parse(text) as VitestReport));
  },
};

/** Browser tests against the built page. */
export const playwrightCheck: Check = {
  title: "浏览器测试（Playwright）",
  async run() {
    const report = await freshReport("playwright.json");
    const program = resolveProgram("@playwright/test", "playwright", "tests");
    const result = await runProgram(
      program,
      ["test", "-c", "tests/e2e", "--forbid-only", "--reporter=list,json"],
      { environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
    );
    return countTests(result, report, (text) => readPlaywrightReport(JSON.parse(text) as PlaywrightReport));
  },
};

async function freshReport(name: string): Promise<string> {
  await mkdir(reportFolder, { recursive: true });
  const report = join(reportFolder, name);
  await rm(report, { force: true });
  return report;
}

/** A run that ended badly has at least one failure, whatever its report says. */
async function countTests(
  { exitCode, output }: ProcessResult,
  reportFile: string,
  read: (report: string) => Pick<CheckResult, "passed" | "failed">,
): Promise<CheckResult> {
  const text = await readFile(reportFile, "utf8").catch(() => null);
  if (text === null) return { passed: 0, failed: 1, output };
  const { passed, failed } = read(text);
  const isBad = exitCode !== 0 || passed === 0;
  return { passed, failed: isBad ? Math.max(failed, 1) : failed, output, note: `${passed} 项` };
}
