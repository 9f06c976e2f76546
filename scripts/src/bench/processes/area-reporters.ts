import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { SubmissionReply } from "@dash/server/contract";
import { signIn } from "../load/platform-client.ts";
import { type AreaFile, areaFiles } from "../sets/area-files.ts";

/**
 * A process of its own, so that making and sending the files costs the readers' clock nothing: signs in, makes the files,
 * says so, waits for a line, then sends them evenly over the seconds. Arguments: origin, number of the first file, how
 * many, seconds.
 */
const [origin, first, count, seconds] = process.argv.slice(2);
if (origin === undefined || seconds === undefined)
  throw new Error("area-reporters.ts ORIGIN FIRST COUNT SECONDS");

const reporter = await signIn(origin, "province.reporter");
const uploads = Number(count);
const files = [...areaFiles(Number(first), uploads), ...areaFiles(Number(first) + 1, uploads)].slice(
  0,
  uploads,
);

/** @throws Error when the form is not taken in whole: a lost one measures nothing */
async function send({ area, rows, bytes }: AreaFile, name: string): Promise<number> {
  const form = new FormData();
  form.set("dataflow", "observations-long");
  form.set("area", area);
  form.set("file", new Blob([new Uint8Array(bytes)]), name);
  const since = performance.now();
  const submission = (await reporter.post("/api/v1/submissions", form)) as SubmissionReply;
  if (submission.status !== "checked" || submission.counts.cells !== rows)
    throw new Error(`${name} was not taken in: ${JSON.stringify(submission).slice(0, 2_000)}`);
  return performance.now() - since;
}

console.log("ready");
await once(process.stdin, "data");
const apart = (Number(seconds) * 1000) / uploads;
const waits = await Promise.all(
  files.map(async (file, at) => {
    await sleep(at * apart);
    return send(file, `${first}-${at}.csv`);
  }),
);
console.log(JSON.stringify({ longestWait: Math.max(...waits), uploads: waits.length }));
process.exit(0);
