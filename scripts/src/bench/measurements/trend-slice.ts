import type { Measurement } from "../measurement.ts";
import { cachedSeriesAddresses, uncachedSeriesAddresses } from "../sets/slice-addresses.ts";
import { sliceThroughput } from "./slice-throughput.ts";

export const trendSlice: Measurement = {
  id: "trend-slice",
  title: "one area's series of 80 quarters beside a bare Fastify route of the same size",
  run: (context) =>
    sliceThroughput(context, {
      title: "trend slice",
      cached: cachedSeriesAddresses(),
      uncached: uncachedSeriesAddresses(),
      goals: {},
    }),
};
