import type { MonthIndex } from "@dash/data";
import type { Database } from "better-sqlite3";
import type { ReviewStatus } from "../domain/review/review-status.ts";
import type {
  BoardUpload,
  OpenUpload,
  ReminderRecord,
  ReportingStore,
  SetDeadline,
} from "../use-cases/reporting-ports.ts";

interface Form {
  readonly dataflow: string;
  readonly month: MonthIndex;
  /** JSON array of area codes; null is all. */
  readonly areas: string | null;
}

type BoardRow = Omit<BoardUpload, "moves">;
interface MoveRow {
  readonly submission: string;
  readonly at: string;
  readonly to: ReviewStatus;
}

/** Only uploads that are still with their uploader are counted: nobody asks for it later. */
const UNEXPLAINED = `CASE WHEN s.warnings > 0 AND s.review_status IN ('draft', 'confirmed', 'returned') THEN (
  SELECT count(*) FROM finding f WHERE f.submission_id = s.id AND f.severity = 'warning' AND NOT EXISTS (
    SELECT 1 FROM explanation x WHERE x.submission_id = f.submission_id AND x.position = f.position)
) ELSE 0 END AS unexplained`;

const OF_FORM = "dataflow = @dataflow AND month = @month";
const OF_AREAS = "(@areas IS NULL OR area IN (SELECT value FROM json_each(@areas)))";

function formOf(dataflow: string, month: MonthIndex, areas: readonly string[] | undefined): Form {
  return { dataflow, month, areas: areas ? JSON.stringify(areas) : null };
}

/** Deadlines, reminders, and where uploads stand. */
export function createReportingStore(database: Database): ReportingStore {
  const selectBoard = database.prepare<[Form], BoardRow>(
    `SELECT s.id, s.dataflow, s.month, s.area, s.review_status AS reviewStatus, s.created_by AS createdBy,
       s.uploader_role AS uploaderRole, s.created_at AS createdAt, s.errors, ${UNEXPLAINED}
     FROM submission s WHERE ${OF_FORM} AND ${OF_AREAS} AND s.department IS NULL ORDER BY s.created_at, s.id`,
  );
  const selectMoves = database.prepare<[Form], MoveRow>(
    `SELECT e.submission_id AS submission, e.at, e.to_status AS "to"
     FROM submission s JOIN submission_event e ON e.submission_id = s.id
     WHERE ${OF_FORM} AND ${OF_AREAS} AND e.machine = 'review' ORDER BY e.id`,
  );
  const selectOpen = database.prepare<[{ states: string; createdBy: string | null }], OpenUpload>(
    `SELECT s.id, s.file_name AS fileName, s.dataflow, s.month, s.area, s.review_status AS reviewStatus,
       s.import_status AS importStatus, s.uploader_role AS uploaderRole, s.errors, ${UNEXPLAINED}, s.created_by AS createdBy,
       s.created_at AS createdAt, s.release_id AS "release", coalesce(e.at, s.created_at) AS movedAt,
       coalesce(e.actor, s.created_by) AS movedBy, e.reason
     FROM submission s LEFT JOIN submission_event e ON e.id = (
       SELECT max(id) FROM submission_event WHERE submission_id = s.id AND machine = 'review')
     WHERE s.review_status IN (SELECT value FROM json_each(@states))
       AND s.review_status NOT IN ('published', 'withdrawn', 'superseded')
       AND (@createdBy IS NULL OR s.created_by = @createdBy)
     ORDER BY s.created_at, s.id`,
  );
  const selectDeadline = database.prepare<[string, MonthIndex], SetDeadline>(
    `SELECT dataflow, month, due_at AS dueAt, reason, set_by AS setBy, set_at AS setAt
     FROM reporting_deadline WHERE dataflow = ? AND month = ? ORDER BY id DESC LIMIT 1`,
  );
  const insertDeadline = database.prepare<[SetDeadline]>(
    `INSERT INTO reporting_deadline (dataflow, month, due_at, reason, set_by, set_at)
     VALUES (@dataflow, @month, @dueAt, @reason, @setBy, @setAt)`,
  );
  const insertReminder = database.prepare<[ReminderRecord]>(
    `INSERT INTO reminder (dataflow, month, area, at, actor, way, remark)
     VALUES (@dataflow, @month, @area, @at, @actor, @way, @remark)`,
  );
  const selectReminders = database.prepare<[Form], ReminderRecord>(
    `SELECT dataflow, month, area, at, actor, way, remark FROM reminder
     WHERE ${OF_FORM} AND ${OF_AREAS} ORDER BY id DESC`,
  );

  return {
    uploads(dataflow, month, areas) {
      const form = formOf(dataflow, month, areas);
      const moves = new Map<string, MoveRow[]>();
      for (const move of selectMoves.all(form)) {
        const known = moves.get(move.submission);
        if (known) known.push(move);
        else moves.set(move.submission, [move]);
      }
      return selectBoard.all(form).map((row) => ({ ...row, moves: moves.get(row.id) ?? [] }));
    },
    openUploads(states, createdBy) {
      return selectOpen.all({ states: JSON.stringify(states), createdBy: createdBy ?? null });
    },
    deadline(dataflow, month) {
      return selectDeadline.get(dataflow, month) ?? null;
    },
    setDeadline(deadline) {
      insertDeadline.run(deadline);
    },
    remind(reminders) {
      for (const reminder of reminders) insertReminder.run(reminder);
    },
    reminders(dataflow, month, areas) {
      return selectReminders.all(formOf(dataflow, month, areas));
    },
  };
}
