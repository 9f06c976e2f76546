import type { MonthIndex } from "@dash/data";
import type { Database } from "better-sqlite3";
import type { LayoutColumn, ReadLayout, RememberedLayout } from "../domain/validation/sheet-layout.ts";
import type { TextEncoding } from "../domain/validation/text-encoding.ts";
import type { LayoutStore } from "../use-cases/ports.ts";
import type { Transaction } from "./transaction.ts";

interface LayoutRow {
  readonly id: number;
  readonly dataflow: string;
  readonly fingerprint: string;
  readonly head_lines: number;
  readonly columns: string;
  readonly created_by: string;
  readonly created_by_name: string;
  readonly created_at: string;
}

interface ReadingRow {
  readonly dataflow: string | null;
  readonly month: MonthIndex | null;
  readonly area: string | null;
  readonly encoding: TextEncoding | null;
  readonly layout: string | null;
}

const SELECT = `SELECT id, dataflow, fingerprint, head_lines, columns, created_by, created_by_name, created_at
  FROM sheet_layout WHERE ended_at IS NULL`;

function fromRow(row: LayoutRow): RememberedLayout {
  return {
    id: row.id,
    dataflow: row.dataflow,
    fingerprint: row.fingerprint,
    headLines: row.head_lines,
    columns: JSON.parse(row.columns) as LayoutColumn[],
    createdBy: row.created_by,
    createdByName: row.created_by_name,
    createdAt: row.created_at,
  };
}

/** Layouts of sheets: as people corrected them, and as each upload was read. */
export function createLayoutStore(database: Database, transaction: Transaction): LayoutStore {
  const replace = database.prepare<[string, string, string, string]>(
    `UPDATE sheet_layout SET ended_by = ?, ended_at = ? WHERE dataflow = ? AND fingerprint = ? AND ended_at IS NULL`,
  );
  const insert = database.prepare<[string, string, number, string, string, string, string, string]>(
    `INSERT INTO sheet_layout (dataflow, fingerprint, head_lines, columns, submission_id, created_by, created_by_name,
       created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const selectAll = database.prepare<[], LayoutRow>(`${SELECT} ORDER BY id`);
  const selectOne = database.prepare<[number], LayoutRow>(`${SELECT} AND id = ?`);
  const end = database.prepare<[string, string, number]>(
    "UPDATE sheet_layout SET ended_by = ?, ended_at = ? WHERE id = ? AND ended_at IS NULL",
  );
  const saveReading = database.prepare<unknown[]>(
    `INSERT INTO submission_reading (submission_id, dataflow, month, area, encoding, layout) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (submission_id) DO UPDATE SET encoding = excluded.encoding, layout = excluded.layout`,
  );
  const selectReading = database.prepare<[string], ReadingRow>(
    "SELECT dataflow, month, area, encoding, layout FROM submission_reading WHERE submission_id = ?",
  );
  const deleteCells = database.prepare<[string]>("DELETE FROM submission_cell WHERE submission_id = ?");
  const deleteFindings = database.prepare<[string]>("DELETE FROM finding WHERE submission_id = ?");
  const update = database.prepare<unknown[]>(
    `UPDATE submission SET dataflow = ?, month = ?, area = ?, cells = ?, errors = ?, warnings = ?, infos = ? WHERE id = ?`,
  );

  return {
    remember(layout, submission) {
      const { dataflow, fingerprint, headLines, columns, createdBy, createdByName, createdAt } = layout;
      transaction(() => {
        replace.run(createdBy, createdAt, dataflow, fingerprint);
        const json = JSON.stringify(columns);
        insert.run(dataflow, fingerprint, headLines, json, submission, createdBy, createdByName, createdAt);
      });
    },
    inUse: () => selectAll.all().map(fromRow),
    find(id) {
      const row = selectOne.get(id);
      return row ? fromRow(row) : null;
    },
    end(id, by, at) {
      end.run(by, at, id);
    },
    saveReading(submission, { requested, encoding, layout }) {
      const { dataflow, month, area } = requested;
      saveReading.run(submission, dataflow, month, area, encoding, layout && JSON.stringify(layout));
    },
    readingOf(submission) {
      const row = selectReading.get(submission);
      if (!row) return null;
      const { dataflow, month, area, encoding, layout } = row;
      return {
        requested: { dataflow, month, area },
        encoding,
        layout: layout === null ? null : (JSON.parse(layout) as ReadLayout),
      };
    },
    replaceReading({ id, dataflow, month, area, counts }) {
      transaction(() => {
        deleteCells.run(id);
        deleteFindings.run(id);
        update.run(dataflow, month, area, counts.cells, counts.error, counts.warning, counts.info, id);
      });
    },
  };
}
