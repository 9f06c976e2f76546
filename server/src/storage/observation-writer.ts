import type { Database } from "better-sqlite3";
import type { ProvenancedObservation } from "../use-cases/ports.ts";
import type { SliceIds } from "./slice-ids.ts";
import type { SourceIds } from "./source-ids.ts";

/** Rows carried by one statement: fewer calls into the engine, and well below its limit of parameters. */
const ROWS_PER_STATEMENT = 64;

const COLUMNS = [
  "slice_id",
  "month",
  "area",
  "release_id",
  "value",
  "status",
  "reason",
  "origin",
  "source_id",
  "submission_id",
  "sheet",
  "cell",
  "note",
] as const;

export interface WrittenObservations {
  readonly count: number;
  readonly simulated: boolean;
}

/** Appends figures to a release, in the order given; to be called inside a transaction. */
export type WriteObservations = (
  release: number,
  observations: Iterable<ProvenancedObservation>,
) => WrittenObservations;

export function createObservationWriter(
  database: Database,
  slices: SliceIds,
  sources: SourceIds,
): WriteObservations {
  const one = `(${COLUMNS.map(() => "?").join(", ")})`;
  const head = `INSERT INTO observation (${COLUMNS.join(", ")}) VALUES `;
  const insertMany = database.prepare<unknown[]>(head + Array(ROWS_PER_STATEMENT).fill(one).join(", "));
  const insertOne = database.prepare<unknown[]>(head + one);

  return (release, observations) => {
    let count = 0;
    let simulated = false;
    let pending: unknown[] = [];
    for (const observation of observations) {
      pending.push(
        slices.ensure(observation),
        observation.month,
        observation.area,
        release,
        observation.value,
        observation.status,
        observation.reason,
        observation.origin,
        observation.source === null ? null : sources.ensure(observation.source),
        observation.submission,
        observation.location?.sheet ?? null,
        observation.location?.cell ?? null,
        observation.note,
      );
      count += 1;
      simulated ||= observation.origin === "simulated";
      if (pending.length === ROWS_PER_STATEMENT * COLUMNS.length) {
        insertMany.run(pending);
        pending = [];
      }
    }
    for (let at = 0; at < pending.length; at += COLUMNS.length) {
      insertOne.run(pending.slice(at, at + COLUMNS.length));
    }
    return { count, simulated };
  };
}
