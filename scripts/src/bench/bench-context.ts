import { join } from "node:path";
import { type Platform, startPlatform } from "./processes/platform.ts";
import { writeLargeDatabase } from "./sets/write-large-database.ts";

/** What the measurements of one run share. */
export interface BenchContext {
  /** Temporary, removed after the run. */
  readonly folder: string;
  /** Few and short rounds: to see that the bench works, not to judge by. */
  readonly quick: boolean;
  readonly progress: (text: string) => void;
  /** A data folder with the 384,000 observations; written once. */
  readonly largeFolder: () => string;
  /** A server over the large set; started once, and shared. */
  readonly largePlatform: () => Promise<Platform>;
  /** A data folder filled with the demonstration data; filled once. */
  readonly demoFolder: () => Promise<string>;
  /** Has something done at the end of the run, whatever happens; the last one first. */
  readonly atEnd: (work: () => Promise<void>) => void;
}

export interface BenchRun extends BenchContext {
  readonly end: () => Promise<void>;
}

export function createBenchContext(options: Pick<BenchContext, "folder" | "quick" | "progress">): BenchRun {
  const { folder, progress } = options;
  const endings: (() => Promise<void>)[] = [];
  const largeFolder = once(() => {
    progress("writing 384,000 observations");
    const target = join(folder, "large");
    writeLargeDatabase(target);
    return target;
  });
  const largePlatform = once(async () => {
    const platform = await startPlatform({ dataDir: largeFolder(), seed: "none" });
    endings.push(platform.stop);
    return platform;
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
    largePlatform,
    demoFolder,
    atEnd: (work) => endings.push(work),
    async end() {
      for (const work of endings.toReversed()) await work();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
