import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findInstallProblems } from "../toolchain/find-install-problems.ts";
import { projectRoot } from "../toolchain/project-root.ts";
import { resolveProgram } from "../toolchain/resolve-program.ts";
import { runProgram } from "../toolchain/run-process.ts";
import { type Check, toolResult } from "./check.ts";

const areas = ["data", "server", "web", "scripts", "tests"] as const;
const sources = ["data/src", "server/src", "web/src", "scripts/src", "tests"] as const;

/** The checks that are one tool each, independent of each other. */
export const toolChecks: readonly Check[] = [
  { title: "安装与锁文件", run: checkInstall },
  tool("格式（oxfmt）", "oxfmt", ["--check"]),
  tool("代码规则（oxlint）", "oxlint", ["--deny-warnings"]),
  ...areas.map((area) => tool(`类型 ${area}（tsc）`, "typescript", ["-p", area], "tsc")),
  tool("边界与循环（dependency-cruiser）", "dependency-cruiser", sources, "depcruise"),
  tool("无用代码（knip）", "knip", []),
];

function tool(title: string, packageName: string, args: readonly string[], programName = packageName): Check {
  return {
    title,
    async run() {
      const { exitCode, output } = await runProgram(resolveProgram(packageName, programName), args);
      return toolResult(exitCode === 0, output);
    },
  };
}

async function checkInstall() {
  const problems = [...(await findInstallProblems([".", ...areas]))];
  const lockFile = await readFile(join(projectRoot, "pnpm-lock.yaml"), "utf8");
  if (/https?:\/\//u.test(lockFile)) problems.push("pnpm-lock.yaml 含有下载地址：应只含完整性摘要");
  return toolResult(problems.length === 0, problems.join("\n"));
}
