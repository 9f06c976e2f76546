import type { Measurement } from "../measurement.ts";
import { startProcess } from "../processes/child-process.ts";
import { freePort } from "../processes/free-port.ts";
import { platformEnvironment } from "../processes/platform.ts";
import { waitForAnswer } from "../processes/wait-for-answer.ts";
import { median } from "../report/summary.ts";
import { projectRoot } from "../../toolchain/project-root.ts";

const PATIENCE_MS = 180_000;

export const secondStart: Measurement = {
  id: "second-start",
  title: "`npm start` with nothing changed, from the command to the first 200 of /health",
  async run(context) {
    const dataDir = await context.demoFolder();
    context.progress("npm start, again and again");
    await npmStart(dataDir);
    const times: number[] = [];
    for (let round = 0; round < (context.quick ? 1 : 3); round += 1)
      times.push((await npmStart(dataDir)) / 1000);
    return [
      {
        measure: "second `npm start`, until /health",
        value: median(times),
        unit: "s",
        goal: { of: "value", limit: "at-most", bound: 3 },
      },
    ];
  },
};

async function npmStart(dataDir: string): Promise<number> {
  const port = await freePort();
  const since = performance.now();
  await using running = startProcess({
    command: "npm",
    args: ["start"],
    folder: projectRoot,
    environment: platformEnvironment(dataDir, port, "demo"),
    group: true,
  });
  const address = `http://127.0.0.1:${port}/api/v1/health`;
  return await waitForAnswer(running, address, { since, patienceMs: PATIENCE_MS });
}
