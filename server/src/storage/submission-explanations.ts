import type { MonthIndex } from "@dash/data";
import type { Database } from "better-sqlite3";
import type { Explanation, OfferedExplanation, SubmissionStore } from "../use-cases/ports.ts";

interface OfferRow {
  readonly position: number;
  readonly text: string;
  readonly month: MonthIndex | null;
  readonly same: 0 | 1;
}

/** The part of the submission store that keeps explanations: rows are added, never changed. */
export function createSubmissionExplanations(
  database: Database,
): Pick<SubmissionStore, "explain" | "explanations" | "offered"> {
  const insert = database.prepare<[string, string, string, string, number]>(
    `INSERT INTO explanation (submission_id, position, rule, subject, figures, text, by, at)
     SELECT submission_id, position, rule, subject, figures, ?, ?, ? FROM finding
     WHERE submission_id = ? AND position = ?`,
  );
  const select = database.prepare<[string], Explanation & { readonly position: number }>(
    `SELECT e.position, e.text, e.by, e.at FROM explanation e
     JOIN finding f ON f.submission_id = e.submission_id AND f.position = e.position
       AND f.rule = e.rule AND f.subject IS e.subject AND f.figures IS e.figures
     WHERE e.submission_id = ? ORDER BY e.id`,
  );
  // The nearest first: of the same period only what was written for the same figures, then the periods before it.
  const selectOffers = database.prepare<[string], OfferRow>(
    `SELECT f.position, e.text, p.month, p.month IS s.month AS same
     FROM submission s
     JOIN finding f ON f.submission_id = s.id AND f.severity = 'warning' AND f.subject IS NOT NULL
     JOIN explanation e ON e.rule = f.rule AND e.subject = f.subject
     JOIN submission p ON p.id = e.submission_id AND p.dataflow = s.dataflow AND p.area = s.area
       AND ((p.month IS s.month AND e.figures = f.figures) OR p.month < s.month)
     WHERE s.id = ? AND NOT EXISTS (
       SELECT 1 FROM explanation x WHERE x.submission_id = f.submission_id AND x.position = f.position
         AND x.rule = f.rule AND x.subject IS f.subject AND x.figures IS f.figures)
     ORDER BY f.position, p.month DESC, e.id DESC`,
  );
  return {
    explain(submission, position, { text, by, at }) {
      insert.run(text, by, at, submission, position);
    },
    explanations(submission) {
      return new Map(
        select.all(submission).map(({ position, text, by, at }) => [position, { text, by, at }]),
      );
    },
    offered(submission) {
      const offers = new Map<number, OfferedExplanation>();
      for (const { position, text, month, same } of selectOffers.iterate(submission))
        if (!offers.has(position)) offers.set(position, { text, month, sameFigures: same === 1 });
      return offers;
    },
  };
}
