import { execFile } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { platform } from "node:process";

const patienceMs = 15_000;

/** What the program answers to `--version`, such as `Chromium 153.0.8010.0`; null when it does not start. */
export async function askVersion(
  executablePath: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string | null> {
  const isExecutable = await access(executablePath, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!isExecutable) return null;
  // On Windows `--version` would open a window instead of answering.
  if (platform === "win32") return "Chromium";
  return new Promise((resolve) => {
    execFile(
      executablePath,
      ["--version"],
      { timeout: patienceMs, env: { ...process.env, ...environment } },
      (error, output) => {
        const version = output.trim();
        resolve(error === null && /\d+\.\d+\./u.test(version) ? version : null);
      },
    );
  });
}
