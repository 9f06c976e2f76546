import { Worker } from "node:worker_threads";
import type { RehearsalReply } from "../contract/index.ts";
import { RefusalError, unwrap } from "../domain/refusal.ts";
import type { OpenedStores } from "../storage/open-stores.ts";
import { checkRehearsal, type RehearsalRequest, rehearseRules } from "../use-cases/rehearse-rules.ts";

export type Rehearser = (request: RehearsalRequest) => Promise<RehearsalReply>;

const TIME_LIMIT_MS = 60_000;
const MEMORY_LIMIT_MB = 384;

function tooMuch(): RefusalError {
  return new RefusalError({
    kind: "too-large",
    code: "rehearsal-too-large",
    message: "试算的数据过多，已停止。请缩短报告期范围后再试。",
    path: null,
  });
}

/**
 * Rehearses rules in a thread of their own with a connection that only reads, one rehearsal after another, so that
 * public reads go on. A database in memory is reached by no other thread.
 */
export function createRehearser(stores: OpenedStores): Rehearser {
  let last: Promise<unknown> = Promise.resolve();
  return (request) => {
    unwrap(checkRehearsal(request));
    if (stores.connection.memory) return Promise.resolve(unwrap(rehearseRules(stores, request)));
    const next = last.then(() => inThread(stores.connection.name, request));
    last = next.catch(() => null);
    return next;
  };
}

function inThread(databaseFile: string, request: RehearsalRequest): Promise<RehearsalReply> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("rehearsal-thread.ts", import.meta.url), {
      workerData: { databaseFile, request },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
    });
    thread.unref();
    const timer = setTimeout(() => {
      reject(tooMuch());
      void thread.terminate();
    }, TIME_LIMIT_MS);
    thread.on("message", (reply: RehearsalReply) => resolve(reply));
    thread.on("error", (error: unknown) => {
      if (!(error instanceof Error)) reject(new Error(String(error)));
      else if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") reject(tooMuch());
      else reject(error);
    });
    thread.on("exit", () => {
      clearTimeout(timer);
      reject(new Error("The rehearsal thread ended without a reply."));
    });
  });
}
