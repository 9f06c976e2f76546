import { resolve } from "node:path";
import { readConfig } from "@dash/server/config";
import { backupDatabase, databasePath } from "@dash/server/storage";
import { explainFailure, InstructedError } from "./toolchain/instructed-error.ts";
import { projectRoot } from "./toolchain/project-root.ts";

/** `pnpm backup FILE`: a consistent copy of the database of DATA_DIR, also while the server runs. */
async function backup(): Promise<void> {
  const [file, ...rest] = process.argv.slice(2);
  if (file === undefined || rest.length > 0) throw new InstructedError("用法：pnpm backup 备份文件");
  const config = readConfig(process.env, projectRoot);
  const pages = await backupDatabase(databasePath(config.dataDir), resolve(file));
  console.log(`已备份到 ${resolve(file)}（${pages} 页，已校验）。`);
}

try {
  await backup();
} catch (error) {
  console.error(
    `备份失败：${error instanceof Error && error.name === "StorageError" ? error.message : explainFailure(error)}`,
  );
  process.exitCode = 1;
}
