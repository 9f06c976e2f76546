import { readConfig } from "@dash/server/config";
import { buildPage, inspectPage } from "./toolchain/build-page.ts";
import { findInstallProblems } from "./toolchain/find-install-problems.ts";
import { explainFailure, InstructedError } from "./toolchain/instructed-error.ts";
import { withProgress } from "./toolchain/progress.ts";
import { projectRoot } from "./toolchain/project-root.ts";

/** `npm start`: builds the page when its sources changed, then serves page and API in this process. */
async function startPlatform(): Promise<void> {
  const problems = await findInstallProblems(["server", "web"]);
  if (problems.length > 0) {
    throw new InstructedError(
      `依赖没有装全（可能是安装中断）。请删除 node_modules 后重新运行 npm start：\n${problems
        .map((problem) => `  · ${problem}`)
        .join("\n")}`,
    );
  }
  // Wrong settings are reported before the build, not after it.
  readConfig(process.env, projectRoot);
  const page = await inspectPage();
  if (page.isCurrent) console.log("· 页面没有变化，直接使用上次的构建");
  else await withProgress("构建页面（首次或源码有变化，约需几秒）", () => buildPage(page.hash));
  const { startServer } = await import("@dash/server/main");
  await startServer();
}

// Ctrl-C before the server is up: nothing is half-written that the next start would trust.
const stopEarly = (): never => process.exit(130);
process.once("SIGINT", stopEarly);

try {
  await startPlatform();
  process.off("SIGINT", stopEarly);
} catch (error) {
  console.error(`\n启动失败：${explainFailure(error)}`);
  process.exit(1);
}
