import { browserCheck } from "./checks/browser-check.ts";
import type { CheckResult } from "./checks/check.ts";
import { pageCheck } from "./checks/page-check.ts";
import { runChecksInLanes } from "./checks/run-checks-in-lanes.ts";
import { playwrightCheck, vitestCheck } from "./checks/test-checks.ts";
import { toolChecks } from "./checks/tool-checks.ts";
import { seconds } from "./toolchain/progress.ts";

/** `npm test`: every check. With `browser`: the browser tests and what they need. */
const only = process.argv[2];
if (only !== undefined && only !== "browser") {
  console.error(`不认识的参数 ${only}：不带参数运行全部检查，或用 browser 只运行浏览器测试。`);
  process.exit(2);
}

const log = (line: string): void => console.log(line);
const started = performance.now();
const results: CheckResult[] = [];

const independent = [...(only === "browser" ? [] : toolChecks), browserCheck, pageCheck];
log(`· 共 ${independent.length} 项工具检查，随后运行测试`);
results.push(...(await runChecksInLanes(independent, 2, log)));
const [browser, page] = results.slice(-2);

const tests = only === "browser" ? [] : [vitestCheck];
const canBrowse = browser?.failed === 0 && page?.failed === 0;
// Side by side: the browser tests wait for the clock most of the time, and the others for one another.
const running = canBrowse ? [...tests, playwrightCheck] : tests;
for (const { title } of running) log(`· ${title} …`);
results.push(...(await runChecksInLanes(running, running.length, log)));
if (!canBrowse) {
  log("✗ 浏览器测试没有运行：浏览器或页面不可用（见上）");
  results.push({ passed: 0, failed: 1, output: "" });
}

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
log(`· 全部检查用时 ${seconds(performance.now() - started)}`);
log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
