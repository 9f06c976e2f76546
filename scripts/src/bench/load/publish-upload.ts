import type { ChecklistReply, SubmissionReply } from "@dash/server/contract";
import { UPLOAD_ROWS } from "../sets/upload-file.ts";
import { type PlatformClient, signIn } from "./platform-client.ts";

/** Milliseconds from the first byte sent. */
export interface UploadTimes {
  readonly checked: number;
  readonly confirmed: number;
  readonly locked: number;
  readonly released: number;
}

export interface Desk {
  readonly reporter: PlatformClient;
  readonly reviewer: PlatformClient;
  readonly publisher: PlatformClient;
}

/** Asked for when the figures of an earlier run are published already. */
const REVISION_NOTE = "压测用数据：同一报告期再次上报，替换上一轮写入的数";

export async function openDesk(origin: string): Promise<Desk> {
  const [reporter, reviewer, publisher] = await Promise.all([
    signIn(origin, "province.reporter"),
    signIn(origin, "province.reviewer"),
    signIn(origin, "publisher"),
  ]);
  return { reporter, reviewer, publisher };
}

/**
 * Uploads a file of the long form, confirms it, carries it through the review and releases it.
 * @throws Error when it is not taken in whole: half an upload measures nothing
 */
export async function publishUpload(desk: Desk, name: string, bytes: Buffer): Promise<UploadTimes> {
  const form = new FormData();
  form.set("dataflow", "observations-long");
  form.set("file", new Blob([new Uint8Array(bytes)]), name);
  const since = performance.now();
  const submission = (await desk.reporter.post("/api/v1/submissions", form)) as SubmissionReply;
  const checked = performance.now() - since;
  if (submission.status !== "checked" || submission.counts.cells !== UPLOAD_ROWS)
    throw new Error(`${name} was not taken in: ${JSON.stringify(submission).slice(0, 2_000)}`);
  await desk.reporter.post(`/api/v1/submissions/${submission.id}/confirm`, {});
  const confirmed = performance.now() - since;
  await desk.reporter.post(`/api/v1/submissions/${submission.id}/submit`, { revisionNote: REVISION_NOTE });
  for (const move of ["approve", "lock"])
    await desk.reviewer.post(`/api/v1/submissions/${submission.id}/${move}`, {});
  const locked = performance.now() - since;
  const release = { submissions: [submission.id], vintage: "preliminary" };
  const { items } = (await desk.publisher.post("/api/v1/releases/checklist", release)) as ChecklistReply;
  await desk.publisher.post("/api/v1/releases", {
    ...release,
    note: "bench",
    acknowledged: items.map(({ id }) => id),
  });
  return { checked, confirmed, locked, released: performance.now() - since };
}
