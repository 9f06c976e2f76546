import type { MonthIndex, ObservationStatus, ReportedMeasure, StoredTransformation } from "@dash/data";
import type { Database } from "better-sqlite3";
import type { ConfidentialStore, WithheldValue } from "../use-cases/ports.ts";
import type { ConfidentialFigures } from "./confidential-figures.ts";
import type { SliceIds } from "./slice-ids.ts";

interface Row {
  readonly release: number;
  readonly value: number;
  readonly status: ObservationStatus;
  readonly reason: WithheldValue["reason"];
  readonly indicator: string | null;
  readonly cluster: string | null;
  readonly transformation: StoredTransformation | null;
  readonly measure: ReportedMeasure | null;
  readonly area: string | null;
  readonly month: MonthIndex | null;
}

/** Reads of what the public is not shown, for those entitled, and of what it will not be shown. */
export function createConfidentialStore(
  database: Database,
  slices: SliceIds,
  figures: ConfidentialFigures,
): ConfidentialStore {
  const selectValues = database.prepare<[number, MonthIndex, string], Row>(
    `SELECT o.release_id AS release, v.value, v.status, v.reason,
            sl.indicator, sl.cluster, sl.transformation, sl.measure, p.area, p.month
     FROM observation o JOIN release r ON r.id = o.release_id
     JOIN confidential_value v ON v.observation_id = o.id
     LEFT JOIN observation p ON p.id = v.protects LEFT JOIN slice sl ON sl.id = p.slice_id
     WHERE o.slice_id = ? AND o.month = ? AND o.area = ? AND r.state = 'published' ORDER BY r.sequence DESC`,
  );
  const selectWithholds = database
    .prepare<[number, string | null], 0 | 1>(
      `SELECT EXISTS (SELECT 1 FROM confidential_value WHERE release_id = ?)
         OR EXISTS (SELECT 1 FROM submission_cell WHERE submission_id = ? AND reason = 'confidential')`,
    )
    .pluck();

  return {
    planOf: (submissions) => figures.planOfSubmissions(submissions),
    valuesOf(slice, area, month) {
      const id = slices.find(slice);
      return id === undefined ? [] : selectValues.all(id, month, area).map(fromRow);
    },
    withholds: (release, submission) => selectWithholds.get(release, submission) === 1,
  };
}

function fromRow({ release, value, status, reason, ...key }: Row): WithheldValue {
  const { indicator, cluster, transformation, measure, area, month } = key;
  const complete =
    indicator !== null &&
    cluster !== null &&
    transformation !== null &&
    measure !== null &&
    area !== null &&
    month !== null;
  return {
    release,
    value,
    status,
    reason,
    protects: complete ? { indicator, cluster, transformation, measure, area, month } : null,
  };
}
