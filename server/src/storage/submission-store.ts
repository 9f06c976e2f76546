import type { MonthIndex } from "@dash/data";
import type { Database } from "better-sqlite3";
import type { ImportStatus } from "../domain/review/import-machine.ts";
import type { ReviewStatus } from "../domain/review/review-status.ts";
import type {
  SubmissionEvent,
  SubmissionFilter,
  SubmissionRecord,
  SubmissionStore,
} from "../use-cases/ports.ts";
import { createBulkInsert } from "./bulk-insert.ts";
import { createPendingFigures } from "./pending-figures.ts";
import type { SliceIds } from "./slice-ids.ts";
import { createSubmissionDifferences } from "./submission-differences.ts";
import { createSubmissionExplanations } from "./submission-explanations.ts";
import { createSubmissionFindings } from "./submission-findings.ts";
import type { Transaction } from "./transaction.ts";

interface SubmissionRow {
  readonly id: string;
  readonly sha256: string;
  readonly file_name: string;
  readonly size: number;
  readonly dataflow: string | null;
  readonly month: MonthIndex | null;
  readonly area: string | null;
  readonly import_status: ImportStatus;
  readonly review_status: ReviewStatus;
  readonly created_by: string;
  readonly created_at: string;
  readonly uploader_role: string;
  readonly department: string | null;
  readonly kind: SubmissionRecord["kind"];
  readonly revision_note: string | null;
  readonly release_id: number | null;
  readonly unexplained: number;
  readonly cells: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

const SELECT = `SELECT s.id, s.sha256, s.file_name, f.size, s.dataflow, s.month, s.area, s.import_status, s.review_status,
  s.created_by, s.created_at, s.uploader_role, s.department, s.kind, s.revision_note, s.release_id, s.cells, s.errors, s.warnings,
  s.infos, CASE WHEN s.warnings = 0 THEN 0 ELSE (
    SELECT count(*) FROM finding n WHERE n.submission_id = s.id AND n.severity = 'warning' AND NOT EXISTS (
      SELECT 1 FROM explanation e WHERE e.submission_id = n.submission_id AND e.position = n.position
        AND e.rule = n.rule AND e.subject IS n.subject AND e.figures IS n.figures)
  ) END AS unexplained
  FROM submission s JOIN upload_file f ON f.sha256 = s.sha256`;

const NO_FILTER: SubmissionFilter = { dataflow: null, month: null, area: null, review: null };

/** Whether a listed upload is the account's own, or of an area it reviews; null parameters restrict nothing. */
const VISIBLE = `WHERE ((@owner IS NULL AND @areas IS NULL) OR s.created_by = @owner
  OR s.area IN (SELECT value FROM json_each(@areas)))
  AND (@dataflow IS NULL OR s.dataflow = @dataflow) AND (@month IS NULL OR s.month = @month)
  AND (@area IS NULL OR s.area = @area) AND (@review IS NULL OR s.review_status = @review)`;

const CELL_COLUMNS = [
  "submission_id",
  "position",
  "slice_id",
  "month",
  "area",
  "value",
  "status",
  "reason",
  "sheet",
  "cell",
] as const;

interface Visibility extends SubmissionFilter {
  readonly owner: string | null;
  /** JSON array of area codes. */
  readonly areas: string | null;
}

function fromRow(row: SubmissionRow): SubmissionRecord {
  return {
    id: row.id,
    sha256: row.sha256,
    fileName: row.file_name,
    bytes: row.size,
    dataflow: row.dataflow,
    month: row.month,
    area: row.area,
    importStatus: row.import_status,
    reviewStatus: row.review_status,
    createdBy: row.created_by,
    createdAt: row.created_at,
    uploaderRole: row.uploader_role,
    department: row.department,
    kind: row.kind,
    revisionNote: row.revision_note,
    unexplained: row.unexplained,
    release: row.release_id,
    counts: { cells: row.cells, error: row.errors, warning: row.warnings, info: row.infos },
  };
}

/** Uploads: the file as received, its cells as understood, what was found, and every move. */
export function createSubmissionStore(
  database: Database,
  slices: SliceIds,
  transaction: Transaction,
): SubmissionStore {
  const saveFile = database.prepare<[string, number, Uint8Array, string]>(
    "INSERT INTO upload_file (sha256, size, bytes, received_at) VALUES (?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
  );
  const readFile = database
    .prepare<[string], Buffer>("SELECT bytes FROM upload_file WHERE sha256 = ?")
    .pluck();
  const insert = database.prepare<unknown[]>(
    `INSERT INTO submission (id, sha256, file_name, dataflow, month, area, import_status, review_status, created_by,
       created_at, uploader_role, department, kind, revision_note, release_id, cells, errors, warnings, infos)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertCells = createBulkInsert(database, "submission_cell", CELL_COLUMNS);
  const update = database.prepare<
    [ImportStatus | null, ReviewStatus | null, string | null, string | null, number, number | null, string]
  >(
    `UPDATE submission SET import_status = coalesce(?, import_status), review_status = coalesce(?, review_status),
       kind = coalesce(?, kind), revision_note = coalesce(?, revision_note),
       release_id = CASE WHEN ? THEN ? ELSE release_id END WHERE id = ?`,
  );
  const insertEvent = database.prepare<unknown[]>(
    `INSERT INTO submission_event (submission_id, at, actor, machine, from_status, to_status, reason, move, findings)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const selectOne = database.prepare<[string], SubmissionRow>(`${SELECT} WHERE s.id = ?`);
  const selectByFile = database.prepare<[string], SubmissionRow>(
    `${SELECT} WHERE s.sha256 = ? AND s.review_status NOT IN ('withdrawn', 'returned', 'superseded') ORDER BY s.created_at, s.id LIMIT 1`,
  );
  const selectByRelease = database.prepare<[number], SubmissionRow>(
    `${SELECT} WHERE s.release_id = ? ORDER BY s.id`,
  );
  const selectLike = database.prepare<[string, string, MonthIndex | null, string | null], SubmissionRow>(
    `${SELECT} WHERE s.dataflow = ? AND s.area = ? AND s.month IS ? AND s.department IS ?
     AND s.review_status NOT IN ('withdrawn', 'superseded')
     ORDER BY s.created_at DESC, s.rowid DESC`,
  );
  const selectPrevious = database.prepare<[string], SubmissionRow>(
    `${SELECT} JOIN submission own ON own.id = ?
     WHERE s.dataflow = own.dataflow AND s.area = own.area AND s.month IS own.month
       AND s.department IS own.department AND s.import_status = 'checked'
       AND s.review_status <> 'withdrawn' AND s.rowid < own.rowid
     ORDER BY s.rowid DESC LIMIT 1`,
  );
  const selectOverlap = database.prepare<
    [string],
    { readonly indicator: string; readonly area: string; readonly first: string; readonly second: string }
  >(
    `SELECT sl.indicator, c.area, min(c.submission_id) AS first, max(c.submission_id) AS second
     FROM submission_cell c JOIN slice sl ON sl.id = c.slice_id
     WHERE c.submission_id IN (SELECT value FROM json_each(?))
     GROUP BY c.slice_id, c.month, c.area HAVING count(*) > 1 LIMIT 1`,
  );
  const selectList = database.prepare<[Visibility & { limit: number; offset: number }], SubmissionRow>(
    `${SELECT} ${VISIBLE} ORDER BY s.created_at DESC, s.id DESC LIMIT @limit OFFSET @offset`,
  );
  const countList = database
    .prepare<[Visibility], number>(`SELECT count(*) FROM submission s ${VISIBLE}`)
    .pluck();
  const selectEvents = database.prepare<[string], Omit<SubmissionEvent, "findings"> & { findings: string }>(
    `SELECT at, actor, machine, from_status AS "from", to_status AS "to", reason, move, findings
     FROM submission_event WHERE submission_id = ? ORDER BY id`,
  );

  return {
    ...createSubmissionFindings(database),
    ...createSubmissionExplanations(database),
    ...createSubmissionDifferences(database),
    ...createPendingFigures(database),
    saveFile({ sha256, bytes, receivedAt }) {
      saveFile.run(sha256, bytes.byteLength, bytes, receivedAt);
    },
    readFile(sha256) {
      return readFile.get(sha256) ?? null;
    },
    insert(submission) {
      insert.run(
        submission.id,
        submission.sha256,
        submission.fileName,
        submission.dataflow,
        submission.month,
        submission.area,
        submission.importStatus,
        submission.reviewStatus,
        submission.createdBy,
        submission.createdAt,
        submission.uploaderRole,
        submission.department,
        submission.kind,
        submission.revisionNote,
        submission.release,
        submission.counts.cells,
        submission.counts.error,
        submission.counts.warning,
        submission.counts.info,
      );
    },
    insertCells(submission, cells) {
      insertCells(cells, (cell, position) => [
        submission,
        position,
        slices.ensure(cell),
        cell.month,
        cell.area,
        cell.value,
        cell.status,
        cell.reason,
        cell.location.sheet,
        cell.location.cell,
      ]);
    },
    move(submission, state, event) {
      transaction(() => {
        update.run(
          state.importStatus ?? null,
          state.reviewStatus ?? null,
          state.kind ?? null,
          state.revisionNote ?? null,
          state.release === undefined ? 0 : 1,
          state.release ?? null,
          submission,
        );
        const { at, actor, machine, from, to, reason, move } = event;
        insertEvent.run(
          submission,
          at,
          actor,
          machine,
          from,
          to,
          reason,
          move,
          JSON.stringify(event.findings),
        );
      });
    },
    find(id) {
      const row = selectOne.get(id);
      return row ? fromRow(row) : null;
    },
    findByFile(sha256) {
      const row = selectByFile.get(sha256);
      return row ? fromRow(row) : null;
    },
    overlap(submissions) {
      return submissions.length < 2 ? null : (selectOverlap.get(JSON.stringify(submissions)) ?? null);
    },
    ofRelease(release) {
      return selectByRelease.all(release).map(fromRow);
    },
    previousVersion(submission) {
      const row = selectPrevious.get(submission);
      return row ? fromRow(row) : null;
    },
    ofForm(dataflow, area, month, department) {
      return selectLike.all(dataflow, area, month, department).map(fromRow);
    },
    list({ createdBy, areas, limit, offset, ...filter }) {
      const visibility = {
        ...NO_FILTER,
        ...filter,
        owner: createdBy ?? null,
        areas: areas ? JSON.stringify(areas) : null,
      };
      return {
        submissions: selectList.all({ ...visibility, limit, offset }).map(fromRow),
        total: countList.get(visibility)!,
      };
    },
    events(submission) {
      return selectEvents
        .all(submission)
        .map((event) => ({ ...event, findings: JSON.parse(event.findings) as number[] }));
    },
  };
}
