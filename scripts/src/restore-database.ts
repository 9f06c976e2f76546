import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { lockDataFolder } from "@dash/server/data-folder";
import { readConfig } from "@dash/server/config";
import { databasePath, restoreDatabase } from "@dash/server/storage";
import { explainFailure, InstructedError } from "./toolchain/instructed-error.ts";
import { projectRoot } from "./toolchain/project-root.ts";

const REPLACE = "--replace";

/** `pnpm restore FILE`: puts a backup into DATA_DIR. Refused while a server runs; an existing database needs `--replace`. */
async function restore(): Promise<void> {
  const replace = process.argv.includes(REPLACE);
  const [file, ...rest] = process.argv.slice(2).filter((argument) => argument !== REPLACE);
  if (file === undefined || rest.length > 0)
    throw new InstructedError(`用法：pnpm restore 备份文件 [${REPLACE}]`);
  if (!existsSync(resolve(file))) throw new InstructedError(`没有“${resolve(file)}”这个文件。`);
  const { dataDir } = readConfig(process.env, projectRoot);
  const target = databasePath(dataDir);
  mkdirSync(dataDir, { recursive: true });
  const unlock = lockDataFolder(dataDir);
  try {
    if (existsSync(target) && !replace)
      throw new InstructedError(
        `“${target}”已有数据库。确认要用备份替换它，请先另行备份，再加上 ${REPLACE} 重新运行。`,
      );
    await restoreDatabase(resolve(file), target);
  } finally {
    unlock();
  }
  console.log(`已恢复到 ${target}。`);
}

try {
  await restore();
} catch (error) {
  console.error(
    `恢复失败：${error instanceof Error && error.name === "StorageError" ? error.message : explainFailure(error)}`,
  );
  process.exitCode = 1;
}
