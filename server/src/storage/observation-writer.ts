import type { Database } from "better-sqlite3";
import type { ProvenancedObservation } from "../use-cases/ports.ts";
import { createBulkInsert } from "./bulk-insert.ts";
import type { SliceIds } from "./slice-ids.ts";
import type { SourceIds } from "./source-ids.ts";

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
  const insert = createBulkInsert(database, "observation", COLUMNS);

  return (release, observations) => {
    let simulated = false;
    const count = insert(observations, (observation) => {
      simulated ||= observation.origin === "simulated";
      return [
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
      ];
    });
    return { count, simulated };
  };
}
