import type { Measurement } from "../measurement.ts";
import { loadAddresses, rotating } from "../load/load-addresses.ts";
import { startPlatform } from "../processes/platform.ts";
import { residentMemory } from "../processes/process-usage.ts";
import {
  cachedMapAddresses,
  cachedSeriesAddresses,
  uncachedMapAddresses,
  uncachedSeriesAddresses,
} from "../sets/slice-addresses.ts";

const OTHER_ADDRESSES = [
  "/api/v1/catalog",
  "/api/v1/clusters/progress",
  "/api/v1/areas/420100",
  "/api/v1/releases",
];

export const memory: Measurement = {
  id: "memory",
  title: "resident memory of the server over the large set, after a mixed load",
  async run(context) {
    context.progress("memory after a mixed load");
    // A server of its own: what other measurements left behind is not to count, nor to be spared.
    await using platform = await startPlatform({ dataDir: context.largeFolder(), seed: "none" });
    const seconds = context.quick ? 2 : 10;
    for (const list of [
      [...cachedMapAddresses(), ...cachedSeriesAddresses(), ...OTHER_ADDRESSES],
      uncachedMapAddresses(),
      uncachedSeriesAddresses(),
    ])
      await loadAddresses({ origin: platform.origin, addresses: rotating(list), connections: 16, seconds });
    const { now, peak } = residentMemory(platform.pid);
    return [
      {
        measure: "resident memory after a mixed load",
        value: now,
        unit: "MB",
        goal: { of: "value", limit: "at-most", bound: 250 },
        note: `at most ${peak.toFixed(0)} MB at any time; ${3 * seconds} s of maps, trends, catalogue and profiles`,
      },
    ];
  },
};
