import { get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Running } from "./child-process.ts";

const POLL_MS = 5;

/**
 * Waits until an address answers 200. Returns the milliseconds since `since` (as of `performance.now()`).
 * @throws Error with what the process printed, when it ends or takes longer than the patience allows
 */
export async function waitForAnswer(
  running: Running,
  address: string,
  { since, patienceMs }: { readonly since: number; readonly patienceMs: number },
): Promise<number> {
  while (performance.now() - since < patienceMs) {
    if (running.process.exitCode !== null) break;
    if ((await statusOf(address)) === 200) return performance.now() - since;
    await sleep(POLL_MS);
  }
  throw new Error(`${address} did not answer. The process printed:\n${running.output()}`);
}

/** The status of an answer, or null when nobody listens. A plain request: fetch would keep its connection. */
function statusOf(address: string): Promise<number | null> {
  return new Promise((resolve) => {
    const request = get(address, { agent: false }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? null));
    });
    request.on("error", () => resolve(null));
  });
}
