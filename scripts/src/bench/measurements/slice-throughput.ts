import type { BenchContext } from "../bench-context.ts";
import { type FixedAddresses, loadAddresses, type LoadOutcome, rotating } from "../load/load-addresses.ts";
import { startBareServer } from "../processes/bare-server.ts";
import { startPlatform } from "../processes/platform.ts";
import { processorSeconds } from "../processes/process-usage.ts";
import { interleave } from "../report/interleave.ts";
import type { BenchResult, Goal } from "../report/result.ts";
import { median, ratioByRound } from "../report/summary.ts";

export interface SliceKind {
  readonly title: string;
  /** Few addresses, which the server keeps. */
  readonly cached: readonly string[];
  /** More addresses than it can keep. */
  readonly uncached: readonly string[];
  readonly goals: { readonly cached?: Goal; readonly uncached?: Goal };
}

interface Round extends LoadOutcome {
  /** Processor time of the server per request, in microseconds. */
  readonly processorMicroseconds: number;
}

type CandidateId = "bare" | "cached" | "uncached";

const CONNECTIONS = [1, 16, 64] as const;
const FULL = { rounds: 5, seconds: 2 } as const;
const QUICK = { rounds: 2, seconds: 1 } as const;

/** Requests a second and p99 of one kind of slice, beside a bare route that sends a body of the same size. */
export async function sliceThroughput(
  context: BenchContext,
  kind: SliceKind,
): Promise<readonly BenchResult[]> {
  const dataDir = context.largeFolder();
  await using platform = await startPlatform({ dataDir, seed: "none" });
  await using bare = await startBareServer(context.folder, platform.origin + kind.cached[0]!);
  const { rounds, seconds } = context.quick ? QUICK : FULL;
  const cached: FixedAddresses = { kind: "fixed", list: kind.cached };
  const targets = {
    bare: { server: bare, addresses: { kind: "fixed", list: ["/slice"] } satisfies FixedAddresses },
    cached: { server: platform, addresses: cached },
    uncached: { server: platform, addresses: rotating(kind.uncached) },
  };

  async function load(id: CandidateId, connections: number, duration = seconds): Promise<Round> {
    const { server, addresses } = targets[id];
    const before = processorSeconds(server.pid);
    const outcome = await loadAddresses({ origin: server.origin, addresses, connections, seconds: duration });
    const used = processorSeconds(server.pid) - before;
    return { ...outcome, processorMicroseconds: (used / outcome.requests) * 1e6 };
  }

  const ids: readonly CandidateId[] = ["bare", "cached", "uncached"];
  for (const id of ids) await load(id, 16, 2);
  const results: BenchResult[] = [];
  for (const connections of CONNECTIONS) {
    context.progress(`${kind.title}: ${connections} connections, ${rounds} rounds of ${seconds} s each`);
    const outcomes = await interleave(
      ids.map((id) => ({ id, run: () => load(id, connections) })),
      rounds,
    );
    for (const id of ["cached", "uncached"] as const)
      results.push(
        ...compare(`${kind.title}, ${id}, ${connections} conn.`, outcomes[id], outcomes.bare, kind.goals[id]),
      );
  }
  return results;
}

function compare(
  title: string,
  outcomes: readonly Round[],
  bare: readonly Round[],
  goal: Goal | undefined,
): readonly BenchResult[] {
  const line = (field: keyof Round) => ({
    value: median(outcomes.map((round) => round[field])),
    beside: { label: "bare", value: median(bare.map((round) => round[field])) },
    ratio: ratioByRound(
      outcomes.map((round) => round[field]),
      bare.map((round) => round[field]),
    ),
  });
  return [
    { measure: title, unit: "req/s", ...line("requestsPerSecond"), ...(goal ? { goal } : {}) },
    { measure: `${title} p99`, unit: "ms", ...line("p99") },
    { measure: `${title} server CPU per request`, unit: "µs", ...line("processorMicroseconds") },
  ];
}
