import { defineConfig } from "@playwright/test";
import { browserFlags } from "#scripts/browser/browser.ts";
import { findBrowser } from "#scripts/browser/find-browser.ts";
import { projectRoot } from "#scripts/toolchain/project-root.ts";
import { serverUnderTest } from "./support/server-under-test.ts";

const browser = await findBrowser();
const JOURNEY = "reporting-journey.spec.ts";
const groups = [
  { name: "files", server: await serverUnderTest("files"), files: { testIgnore: JOURNEY } },
  // Waits for the hour of a release: beside the others, on a database of its own.
  { name: "journey", server: await serverUnderTest("journey"), files: { testMatch: JOURNEY } },
];

export default defineConfig({
  testDir: ".",
  outputDir: "../output/playwright",
  forbidOnly: true,
  retries: 0,
  // One server and one database serve all files of a group, in the order of their names.
  workers: groups.length,
  projects: groups.map(({ name, server, files }) => ({
    name,
    workers: 1,
    use: { baseURL: server.origin },
    ...files,
  })),
  reporter: "list",
  use: {
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
  webServer: groups.map(({ server }) => ({
    command: `"${process.execPath}" server/src/main.ts`,
    cwd: projectRoot,
    env: server.settings,
    url: `${server.origin}/api/v1/health`,
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 3000 },
  })),
});
