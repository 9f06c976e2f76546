import type {
  MissingReason,
  MonthIndex,
  ObservationStatus,
  ReportedMeasure,
  StoredTransformation,
} from "@dash/data";
import type { Database } from "better-sqlite3";
import type { ComparedRow, SubmissionStore } from "../use-cases/ports.ts";

interface Row {
  readonly slice_id: number;
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
  readonly published: number | null;
}

function keyOf({ slice_id, month, area }: Row): string {
  return `${slice_id} ${month} ${area}`;
}

/**
 * The reads of an upload's cells beside the published figures they would replace and those of an earlier upload; then
 * the cells only the earlier one has.
 */
export function createSubmissionDifferences(
  database: Database,
): Pick<SubmissionStore, "compared" | "changesPublished"> {
  const select = database.prepare<[string], Row>(
    `SELECT c.slice_id, sl.indicator, sl.cluster, sl.transformation, sl.measure, c.area, c.month, c.value, c.status,
            c.reason, c.sheet, c.cell, o.observation_id IS NOT NULL AS known, o.value AS published
     FROM submission_cell c
     JOIN slice sl ON sl.id = c.slice_id
     LEFT JOIN current_observation o ON o.slice_id = c.slice_id AND o.month = c.month AND o.area = c.area
     WHERE c.submission_id = ? ORDER BY c.position`,
  );
  // Simulated figures were never published by the office: real ones in their place correct nothing.
  const selectChange = database
    .prepare<[string], 1>(
      `SELECT 1 FROM submission_cell c
       JOIN current_observation o ON o.slice_id = c.slice_id AND o.month = c.month AND o.area = c.area
       WHERE c.submission_id = ? AND o.origin <> 'simulated' AND o.value IS NOT c.value LIMIT 1`,
    )
    .pluck();

  function toCompared(row: Row, sides: Pick<ComparedRow, "earlier" | "uploaded">): ComparedRow {
    const { indicator, cluster, transformation, measure, area, month, reason, sheet, cell } = row;
    return {
      indicator,
      cluster,
      transformation,
      measure,
      area,
      month,
      reason,
      location: { sheet, cell },
      published: row.known === 1 ? row.published : undefined,
      ...sides,
    };
  }

  return {
    *compared(submission, earlier): Generator<ComparedRow> {
      const left = new Map<string, Row>();
      if (earlier !== null) for (const row of select.iterate(earlier)) left.set(keyOf(row), row);
      for (const row of select.iterate(submission)) {
        const key = keyOf(row);
        const before = left.get(key);
        left.delete(key);
        yield toCompared(row, { earlier: before && before.value, uploaded: row.value });
      }
      for (const row of left.values()) yield toCompared(row, { earlier: row.value, uploaded: undefined });
    },
    changesPublished(submission) {
      return selectChange.get(submission) === 1;
    },
  };
}
