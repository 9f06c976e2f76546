import type { LoadOutcome } from "../load/load-addresses.ts";
import { pacedRequests } from "../load/paced-requests.ts";
import type { Measurement } from "../measurement.ts";
import { startPlatform } from "../processes/platform.ts";
import { runAreaReporters } from "../processes/run-area-reporters.ts";
import { interleave } from "../report/interleave.ts";
import { median, ratioByRound } from "../report/summary.ts";

const UPLOADS = 120;
const CONNECTIONS = 16;
/** As in the measurement of one large upload: with this rate waiting shows, not the queue. */
const PACED_RATE = 400;
const MINUTE = 60;
/** A quick run sends as many in a second, for a fifth of the minute. */
const QUICK_PART = 1 / 5;
const WARM_UP = 30;
/** Numbers no round uses. */
const WARM_UP_FILES = 12;
const LIST = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"].map(
  (period) => `/api/v1/map?indicator=revenue&cluster=commerce&period=${period}&transformation=year-to-date`,
);

export const manyUploads: Measurement = {
  id: "many-uploads",
  title: `p99 of the map slice while ${UPLOADS} areas send their forms in the same minute, beside the idle p99`,
  async run(context) {
    await using platform = await startPlatform({ dataDir: await context.demoFolder(), seed: "demo" });
    const rounds = context.quick ? 1 : 3;
    const part = context.quick ? QUICK_PART : 1;
    const seconds = MINUTE * part;
    const load = (): Promise<LoadOutcome> =>
      pacedRequests({
        origin: platform.origin,
        list: LIST,
        connections: CONNECTIONS,
        seconds,
        requestsPerSecond: PACED_RATE,
      });
    const waits: number[] = [];
    async function whileSent(round: number): Promise<LoadOutcome> {
      const reporters = await runAreaReporters({
        origin: platform.origin,
        first: round * 2,
        count: UPLOADS * part,
        seconds,
      });
      const [outcome, taken] = await Promise.all([load(), reporters.send()]);
      waits.push(taken.longestWait);
      return outcome;
    }
    context.progress(`${UPLOADS * part} uploads within ${seconds} s, ${rounds} rounds`);
    await load();
    // A server that has taken uploads before: its code is compiled, as on any day but the first.
    const before = await runAreaReporters({
      origin: platform.origin,
      first: WARM_UP_FILES,
      count: WARM_UP,
      seconds: 3,
    });
    await before.send();
    const { idle, busy } = await interleave<"idle" | "busy", LoadOutcome>(
      [
        { id: "idle", run: load },
        { id: "busy", run: whileSent },
      ],
      rounds,
    );
    return [
      {
        measure: `map slice p99 while ${UPLOADS} areas upload, at ${PACED_RATE} requests/s`,
        value: median(busy.map(({ p99 }) => p99)),
        unit: "ms",
        beside: { label: "idle", value: median(idle.map(({ p99 }) => p99)) },
        ratio: ratioByRound(
          busy.map(({ p99 }) => p99),
          idle.map(({ p99 }) => p99),
        ),
        goal: { of: "ratio", limit: "at-most", bound: 2 },
        note: `the slowest upload was checked and stored after ${median(waits).toFixed(0)} ms`,
      },
    ];
  },
};
