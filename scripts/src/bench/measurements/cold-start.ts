import type { Measurement } from "../measurement.ts";
import { startPlatform } from "../processes/platform.ts";
import { median } from "../report/summary.ts";

export const coldStart: Measurement = {
  id: "cold-start",
  title: "server process over the large database, from its start to the first 200 of /health",
  async run(context) {
    const dataDir = context.largeFolder();
    context.progress("cold start");
    const times: number[] = [];
    for (let round = 0; round < (context.quick ? 1 : 5); round += 1) {
      const platform = await startPlatform({ dataDir, seed: "none" });
      times.push(platform.readyMs);
      await platform.stop();
    }
    return [{ measure: "cold start, 384,000 observations", value: median(times), unit: "ms" }];
  },
};
