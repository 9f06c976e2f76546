import { parentPort, workerData } from "node:worker_threads";
import { unwrap } from "../domain/refusal.ts";
import { openStores } from "../storage/open-stores.ts";
import { rehearseRules } from "../use-cases/rehearse-rules.ts";
import type { RehearsalWork } from "./create-rehearser.ts";
import { giveWay } from "../threads/give-way.ts";

/** Body of the thread: one rehearsal on a connection that only reads, then it ends. */
const { databaseFile, request } = workerData as RehearsalWork;
giveWay();
const stores = openStores(databaseFile, { mode: "reader" });
try {
  parentPort!.postMessage(unwrap(rehearseRules(stores, request)), []);
} finally {
  stores.close();
}
