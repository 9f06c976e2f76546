import type { MonthIndex } from "@dash/data";
import type { Database } from "better-sqlite3";
import type { PendingCell, SubmissionStore } from "../use-cases/ports.ts";

interface Restriction {
  readonly month: MonthIndex;
  /** JSON arrays of area codes; null restricts nothing. */
  readonly uploadsOf: string | null;
  readonly figuresOf: string | null;
}

/** The part of the submission store that reads figures of uploads under way, all of a month at once. */
export function createPendingFigures(database: Database): Pick<SubmissionStore, "pendingFigures"> {
  const select = database.prepare<[Restriction], PendingCell>(
    `SELECT s.id AS submission, s.dataflow, s.area AS submissionArea, s.created_by AS createdBy,
            l.indicator, l.cluster, l.transformation, l.measure, c.area, c.month, c.value
     FROM submission s
     JOIN submission_cell c ON c.submission_id = s.id
     JOIN slice l ON l.id = c.slice_id
     WHERE s.month = @month AND s.import_status = 'checked' AND c.value IS NOT NULL
       AND s.review_status NOT IN ('draft', 'returned', 'withdrawn', 'superseded', 'published')
       AND (@uploadsOf IS NULL OR (s.area IN (SELECT value FROM json_each(@uploadsOf)) AND c.area IN (SELECT value FROM json_each(@figuresOf))))
     ORDER BY s.created_at DESC, s.id DESC, c.position`,
  );
  return {
    pendingFigures(month, restriction) {
      return select.all({
        month,
        uploadsOf: restriction && JSON.stringify(restriction.uploadsOf),
        figuresOf: restriction && JSON.stringify(restriction.figuresOf),
      });
    },
  };
}
