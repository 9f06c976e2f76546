import type { BenchContext } from "./bench-context.ts";
import type { BenchResult } from "./report/result.ts";

/** One thing `pnpm bench` measures. Adding one: a file in `measurements/`, a line in `measurements/index.ts`. */
export interface Measurement {
  /** As given on the command line. */
  readonly id: string;
  readonly title: string;
  readonly run: (context: BenchContext) => Promise<readonly BenchResult[]>;
}
