import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type EmbeddedManifest, sourcePrecedence } from "@dash/data/embedded";
import { normalisePublished } from "./embedded/normalise-published.ts";

/**
 * Checks the embedded published figures, puts them into their normal order and rewrites the manifest with row counts
 * and checksums. To be run after every change to the files: `node scripts/src/build-published-data.ts`.
 * With `--check` nothing is written; the exit code is 1 when something would change.
 */
const folder = join(dirname(createRequire(import.meta.url).resolve("@dash/data")), "embedded");
const checkOnly = process.argv.includes("--check");

const manifestPath = join(folder, "manifest.json");
const manifest = JSON.parse(readFileSync(manifestPath, "utf8")) as EmbeddedManifest;
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

const normal = normalisePublished(
  {
    observations: read("published-observations.csv"),
    releases: read("published-releases.csv"),
    sources: read("published-sources.csv"),
  },
  manifest.compiledAt,
);

const outputs = new Map<string, string>([
  ["published-observations.csv", normal.observations],
  ["published-releases.csv", normal.releases],
  ["published-sources.csv", normal.sources],
]);
const rebuilt: EmbeddedManifest = {
  ...manifest,
  precedence: sourcePrecedence.join(" < "),
  files: manifest.files.map((file) => {
    const text = outputs.get(file.name);
    if (text === undefined) throw new Error(`manifest.json 中的文件“${file.name}”不在汇编之列`);
    return {
      ...file,
      rows: text.split("\n").length - 2,
      sha256: createHash("sha256").update(text).digest("hex"),
    };
  }),
};
outputs.set("manifest.json", `${JSON.stringify(rebuilt, null, 2)}\n`);

let changed = 0;
for (const [name, text] of outputs) {
  if (readFileSync(join(folder, name), "utf8") === text) continue;
  changed++;
  if (checkOnly) console.error(`${name} 需要更新：请运行 node scripts/src/build-published-data.ts`);
  else writeFileSync(join(folder, name), text);
}
console.log(
  `公开数据：${rebuilt.files.map((file) => `${file.name} ${file.rows}行`).join(",")}；变动文件 ${changed} 个`,
);
if (checkOnly && changed > 0) process.exitCode = 1;
