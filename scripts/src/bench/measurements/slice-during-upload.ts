import { setTimeout as sleep } from "node:timers/promises";
import { loadAddresses, type LoadOutcome } from "../load/load-addresses.ts";
import { pacedRequests } from "../load/paced-requests.ts";
import { openDesk, publishUpload } from "../load/publish-upload.ts";
import type { Measurement } from "../measurement.ts";
import { startPlatform } from "../processes/platform.ts";
import { interleave } from "../report/interleave.ts";
import type { BenchResult, Goal } from "../report/result.ts";
import { median, ratioByRound } from "../report/summary.ts";
import { uploadFile, type UploadKind } from "../sets/upload-file.ts";

const CONNECTIONS = 16;
/** Readers of a bureau do not ask as fast as the server can answer: with this rate waiting shows, not the queue. */
const PACED_RATE = 400;
/** Files of these numbers are not those of the other measurement of uploads. */
const FIRST_FILE = 8;
const LIST = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"].map(
  (period) => `/api/v1/map?indicator=revenue&cluster=commerce&period=${period}&transformation=year-to-date`,
);
const GOAL: Goal = { of: "ratio", limit: "at-most", bound: 3 };

type Load = (origin: string, seconds: number) => Promise<LoadOutcome>;

/** Both ways of asking: as many requests as are answered, and a steady rate. */
const LOADS: readonly { readonly title: string; readonly load: Load }[] = [
  {
    title: "at full load",
    load: (origin, seconds) =>
      loadAddresses({
        origin,
        addresses: { kind: "fixed", list: LIST },
        connections: CONNECTIONS,
        seconds,
      }),
  },
  {
    title: `at ${PACED_RATE} requests/s`,
    load: (origin, seconds) =>
      pacedRequests({
        origin,
        list: LIST,
        connections: CONNECTIONS,
        seconds,
        requestsPerSecond: PACED_RATE,
      }),
  },
];

export const sliceDuringUpload: Measurement = {
  id: "slice-during-upload",
  title: "p99 of the map slice while 50,000 rows are taken in, beside the idle p99",
  async run(context) {
    await using platform = await startPlatform({ dataDir: await context.demoFolder(), seed: "demo" });
    const desk = await openDesk(platform.origin);
    const seconds = context.quick ? 3 : 5;
    const rounds = context.quick ? 1 : 3;
    const results: BenchResult[] = [];
    let number = FIRST_FILE;
    for (const { title, load: send } of LOADS) {
      const load = (): Promise<LoadOutcome> => send(platform.origin, seconds);
      const whileTaken = async (round: number): Promise<LoadOutcome> => {
        const kind: UploadKind = round % 2 === 0 ? "xlsx" : "csv";
        const bytes = await uploadFile(kind, number);
        number += 1;
        const [outcome] = await Promise.all([
          load(),
          sleep(250).then(() => publishUpload(desk, `during-${number}.${kind}`, bytes)),
        ]);
        return outcome;
      };
      context.progress(`map slice ${title} during an upload, ${rounds} rounds`);
      await load();
      const { idle, busy } = await interleave<"idle" | "busy", LoadOutcome>(
        [
          { id: "idle", run: load },
          { id: "busy", run: whileTaken },
        ],
        rounds,
      );
      results.push({
        measure: `map slice p99 during an upload, ${CONNECTIONS} conn. ${title}`,
        value: median(busy.map(({ p99 }) => p99)),
        unit: "ms",
        beside: { label: "idle", value: median(idle.map(({ p99 }) => p99)) },
        ratio: ratioByRound(
          busy.map(({ p99 }) => p99),
          idle.map(({ p99 }) => p99),
        ),
        goal: GOAL,
        note: `${median(busy.map((round) => round.requestsPerSecond)).toFixed(0)} requests/s meanwhile, ${median(idle.map((round) => round.requestsPerSecond)).toFixed(0)} idle`,
      });
    }
    return results;
  },
};
