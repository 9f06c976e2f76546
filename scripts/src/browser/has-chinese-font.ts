import { execFile } from "node:child_process";

/**
 * Whether this machine can draw Chinese text; null when it cannot be told. Linux asks fontconfig; macOS and Windows
 * always bring such a font.
 */
export async function hasChineseFont(): Promise<boolean | null> {
  if (process.platform !== "linux") return true;
  return new Promise((resolve) => {
    execFile("fc-list", [":lang=zh-cn", "family"], { timeout: 10_000 }, (error, output) => {
      resolve(error === null ? output.trim() !== "" : null);
    });
  });
}
