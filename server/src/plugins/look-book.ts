import { LRUCache } from "lru-cache";

/** The page asks again when it comes back into view: one look, not many. */
const ONE_LOOK_MS = 10 * 60_000;
const MOST_LOOKS = 5000;

/** Remembers looks at unreleased figures that were recorded a short while ago. */
export interface LookBook {
  has(look: readonly string[]): boolean;
  add(look: readonly string[]): void;
}

export function createLookBook(): LookBook {
  const looks = new LRUCache<string, true>({ max: MOST_LOOKS, ttl: ONE_LOOK_MS });
  return {
    has: (look) => looks.has(JSON.stringify(look)),
    add(look) {
      looks.set(JSON.stringify(look), true);
    },
  };
}
