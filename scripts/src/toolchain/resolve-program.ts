import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { projectRoot } from "./project-root.ts";

/**
 * Path of the program that an installed package brings, found without the shell's PATH, so that it is the locked one.
 * @param area workspace folder that declares the package; "." is the root
 * @throws Error when the package is not installed or has no such program
 */
export function resolveProgram(packageName: string, programName = packageName, area = "."): string {
  const manifestPath = join(projectRoot, area, "node_modules", packageName, "package.json");
  const manifest = createRequire(import.meta.url)(manifestPath) as {
    readonly bin?: string | Readonly<Record<string, string>>;
  };
  const program = typeof manifest.bin === "string" ? manifest.bin : manifest.bin?.[programName];
  if (program === undefined) throw new Error(`${packageName} has no program ${programName}`);
  return join(dirname(manifestPath), program);
}
