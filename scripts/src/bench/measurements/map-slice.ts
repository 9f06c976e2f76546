import type { Measurement } from "../measurement.ts";
import { cachedMapAddresses, uncachedMapAddresses } from "../sets/slice-addresses.ts";
import { sliceThroughput } from "./slice-throughput.ts";

export const mapSlice: Measurement = {
  id: "map-slice",
  title: "map slice of the 17 prefectures beside a bare Fastify route of the same size",
  run: (context) =>
    sliceThroughput(context, {
      title: "map slice",
      cached: cachedMapAddresses(),
      uncached: uncachedMapAddresses(),
      goals: {
        cached: { of: "ratio", limit: "at-least", bound: 0.85 },
        uncached: { of: "ratio", limit: "at-least", bound: 0.25 },
      },
    }),
};
