import { parentPort, workerData } from "node:worker_threads";
import { unwrap } from "../domain/refusal.ts";
import { openStores } from "../storage/open-stores.ts";
import { type RehearsalRequest, rehearseRules } from "../use-cases/rehearse-rules.ts";

/** Body of the thread: one rehearsal on a connection that only reads, then it ends. */
const { databaseFile, request } = workerData as {
  readonly databaseFile: string;
  readonly request: RehearsalRequest;
};
const stores = openStores(databaseFile, { mode: "reader" });
try {
  parentPort!.postMessage(unwrap(rehearseRules(stores, request)), []);
} finally {
  stores.close();
}
