import type { Config } from "./config.ts";
import type { ReleasedCache } from "./plugins/released-cache.ts";
import type { Clock, Stores } from "./use-cases/ports.ts";

/** What every route works with. */
export interface AppContext {
  readonly config: Config;
  readonly stores: Stores;
  readonly clock: Clock;
  /** Bodies of released reads. */
  readonly released: ReleasedCache;
  readonly version: string;
}
