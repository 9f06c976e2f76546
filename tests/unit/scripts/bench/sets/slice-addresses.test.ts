import { describe, expect, it } from "vitest";
import {
  cachedMapAddresses,
  cachedSeriesAddresses,
  uncachedMapAddresses,
  uncachedSeriesAddresses,
} from "#scripts/bench/sets/slice-addresses.ts";

describe.each([
  ["maps", cachedMapAddresses(), uncachedMapAddresses()],
  ["series", cachedSeriesAddresses(), uncachedSeriesAddresses()],
])("addresses of %s", (_name, cached, uncached) => {
  it("repeat none of the uncached ones within a walk", () => {
    expect(uncached).toHaveLength(16_000);
    expect(new Set(uncached).size).toBe(uncached.length);
  });

  it("are few where the server is to remember them", () => {
    expect(new Set(cached).size).toBe(80);
  });

  it("are addresses of the API", () => {
    for (const address of [...cached, ...uncached])
      expect(address).toMatch(/^\/api\/v1\/(?:map|series)\?indicator=[a-z-]+&cluster=[\w-]+&/);
  });
});
