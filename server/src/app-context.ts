import type { Boundaries } from "./boundaries/load-boundaries.ts";
import type { Config } from "./config.ts";
import type { ReleasedCache } from "./plugins/released-cache.ts";
import type { Clock, Stores } from "./use-cases/ports.ts";

/** What every route works with. */
export interface AppContext {
  readonly config: Config;
  readonly stores: Stores;
  readonly clock: Clock;
  /** What the map is drawn from. */
  readonly boundaries: Boundaries;
  /** Bodies of released reads. */
  readonly released: ReleasedCache;
  readonly version: string;
}
