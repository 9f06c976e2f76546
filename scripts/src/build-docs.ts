/**
 * Writes docs/indicators, docs/dataflows, docs/glossary and docs/rules from the registries.
 *
 * `node scripts/src/build-docs.ts` writes the files and removes those no registry entry stands for; with `--check` it
 * writes nothing and fails when anything would change.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generatedDocs, generatedFolders } from "./docs/generated-docs.ts";

const FOLDER = join(import.meta.dirname, "../../docs");
const checkOnly = process.argv.includes("--check");

const pages = generatedDocs();
const changed: string[] = [];
for (const [path, text] of pages) {
  const file = join(FOLDER, path);
  if ((await textOf(file)) === text) continue;
  changed.push(path);
  if (checkOnly) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
for (const path of await existingPages()) {
  if (pages.has(path)) continue;
  changed.push(path);
  if (!checkOnly) await rm(join(FOLDER, path));
}

if (checkOnly && changed.length > 0) {
  console.error(
    `docs/ 与登记表不一致（${changed.length} 个文件）：${changed.slice(0, 10).join("、")}。请运行 node scripts/src/build-docs.ts 后一并提交。`,
  );
  process.exitCode = 1;
} else {
  console.log(`docs/:${pages.size} 个文件，变动 ${changed.length} 个`);
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

async function existingPages(): Promise<string[]> {
  const found: string[] = [];
  for (const folder of generatedFolders) {
    try {
      found.push(...(await readdir(join(FOLDER, folder))).map((name) => `${folder}/${name}`));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  return found;
}
