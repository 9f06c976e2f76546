import type { Database } from "better-sqlite3";
import type { SeverityId } from "../contract/index.ts";
import type { StoredFinding, SubmissionStore } from "../use-cases/ports.ts";

interface FindingRow {
  readonly position: number;
  readonly rule: string;
  readonly severity: SeverityId;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly suggestion: string | null;
  readonly affects: string;
  readonly comparison: string | null;
  readonly text: string | null;
  readonly by: string | null;
  readonly at: string | null;
}

/** A finding with the explanation that holds for it: the newest. */
const SELECT = `SELECT f.position, f.rule, f.severity, f.sheet, f.cell, f.message, f.expected, f.found, f.suggestion,
    f.affects, f.comparison, e.text, e.by, e.at
  FROM finding f LEFT JOIN explanation e ON e.id = (
    SELECT max(id) FROM explanation x WHERE x.submission_id = f.submission_id AND x.position = f.position
      AND x.rule = f.rule AND x.subject IS f.subject AND x.figures IS f.figures)`;

function fromRow({ text, by, at, affects, comparison, ...row }: FindingRow): StoredFinding {
  const explanation = text === null || by === null || at === null ? null : { text, by, at };
  return {
    ...row,
    affects: JSON.parse(affects) as string[],
    comparison: comparison === null ? null : (JSON.parse(comparison) as StoredFinding["comparison"]),
    explanation,
  };
}

/** The part of the submission store that keeps findings. */
export function createSubmissionFindings(
  database: Database,
): Pick<
  SubmissionStore,
  "insertFindings" | "findings" | "finding" | "unexplained" | "findingsOnCell" | "countFindings"
> {
  const insert = database.prepare<unknown[]>(
    `INSERT INTO finding (submission_id, position, rule, severity, sheet, cell, message, expected, found, suggestion,
       affects, comparison, subject, figures)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const select = database.prepare<[string, number, number], FindingRow>(
    `${SELECT} WHERE f.submission_id = ? ORDER BY f.position LIMIT ? OFFSET ?`,
  );
  const selectOne = database.prepare<[string, number], FindingRow>(
    `${SELECT} WHERE f.submission_id = ? AND f.position = ?`,
  );
  const selectUnexplained = database.prepare<[string, number], FindingRow>(
    `${SELECT} WHERE f.submission_id = ? AND f.severity = 'warning' AND e.id IS NULL ORDER BY f.position LIMIT ?`,
  );
  const count = database
    .prepare<[string], number>("SELECT count(*) FROM finding WHERE submission_id = ?")
    .pluck();
  const selectOnCell = database.prepare<[string, string, string, string], FindingRow>(
    `${SELECT} WHERE f.submission_id = ? AND f.sheet = ?
       AND (f.cell = ? OR EXISTS (SELECT 1 FROM json_each(f.affects) WHERE value = ?)) ORDER BY f.position`,
  );
  return {
    insertFindings(submission, findings, identify) {
      let position = 0;
      for (const finding of findings) {
        const identity = finding.severity === "warning" ? identify(finding) : null;
        insert.run(
          submission,
          position,
          finding.rule,
          finding.severity,
          finding.sheet,
          finding.cell,
          finding.message,
          finding.expected,
          finding.found,
          finding.suggestion,
          JSON.stringify(finding.affects),
          finding.comparison && JSON.stringify(finding.comparison),
          identity?.subject ?? null,
          identity?.figures ?? null,
        );
        position += 1;
      }
    },
    findings(submission, { limit, offset }) {
      return select.all(submission, limit, offset).map(fromRow);
    },
    finding(submission, position) {
      const row = selectOne.get(submission, position);
      return row ? fromRow(row) : null;
    },
    unexplained(submission, limit) {
      return selectUnexplained.all(submission, limit).map(fromRow);
    },
    countFindings(submission) {
      return count.get(submission)!;
    },
    findingsOnCell(submission, { sheet, cell }) {
      return selectOnCell.all(submission, sheet, cell, cell).map(fromRow);
    },
  };
}
