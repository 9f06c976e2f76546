import type {
  MissingReason,
  MonthIndex,
  ObservationStatus,
  ReportedMeasure,
  StoredTransformation,
} from "@dash/data";
import type { Database } from "better-sqlite3";
import type { DifferenceRow, SubmissionStore } from "../use-cases/ports.ts";

interface Row {
  readonly indicator: string;
  readonly cluster: string;
  readonly transformation: StoredTransformation;
  readonly measure: ReportedMeasure;
  readonly area: string;
  readonly month: MonthIndex;
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly reason: MissingReason | null;
  readonly sheet: string;
  readonly cell: string;
  readonly known: 0 | 1;
  readonly before: number | null;
}

/** The read of an upload's cells beside the published figures they would replace. */
export function createSubmissionDifferences(database: Database): SubmissionStore["differences"] {
  const select = database.prepare<[string], Row>(
    `SELECT sl.indicator, sl.cluster, sl.transformation, sl.measure, c.area, c.month, c.value, c.status, c.reason,
            c.sheet, c.cell, o.observation_id IS NOT NULL AS known, o.value AS before
     FROM submission_cell c
     JOIN slice sl ON sl.id = c.slice_id
     LEFT JOIN current_observation o ON o.slice_id = c.slice_id AND o.month = c.month AND o.area = c.area
     WHERE c.submission_id = ? ORDER BY c.position`,
  );
  return function* differences(submission): Generator<DifferenceRow> {
    for (const { sheet, cell, known, before, ...row } of select.iterate(submission))
      yield { ...row, location: { sheet, cell }, before: known === 1 ? before : undefined };
  };
}
