import type { MissingReason, MonthIndex, ObservationStatus, StoredOrigin, VintageKind } from "@dash/data";
import type { Database } from "better-sqlite3";
import type { AsOf, FactVersion, SliceKey, VersionOverTime } from "../use-cases/ports.ts";
import type { SliceIds } from "./slice-ids.ts";
import type { SourceIds } from "./source-ids.ts";

interface VersionRow {
  readonly area: string;
  readonly month: MonthIndex;
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly reason: MissingReason | null;
  readonly origin: StoredOrigin;
  readonly release: number;
  readonly note: string | null;
  readonly published_at: string;
  readonly vintage: VintageKind;
  readonly release_note: string;
  readonly source_id: number | null;
  readonly submission_id: string | null;
  readonly file_name: string | null;
  readonly sha256: string | null;
  readonly uploaded_by: string | null;
  readonly uploaded_at: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** Reads of published versions. `ahead`: a release shown as if it were the newest published one. */
export interface FactVersions {
  /** The versions of one figure published at an instant, newest first, with where each came from. */
  versionsOf(
    slice: SliceKey,
    area: string,
    month: MonthIndex,
    asof: AsOf,
    ahead: number | null,
  ): readonly FactVersion[];
  versionsOverTime(slice: SliceKey, area: string, ahead: number | null): readonly VersionOverTime[];
}

/** The reads of every published version: of one figure with where each came from, and of one area over time. */
export function createFactVersions(database: Database, slices: SliceIds, sources: SourceIds): FactVersions {
  const statement = database.prepare<[number, number, string, string, number | null], VersionRow>(
    `SELECT o.area, o.month, o.value, o.status, o.reason, o.origin, o.release_id AS release, o.note,
            r.published_at, r.vintage, r.note AS release_note, o.source_id,
            o.submission_id, s.file_name, s.sha256, s.created_by AS uploaded_by, s.created_at AS uploaded_at,
            o.sheet, o.cell
     FROM observation o
     JOIN release r ON r.id = o.release_id
     LEFT JOIN submission s ON s.id = o.submission_id
     WHERE o.slice_id = ? AND o.month = ? AND o.area = ? AND (r.state = 'published' AND r.published_at <= ? OR r.id = ?)
     ORDER BY coalesce(r.sequence, 9e15) DESC`,
  );

  const overTime = database.prepare<[number, string, number | null], VersionOverTime>(
    `SELECT o.month, o.release_id AS release, o.value, o.status, o.reason, o.origin
     FROM observation o JOIN release r ON r.id = o.release_id
     WHERE o.slice_id = ? AND o.area = ? AND (r.state = 'published' OR r.id = ?)
     ORDER BY o.month, coalesce(r.sequence, 9e15)`,
  );

  function fromRow(row: VersionRow): FactVersion {
    return {
      area: row.area,
      month: row.month,
      value: row.value,
      status: row.status,
      reason: row.reason,
      origin: row.origin,
      release: row.release,
      note: row.note,
      publishedAt: row.published_at,
      vintage: row.vintage,
      releaseNote: row.release_note,
      source: row.source_id === null ? null : sources.record(row.source_id),
      submission:
        row.submission_id === null
          ? null
          : {
              id: row.submission_id,
              fileName: row.file_name ?? "",
              sha256: row.sha256 ?? "",
              uploadedBy: row.uploaded_by ?? "",
              uploadedAt: row.uploaded_at ?? "",
              location: { sheet: row.sheet ?? "", cell: row.cell ?? "" },
            },
    };
  }

  return {
    versionsOf(slice, area, month, asof, ahead) {
      const id = slices.find(slice);
      return id === undefined ? [] : statement.all(id, month, area, asof ?? "9999", ahead).map(fromRow);
    },
    versionsOverTime(slice, area, ahead) {
      const id = slices.find(slice);
      return id === undefined ? [] : overTime.all(id, area, ahead);
    },
  };
}
