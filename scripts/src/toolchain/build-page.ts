import { access, constants, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hashFiles } from "./hash-files.ts";
import { InstructedError } from "./instructed-error.ts";
import { precompressPage } from "./precompress-page.ts";
import { projectRoot } from "./project-root.ts";
import { resolveProgram } from "./resolve-program.ts";
import { runProgram } from "./run-process.ts";

const webFolder = join(projectRoot, "web");
const outputFolder = join(webFolder, "dist");
/** Hash of the inputs of the last finished build; kept beside the output, because everything inside is served. */
const stampFile = join(webFolder, ".vite/built-from.sha256");

/** Everything that the built page depends on. */
const pageInputs = [
  "web/src",
  "web/public",
  "web/index.html",
  "web/vite.config.ts",
  "web/package.json",
  "data/src",
  "server/src/contract",
  "scripts/src/toolchain/build-page.ts",
  "scripts/src/toolchain/precompress-page.ts",
  "pnpm-lock.yaml",
];

/** The hash that a build of today's files would carry, and whether the built page already carries it. */
export async function inspectPage(): Promise<{ readonly hash: string; readonly isCurrent: boolean }> {
  const [hash, stamp] = await Promise.all([
    hashFiles(projectRoot, pageInputs),
    readFile(stampFile, "utf8").catch(() => ""),
  ]);
  const isBuilt = await access(join(outputFolder, "index.html")).then(
    () => true,
    () => false,
  );
  return { hash, isCurrent: isBuilt && stamp.trim() === hash };
}

/**
 * Builds web/dist with precompressed files; a build that breaks off is not taken for a finished one.
 * @throws InstructedError with the builder's output when the build fails
 */
export async function buildPage(hash: string): Promise<void> {
  await assertWritable();
  await rm(stampFile, { force: true });
  const { exitCode, output } = await runProgram(resolveProgram("vite", "vite", "web"), ["build"], {
    folder: webFolder,
    environment: { NODE_ENV: "production" },
  });
  if (exitCode !== 0) {
    throw new InstructedError(
      `页面构建失败。若刚更新过代码，请删除 node_modules 后重试；仍失败请把以下输出发给开发者：\n${output}`,
    );
  }
  await precompressPage(outputFolder);
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, `${hash}\n`);
}

async function assertWritable(): Promise<void> {
  const writable = await access(webFolder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!writable) {
    throw new InstructedError(
      `无法写入 ${webFolder}：请用有写权限的用户运行，或执行 chown -R "$(id -un)" 后重试。`,
    );
  }
}
