import "./start/limit-heap-growth.ts";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { buildApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import type { DemoPassword } from "./seeding/create-demo-accounts.ts";
import { prepareDatabase } from "./seeding/prepare-database.ts";
import { explainStartFailure } from "./start/explain-start-failure.ts";
import { lockDataFolder } from "./start/lock-data-folder.ts";
import { databasePath, openStores } from "./storage/index.ts";
import { publishDueReleases } from "./use-cases/publish-due-releases.ts";

/** Relative folders in settings start at the project folder, wherever the command was given. */
const PROJECT_FOLDER = fileURLToPath(new URL("../../", import.meta.url));
const EMBARGO_CHECK_MS = 1000;

/**
 * Starts the platform with the settings of the environment and prints where it is. It stops on SIGINT or SIGTERM,
 * after the requests under way are answered.
 * @throws StartError with a Chinese sentence when it cannot start
 */
export async function startServer(): Promise<FastifyInstance> {
  let config: Config | null = null;
  const undo: (() => void)[] = [];
  try {
    config = readConfig(process.env, PROJECT_FOLDER);
    const folder = config.dataDir;
    const stores = openStores(databasePath(folder), {
      mode: "writer",
      confidentiality: config.confidentiality,
    });
    undo.push(() => {
      stores.close();
    });
    undo.push(lockDataFolder(folder));
    const clock = { now: () => new Date().toISOString() };
    const password = await prepareDatabase(stores, config, clock.now(), report);
    const app = await buildApp({
      config,
      stores,
      clock,
      logger: { level: "warn" },
    });
    const timer = setInterval(() => {
      try {
        publishDueReleases(stores, clock);
      } catch (error) {
        // The next tick, or the next read, tries again.
        app.log.error({ err: error }, "publishing due releases failed");
      }
    }, EMBARGO_CHECK_MS);
    undo.push(() => {
      clearInterval(timer);
    });
    app.addHook("onClose", (_app, done) => {
      for (const step of undo.splice(0).toReversed()) step();
      done();
    });
    await app.listen({ port: config.port, host: config.host });
    stopOnSignals(app);
    announce(app, config, password);
    return app;
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw explainStartFailure(error, config);
  }
}

function report(line: string): void {
  console.log(`· ${line}`);
}

function announce(app: FastifyInstance, config: Config, password: DemoPassword | null): void {
  const address = app.server.address();
  const port = typeof address === "object" && address !== null ? address.port : config.port;
  const host = config.host === "0.0.0.0" || config.host === "::" ? "127.0.0.1" : config.host;
  console.log(`\n湖北省服务业运行监测平台已启动：http://${host}:${port}`);
  console.log(`数据目录：${config.dataDir}`);
  if (password?.fresh) console.log(`演示账号密码（仅显示这一次）：${password.fresh}`);
  if (password?.file) console.log(`演示账号密码存于：${password.file}`);
  console.log("按 Ctrl+C 停止。");
}

function stopOnSignals(app: FastifyInstance): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      console.log("\n正在停止……");
      void app.close().then(() => process.exit(0));
    });
}

if (import.meta.main) {
  try {
    await startServer();
  } catch (error) {
    console.error(`启动失败：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exit(1);
  }
}
