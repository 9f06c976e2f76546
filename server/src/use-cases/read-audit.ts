import type { AuditParameters, AuditReply } from "../contract/index.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { auditActionName, auditActions } from "./audit-actions.ts";
import type { AuditQuery, Stores } from "./ports.ts";

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const BEIJING_MS = 8 * 3_600_000;
const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

/** A page of the audit log, newest first. Bare dates are whole days in 北京时间. */
export function readAudit(stores: Stores, parameters: AuditParameters): Outcome<AuditReply> {
  const from = instantOf(parameters.from, "from", "00:00:00.000");
  if (!from.ok) return from;
  const to = instantOf(parameters.to, "to", "23:59:59.999");
  if (!to.ok) return to;
  const limit = wholeNumber(parameters.limit, "limit", MAX_LIMIT);
  if (!limit.ok) return limit;
  const before = wholeNumber(parameters.cursor, "cursor", Number.MAX_SAFE_INTEGER);
  if (!before.ok) return before;
  const query: AuditQuery = {
    from: from.value,
    to: to.value,
    actor: given(parameters.actor),
    action: given(parameters.action),
    before: before.value,
    limit: limit.value ?? DEFAULT_LIMIT,
  };
  // One more than asked for tells whether there is another page.
  const rows = stores.audit.list({ ...query, limit: query.limit + 1 });
  const events = rows
    .slice(0, query.limit)
    .map((row) => ({ ...row, actionName: auditActionName(row.action) }));
  const next = rows.length > query.limit ? String(events.at(-1)!.id) : null;
  return accept({ events, next, actions: auditActions.map((action) => ({ ...action })) });
}

function given(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}

function instantOf(text: string | undefined, name: string, hour: string): Outcome<string | null> {
  if (text === undefined) return accept(null);
  const day = DATE.test(text);
  const time = Date.parse(day ? `${text}T${hour}+08:00` : INSTANT.test(text) ? text : "");
  // Date.parse rolls 2025-02-31 over into March.
  const exists = !day || (!Number.isNaN(time) && new Date(time + BEIJING_MS).toISOString().startsWith(text));
  if (!Number.isNaN(time) && exists) return accept(new Date(time).toISOString());
  return refuse({
    kind: "invalid",
    code: "invalid-parameter",
    message: `参数${name}“${text}”的写法不对。应为日期（2026-10-31）或带时区的时刻（2026-10-31T10:00:00+08:00，其中 + 须写作 %2B）。`,
    path: name,
  });
}

function wholeNumber(text: string | undefined, name: string, to: number): Outcome<number | null> {
  if (text === undefined) return accept(null);
  const value = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= to) return accept(value);
  return refuse({
    kind: "invalid",
    code: "invalid-parameter",
    message: `参数${name}应为1到${to}之间的整数。`,
    path: name,
  });
}
