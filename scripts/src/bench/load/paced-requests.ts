import { Agent, get } from "node:http";
import { quantile } from "../report/summary.ts";
import type { LoadOutcome } from "./load-addresses.ts";

export interface PacedPlan {
  readonly origin: string;
  readonly list: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  readonly requestsPerSecond: number;
}

/**
 * Asks at a steady rate, whether or not earlier requests were answered. Times count from the moment a request was due,
 * so that a server that stands still is charged for everybody who waits.
 * @throws Error when any answer is not a 200
 */
export async function pacedRequests(plan: PacedPlan): Promise<LoadOutcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: plan.connections, scheduling: "fifo" });
  const count = plan.seconds * plan.requestsPerSecond;
  const begin = performance.now();
  const times: Promise<number | Error>[] = [];
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      for (;;) {
        const due = begin + (times.length / plan.requestsPerSecond) * 1000;
        if (due > performance.now()) return;
        if (times.length >= count) break;
        times.push(timeOf(plan.origin + plan.list[times.length % plan.list.length]!, agent, due));
      }
      clearInterval(timer);
      resolve();
    }, 1);
  });
  const answers = await Promise.all(times);
  const lasted = performance.now() - begin;
  agent.destroy();
  const taken: number[] = [];
  for (const answer of answers)
    if (typeof answer === "number") taken.push(answer);
    else throw answer;
  return {
    requestsPerSecond: (count / lasted) * 1000,
    p50: quantile(taken, 0.5),
    p99: quantile(taken, 0.99),
    requests: count,
  };
}

/** Never rejects: a trouble is told after the round, when all requests are answered. */
function timeOf(address: string, agent: Agent, due: number): Promise<number | Error> {
  return new Promise((resolve) => {
    get(address, { agent }, (response) => {
      response.resume();
      response.on("end", () => {
        const good = response.statusCode === 200;
        resolve(good ? performance.now() - due : new Error(`${address} answered ${response.statusCode}.`));
      });
    }).on("error", resolve);
  });
}
