import type { RehearsalReply } from "../contract/index.ts";
import { unwrap } from "../domain/refusal.ts";
import type { OpenedStores } from "../storage/open-stores.ts";
import { oneAfterAnother } from "../threads/one-after-another.ts";
import { checkRehearsal, type RehearsalRequest, rehearseRules } from "../use-cases/rehearse-rules.ts";

export type Rehearser = (request: RehearsalRequest) => Promise<RehearsalReply>;

/** What the thread works on. */
export interface RehearsalWork {
  readonly databaseFile: string;
  readonly request: RehearsalRequest;
}

/**
 * Rehearses rules in a thread with a connection that only reads, so that public reads go on. A database in memory is
 * reached by no other thread.
 */
export function createRehearser(stores: OpenedStores): Rehearser {
  const rehearse = oneAfterAnother<RehearsalReply>({
    program: new URL("rehearsal-thread.ts", import.meta.url),
    timeLimitMs: 60_000,
    memoryLimitMb: 384,
    tooMuch: {
      kind: "too-large",
      code: "rehearsal-too-large",
      message: "试算的数据过多，已停止。请缩短报告期范围后再试。",
      path: null,
    },
  });
  return (request) => {
    unwrap(checkRehearsal(request));
    if (stores.connection.memory) return Promise.resolve(unwrap(rehearseRules(stores, request)));
    return rehearse({ databaseFile: stores.connection.name, request } satisfies RehearsalWork);
  };
}
