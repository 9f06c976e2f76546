import autocannon from "autocannon";
import { quantile } from "../report/summary.ts";

export interface LoadPlan {
  readonly origin: string;
  readonly addresses: FixedAddresses | RotatingAddresses;
  readonly connections: number;
  readonly seconds: number;
}

/** Every connection walks the same list over and over. */
export interface FixedAddresses {
  readonly kind: "fixed";
  readonly list: readonly string[];
}

/** All connections together walk one list, and the next round goes on where this one stopped. */
export interface RotatingAddresses {
  readonly kind: "rotating";
  readonly next: () => { readonly path: string; readonly reader: string };
}

/** The server limits how often one reader may ask, so that the requests come from many, as through a proxy. */
const READERS = 4096;

export interface LoadOutcome {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
}

export function rotating(list: readonly string[]): RotatingAddresses {
  let at = 0;
  return {
    kind: "rotating",
    next() {
      at += 1;
      const reader = at % READERS;
      return { path: list[at % list.length]!, reader: `10.0.${reader >> 8}.${reader & 255}` };
    },
  };
}

/**
 * Sends as many GET requests over kept connections as are answered, for some seconds.
 * @throws Error when any answer is not a 200: such a round measures nothing
 */
export async function loadAddresses(plan: LoadPlan): Promise<LoadOutcome> {
  const times: number[] = [];
  const begin = performance.now();
  let end = begin;
  const result = await fire(plan, (milliseconds) => {
    times.push(milliseconds);
    end = performance.now();
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0 || times.length === 0)
    throw new Error(`${failed} of ${times.length} requests to ${plan.origin} were not answered with 200.`);
  return {
    requestsPerSecond: (times.length / (end - begin)) * 1000,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    requests: times.length,
  };
}

/** Sends the requests of a plan; times are finer than those of autocannon's own histogram, which counts whole milliseconds. */
function fire(plan: LoadPlan, onTime: (milliseconds: number) => void): Promise<autocannon.Result> {
  return new Promise((resolve, reject) => {
    const instance = autocannon(
      {
        url: plan.origin,
        connections: plan.connections,
        duration: plan.seconds,
        requests: requestsOf(plan.addresses),
      },
      (error: unknown, result) => {
        if (error instanceof Error) reject(error);
        else resolve(result);
      },
    );
    instance.on("response", (_client, _status, _bytes, milliseconds) => onTime(milliseconds));
  });
}

function requestsOf(addresses: FixedAddresses | RotatingAddresses): autocannon.Request[] {
  if (addresses.kind === "fixed") return addresses.list.map((path) => ({ path }));
  return [
    {
      setupRequest(request) {
        const { path, reader } = addresses.next();
        return { ...request, path, headers: { "x-forwarded-for": reader } };
      },
    },
  ];
}
