import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

export const projectRoot = join(import.meta.dirname, "../..");

const areas = ["data", "server", "web", "scripts", "tests"] as const;
const notOurs = new Set(["node_modules", "dist", "output", ".vite", "test-results"]);

/** Files that people write, as paths from the top folder with forward slashes: the five areas and the top's own. */
export function sourceFiles(): readonly string[] {
  const top = readdirSync(projectRoot, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
  return [...top, ...[...areas, "docs", ".ci"].flatMap((area) => filesBelow(join(projectRoot, area)))].sort();
}

/** Text of a file named from the top folder. */
export function readSource(path: string): string {
  return readFileSync(join(projectRoot, path), "utf8");
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : filesBelow(path);
    return entry.isFile() ? [relative(projectRoot, path).split(sep).join("/")] : [];
  });
}
