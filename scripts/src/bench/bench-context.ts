import { join } from "node:path";
import { startPlatform } from "./processes/platform.ts";
import { writeLargeDatabase } from "./sets/write-large-database.ts";

/** What the measurements of one run share. A data folder serves one server at a time: each measurement stops its own. */
export interface BenchContext {
  /** Temporary, removed after the run. */
  readonly folder: string;
  /** Few and short rounds: to see that the bench works, not to judge by. */
  readonly quick: boolean;
  readonly progress: (text: string) => void;
  /** A data folder with the 384,000 observations; written once. */
  readonly largeFolder: () => string;
  /** A data folder filled with the demonstration data; filled once. */
  readonly demoFolder: () => Promise<string>;
}

export function createBenchContext(
  options: Pick<BenchContext, "folder" | "quick" | "progress">,
): BenchContext {
  const { folder, progress } = options;
  const largeFolder = once(() => {
    progress("writing 384,000 observations");
    const target = join(folder, "large");
    writeLargeDatabase(target);
    return target;
  });
  const demoFolder = once(async () => {
    progress("filling a folder with the demonstration data");
    const target = join(folder, "demo");
    const platform = await startPlatform({ dataDir: target, seed: "demo" });
    await platform.stop();
    return target;
  });
  return {
    ...options,
    largeFolder,
    demoFolder,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
