import type { Database } from "better-sqlite3";
import type { SeverityId } from "../contract/index.ts";
import type { FindingRecord, SubmissionStore } from "../use-cases/ports.ts";

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
  readonly explanation: string | null;
}

function fromRow(
  row: FindingRow,
): FindingRecord & { readonly position: number; readonly explanation: string | null } {
  return { ...row, affects: JSON.parse(row.affects) as string[] };
}

/** The part of the submission store that keeps findings. */
export function createSubmissionFindings(
  database: Database,
): Pick<SubmissionStore, "insertFindings" | "findings" | "findingsOnCell" | "countFindings"> {
  const insert = database.prepare<unknown[]>(
    `INSERT INTO finding (submission_id, position, rule, severity, sheet, cell, message, expected, found, suggestion, affects)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const select = database.prepare<[string, number, number], FindingRow>(
    "SELECT * FROM finding WHERE submission_id = ? ORDER BY position LIMIT ? OFFSET ?",
  );
  const count = database
    .prepare<[string], number>("SELECT count(*) FROM finding WHERE submission_id = ?")
    .pluck();
  const selectOnCell = database.prepare<[string, string, string, string], FindingRow>(
    `SELECT * FROM finding WHERE submission_id = ? AND sheet = ?
       AND (cell = ? OR EXISTS (SELECT 1 FROM json_each(affects) WHERE value = ?)) ORDER BY position`,
  );
  return {
    insertFindings(submission, findings) {
      let position = 0;
      for (const finding of findings) {
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
        );
        position += 1;
      }
    },
    findings(submission, { limit, offset }) {
      return select.all(submission, limit, offset).map(fromRow);
    },
    countFindings(submission) {
      return count.get(submission)!;
    },
    findingsOnCell(submission, { sheet, cell }) {
      return selectOnCell.all(submission, sheet, cell, cell).map(fromRow);
    },
  };
}
