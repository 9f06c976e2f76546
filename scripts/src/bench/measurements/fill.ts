import { join } from "node:path";
import type { Measurement } from "../measurement.ts";
import { startPlatform } from "../processes/platform.ts";
import { median } from "../report/summary.ts";

export const fill: Measurement = {
  id: "fill",
  title: "start over an empty data folder: database made and filled with the demonstration data",
  async run(context) {
    context.progress("fill of an empty folder");
    const times: number[] = [];
    for (let round = 0; round < (context.quick ? 1 : 3); round += 1) {
      const platform = await startPlatform({ dataDir: join(context.folder, `fill-${round}`), seed: "demo" });
      times.push(platform.readyMs / 1000);
      await platform.stop();
    }
    return [
      {
        measure: "fill of an empty folder, until /health",
        value: median(times),
        unit: "s",
        goal: { of: "value", limit: "at-most", bound: 10 },
      },
    ];
  },
};
