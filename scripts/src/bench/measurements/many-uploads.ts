import type { SubmissionReply } from "@dash/server/contract";
import type { LoadOutcome } from "../load/load-addresses.ts";
import { pacedRequests } from "../load/paced-requests.ts";
import { type PlatformClient, signIn } from "../load/platform-client.ts";
import type { Measurement } from "../measurement.ts";
import { startPlatform } from "../processes/platform.ts";
import { interleave } from "../report/interleave.ts";
import { median, ratioByRound } from "../report/summary.ts";
import { type AreaFile, areaFiles } from "../sets/area-files.ts";

const UPLOADS = 120;
const CONNECTIONS = 16;
/** As in the measurement of one large upload: with this rate waiting shows, not the queue. */
const PACED_RATE = 400;
const LIST = ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"].map(
  (period) => `/api/v1/map?indicator=revenue&cluster=commerce&period=${period}&transformation=year-to-date`,
);

export const manyUploads: Measurement = {
  id: "many-uploads",
  title: `p99 of the map slice while ${UPLOADS} areas send their forms at once, beside the idle p99`,
  async run(context) {
    await using platform = await startPlatform({ dataDir: await context.demoFolder(), seed: "demo" });
    const reporter = await signIn(platform.origin, "province.reporter");
    const seconds = context.quick ? 3 : 6;
    const rounds = context.quick ? 1 : 5;
    const load = (): Promise<LoadOutcome> =>
      pacedRequests({
        origin: platform.origin,
        list: LIST,
        connections: CONNECTIONS,
        seconds,
        requestsPerSecond: PACED_RATE,
      });
    const taken: number[] = [];
    async function whileSent(round: number): Promise<LoadOutcome> {
      const files = [...areaFiles(round * 2, UPLOADS), ...areaFiles(round * 2 + 1, UPLOADS)].slice(
        0,
        UPLOADS,
      );
      const since = performance.now();
      const [outcome] = await Promise.all([
        load(),
        Promise.all(files.map((file, at) => send(reporter, file, `${round}-${at}.csv`))).then(() => {
          taken.push(performance.now() - since);
        }),
      ]);
      return outcome;
    }
    context.progress(`${UPLOADS} uploads at once, ${rounds} rounds`);
    await load();
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
        note: `all ${UPLOADS} checked and stored after ${median(taken).toFixed(0)} ms`,
      },
    ];
  },
};

/** @throws Error when the form is not taken in whole: a lost one measures nothing */
async function send(reporter: PlatformClient, { area, rows, bytes }: AreaFile, name: string): Promise<void> {
  const form = new FormData();
  form.set("dataflow", "observations-long");
  form.set("area", area);
  form.set("file", new Blob([new Uint8Array(bytes)]), name);
  const submission = (await reporter.post("/api/v1/submissions", form)) as SubmissionReply;
  if (submission.status !== "checked" || submission.counts.cells !== rows)
    throw new Error(`${name} was not taken in: ${JSON.stringify(submission).slice(0, 2_000)}`);
}
