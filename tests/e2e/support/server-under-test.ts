import { access, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "#scripts/bench/processes/free-port.ts";
import { projectRoot } from "#scripts/toolchain/project-root.ts";
import { DEMO_PASSWORD } from "./demo-password.ts";

interface ServerUnderTest {
  readonly origin: string;
  /** Environment the server is started with. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * Where the real server for a group of files listens, on a fresh data folder and a free port. The configuration is
 * read again by every worker, so the port chosen first is handed on in the environment.
 * @throws Error when the page has not been built
 */
export async function serverUnderTest(group: string): Promise<ServerUnderTest> {
  const portVariable = `E2E_PORT_${group.toUpperCase()}`;
  const dataFolder = join(projectRoot, `tests/output/e2e-data-${group}`);
  let port = process.env[portVariable];
  if (port === undefined) {
    await assertPageIsBuilt();
    await rm(dataFolder, { recursive: true, force: true });
    await mkdir(dataFolder, { recursive: true });
    port = String(await freePort());
    process.env[portVariable] = port;
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    settings: { PORT: port, HOST: "127.0.0.1", DATA_DIR: dataFolder, SEED: "demo", DEMO_PASSWORD },
  };
}

async function assertPageIsBuilt(): Promise<void> {
  const page = join(projectRoot, "web/dist/index.html");
  await access(page).catch(() => {
    throw new Error(`页面还没有构建（缺少 ${page}）。请运行 npm run e2e，它先构建页面再运行浏览器测试。`);
  });
}
