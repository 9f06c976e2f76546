import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "./start-error.ts";

const FILE_NAME = "platform.lock";

/**
 * Marks the data folder as in use by this process; the mark of a process that no longer runs is taken over.
 * @returns gives the folder free again
 * @throws StartError when another running server uses it
 */
export function lockDataFolder(folder: string): () => void {
  const path = join(folder, FILE_NAME);
  const own = String(process.pid);
  if (!claim(path, own)) {
    const holder = Number(readFileSync(path, "utf8"));
    if (holder !== process.pid && isRunning(holder))
      throw new StartError(
        `数据目录“${folder}”正由另一个平台进程（进程号 ${holder}）使用。请先停止它，或用 DATA_DIR 指定另一个目录。`,
      );
    writeFileSync(path, own);
  }
  return () => {
    rmSync(path, { force: true });
  };
}

function claim(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs under another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
