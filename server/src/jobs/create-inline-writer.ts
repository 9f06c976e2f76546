import type { Stores } from "../use-cases/ports.ts";
import type { Writer } from "./jobs.ts";
import { performJob } from "./perform-job.ts";

/** A writer on the caller's own thread and connection: for databases in memory, which no other thread can open. */
export function createInlineWriter(stores: Stores): Writer {
  return {
    async run(name, input) {
      return performJob(stores, name, input);
    },
    async close() {},
  };
}
