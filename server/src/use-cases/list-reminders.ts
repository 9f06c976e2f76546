import type { ReminderReply } from "../contract/index.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { seesRow } from "../domain/reporting/board-scope.ts";
import { owingAreas } from "../domain/reporting/obligations.ts";
import type { ReportingSettings } from "../domain/reporting/reporting-settings.ts";
import type { Actor } from "./actor.ts";
import { refuseOutsiders, requestedObligation } from "./board-request.ts";
import { requestedArea } from "./form-request.ts";
import type { Stores } from "./ports.ts";
import { reminderReply } from "./reminder-reply.ts";

/** Who was reminded of one form and period, newest first: of one area, or of all the account sees. */
export function listReminders(
  stores: Stores,
  settings: ReportingSettings,
  question: { readonly dataflow: string; readonly period: string; readonly area?: string | undefined },
  actor: Actor,
  now: string,
): Outcome<ReminderReply[]> {
  const allowed = refuseOutsiders(actor);
  if (!allowed.ok) return allowed;
  const wanted = requestedObligation(settings, question.dataflow, question.period, now);
  if (!wanted.ok) return wanted;
  const { rule, month } = wanted.value;
  const visible = owingAreas(rule)
    .map(({ code }) => code)
    .filter((code) => seesRow(actor, code));
  const { area } = question;
  if (area !== undefined && !visible.includes(area)) {
    const known = requestedArea(area);
    if (!known.ok) return known;
    return refuse({
      kind: "forbidden",
      code: "area-not-permitted",
      message: "本账号不能查看这个地区的催报记录。",
      path: "area",
    });
  }
  const records = stores.reporting.reminders(rule.dataflow, month, area === undefined ? visible : [area]);
  return accept(records.map((record) => reminderReply(stores, record)));
}
