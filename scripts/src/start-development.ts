import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "./toolchain/project-root.ts";
import { resolveProgram } from "./toolchain/resolve-program.ts";

/** `pnpm dev`: the server, restarted on every change, and the page with hot replacement; both end together. */
const children = [
  spawn(process.execPath, ["--watch", "--watch-preserve-output", "server/src/main.ts"], {
    cwd: projectRoot,
    stdio: "inherit",
  }),
  spawn(process.execPath, [resolveProgram("vite", "vite", "web")], {
    cwd: join(projectRoot, "web"),
    stdio: "inherit",
  }),
];

const stopAll = (): void => {
  for (const child of children) child.kill("SIGTERM");
};
process.on("SIGINT", stopAll);
process.on("SIGTERM", stopAll);
for (const child of children) child.on("exit", stopAll);

console.log("页面（热更新）：http://127.0.0.1:5173  接口：见下方服务器输出的地址；按 Ctrl-C 一并停止");
