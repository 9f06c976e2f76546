import type { Database } from "better-sqlite3";
import type { AuditQuery, AuditRecord, AuditStore, AuditVerdict } from "../use-cases/ports.ts";
import { auditHash, CHAIN_START } from "./audit-chain.ts";
import type { Transaction } from "./transaction.ts";

interface ChainedRow extends AuditRecord {
  readonly previous_hash: string;
  readonly hash: string;
}

type Filter = Readonly<Record<keyof AuditQuery, string | number | null>>;

const COLUMNS = "id, at, actor, action, object, detail";

/** The audit log: rows are added, never changed, and each is chained to the one before by its hash. */
export function createAuditStore(database: Database, transaction: Transaction): AuditStore {
  const selectLast = database.prepare<[], { readonly id: number; readonly hash: string }>(
    "SELECT id, hash FROM audit_event ORDER BY id DESC LIMIT 1",
  );
  const insert = database.prepare<[number, string, string, string, string, string | null, string, string]>(
    `INSERT INTO audit_event (${COLUMNS}, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const selectPage = database.prepare<[Filter], AuditRecord>(
    `SELECT ${COLUMNS} FROM audit_event
     WHERE ($from IS NULL OR at >= $from) AND ($to IS NULL OR at <= $to)
       AND ($actor IS NULL OR actor = $actor) AND ($action IS NULL OR action = $action)
       AND ($before IS NULL OR id < $before)
     ORDER BY id DESC LIMIT $limit`,
  );
  const selectAll = database.prepare<[], ChainedRow>(
    `SELECT ${COLUMNS}, previous_hash, hash FROM audit_event ORDER BY id`,
  );
  const selectHash = database.prepare<[string], number>("SELECT id FROM audit_event WHERE hash = ?").pluck();

  return {
    append(event) {
      // The write lock is held from reading the last row on: no other connection can add one in between.
      transaction(() => {
        const last = selectLast.get();
        const previous = last?.hash ?? CHAIN_START;
        const row = { ...event, id: (last?.id ?? 0) + 1 };
        const { id, at, actor, action, object, detail } = row;
        insert.run(id, at, actor, action, object, detail, previous, auditHash(previous, row));
      });
    },
    list(query) {
      return selectPage.all({ ...query });
    },
    rowOfHash(hash) {
      return selectHash.get(hash) ?? null;
    },
    verify() {
      let rows = 0;
      let head = CHAIN_START;
      for (const row of selectAll.iterate()) {
        const trouble = troubleOf(row, rows, head);
        if (trouble !== null) return { ok: false, rows, row, trouble };
        rows += 1;
        head = row.hash;
      }
      return { ok: true, rows, head };
    },
  };
}

type Trouble = Extract<AuditVerdict, { readonly ok: false }>["trouble"];

function troubleOf(row: ChainedRow, before: number, head: string): Trouble | null {
  if (row.id !== before + 1) return "row-missing-before";
  if (row.previous_hash !== head) return "not-linked";
  return row.hash === auditHash(head, row) ? null : "changed";
}
