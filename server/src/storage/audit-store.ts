import type { Database } from "better-sqlite3";
import type { AuditStore } from "../use-cases/ports.ts";

/** The audit log; rows can be added and never changed. */
export function createAuditStore(database: Database): AuditStore {
  const insert = database.prepare<[string, string, string, string, string | null]>(
    "INSERT INTO audit_event (at, actor, action, object, detail) VALUES (?, ?, ?, ?, ?)",
  );
  return {
    append({ at, actor, action, object, detail }) {
      insert.run(at, actor, action, object, detail);
    },
  };
}
