import { hash } from "node:crypto";
import type { Database } from "better-sqlite3";
import type { AuditRecord } from "../use-cases/ports.ts";

/** Stands for the hash before the first row. */
export const CHAIN_START = "0".repeat(64);

/** SHA-256 over the hash of the row before and the row in a form that has one spelling only. */
export function auditHash(previous: string, row: AuditRecord): string {
  const { id, at, actor, action, object, detail } = row;
  return hash("sha256", JSON.stringify([previous, id, at, actor, action, object, detail]), "hex");
}

/** Gives migrations the function `audit_hash(previous, id, at, actor, action, object, detail)`. */
export function offerAuditHash(database: Database): void {
  database.function(
    "audit_hash",
    { deterministic: true, directOnly: true },
    (
      previous: string,
      id: number,
      at: string,
      actor: string,
      action: string,
      object: string,
      detail: string | null,
    ) => auditHash(previous, { id, at, actor, action, object, detail }),
  );
}
