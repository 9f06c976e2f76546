import { parentPort, workerData } from "node:worker_threads";
import { openStores } from "../storage/open-stores.ts";
import { refusedWrite } from "../storage/refused-write.ts";
import type { WriterOptions } from "./create-writer.ts";
import type { JobMessage, JobReply } from "./jobs.ts";
import { performJob } from "./perform-job.ts";
import { giveWay } from "../threads/give-way.ts";

/** Body of the writer's thread: one connection of its own, one job at a time. */
const { databaseFile, confidentiality } = workerData as Pick<
  WriterOptions,
  "databaseFile" | "confidentiality"
>;
giveWay();
const stores = openStores(databaseFile, { mode: "writer", ...(confidentiality && { confidentiality }) });
const port = parentPort!;

function answer(reply: JobReply): void {
  port.postMessage(reply);
}

port.on("message", (message: JobMessage | "close") => {
  if (message === "close") {
    stores.close();
    port.close();
    return;
  }
  try {
    answer({ kind: "done", number: message.number, output: performJob(stores, message.name, message.input) });
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const refusal = refusedWrite(error);
    if (refusal) answer({ kind: "refused", number: message.number, refusal, error: text });
    else answer({ kind: "failed", number: message.number, error: text });
  }
});
answer({ kind: "ready" });
