import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "./project-root.ts";

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/**
 * One sentence per declared dependency that is missing or has another version than the one pinned; empty when all
 * stands. Ranges and workspace links need only exist.
 */
export async function findInstallProblems(areas: readonly string[]): Promise<readonly string[]> {
  const perArea = await Promise.all(areas.map(problemsOfArea));
  return perArea.flat();
}

async function problemsOfArea(area: string): Promise<readonly string[]> {
  const manifest = await readManifest(join(projectRoot, area));
  if (manifest === null) return [`缺少 ${area}/package.json`];
  const declared = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  const problems = await Promise.all(
    declared.map(async ([name, wanted]) => {
      const installed = await readManifest(join(projectRoot, area, "node_modules", name));
      if (installed === null) return `${area} 缺少 ${name}`;
      const isPinned = /^\d/u.test(wanted);
      if (isPinned && installed.version !== wanted) {
        return `${area} 的 ${name} 应为 ${wanted}，装的是 ${installed.version ?? "未知版本"}`;
      }
      return null;
    }),
  );
  return problems.filter((problem) => problem !== null);
}

async function readManifest(folder: string): Promise<Manifest | null> {
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as Manifest);
}
