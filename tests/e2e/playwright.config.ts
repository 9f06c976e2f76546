import { defineConfig } from "@playwright/test";
import { browserFlags } from "#scripts/browser/browser.ts";
import { findBrowser } from "#scripts/browser/find-browser.ts";
import { projectRoot } from "#scripts/toolchain/project-root.ts";
import { serverUnderTest } from "./support/server-under-test.ts";

const browser = await findBrowser();
const server = await serverUnderTest();

export default defineConfig({
  testDir: ".",
  outputDir: "../output/playwright",
  forbidOnly: true,
  retries: 0,
  // One server and one database serve all files, in the order of their names.
  workers: 1,
  reporter: "list",
  use: {
    baseURL: server.origin,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1366, height: 768 },
    screenshot: "only-on-failure",
    trace: "off",
    launchOptions: {
      executablePath: browser.executablePath,
      args: [...browserFlags],
      env: { ...process.env, ...browser.environment },
    },
  },
  webServer: {
    command: `"${process.execPath}" server/src/main.ts`,
    cwd: projectRoot,
    env: server.settings,
    url: `${server.origin}/api/v1/health`,
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 3000 },
  },
});
