import { dataflowById } from "@dash/data";
import type { SetDeadlineBody } from "../contract/index.ts";
import { accept, type Outcome, type Refusal, refuse } from "../domain/refusal.ts";
import { deadlineSettingRoles, maySetDeadline } from "../domain/reporting/board-scope.ts";
import { lastDayOf } from "../domain/reporting/deadline.ts";
import type { ReportingSettings } from "../domain/reporting/reporting-settings.ts";
import { addDays, shanghaiInstant } from "../domain/reporting/shanghai-clock.ts";
import { periodNameWithCode } from "../domain/validation/period-name.ts";
import type { Actor } from "./actor.ts";
import { requestedObligation } from "./board-request.ts";
import type { SetDeadline, Stores } from "./ports.ts";
import { roleNames } from "./role-names.ts";

export interface SetDeadlineRequest extends SetDeadlineBody {
  readonly dataflow: string;
  readonly period: string;
  readonly settings: ReportingSettings;
  readonly actor: Actor;
  readonly now: string;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::00(?:\.000)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const MOST_REASON = 200;
/** A deadline a year after the period is a typing mistake. */
const LATEST_DAYS = 366;

/** Sets the deadline of a form and period, or goes back to the rule; appended, with who, when and why. */
export function setDeadline(stores: Stores, request: SetDeadlineRequest): Outcome<SetDeadline> {
  const { actor, now } = request;
  if (!maySetDeadline(actor))
    return refuse({
      kind: "forbidden",
      code: "role-not-permitted",
      message: `${roleNames[actor.role]}不能设定截止时间，应由${deadlineSettingRoles.map((role) => roleNames[role]).join("、")}办理。`,
      path: null,
    });
  const wanted = requestedObligation(request.settings, request.dataflow, request.period, now);
  if (!wanted.ok) return wanted;
  const { month } = wanted.value;
  const reason = request.reason.trim();
  if (reason === "" || reason.length > MOST_REASON)
    return refuse(invalid("reason-required", `请写明理由，不超过${MOST_REASON}个字。`, "reason"));
  let dueAt: string | null = null;
  if (request.dueAt !== null) {
    const instant = INSTANT.test(request.dueAt) ? Date.parse(request.dueAt) : Number.NaN;
    if (Number.isNaN(instant))
      return refuse(
        invalid("malformed-instant", "截止时间应精确到分钟，如2026-01-20T17:00+08:00。", "dueAt"),
      );
    dueAt = new Date(instant).toISOString();
    const end = lastDayOf(month);
    const from = shanghaiInstant(addDays(end, 1), "00:00");
    const to = shanghaiInstant(addDays(end, LATEST_DAYS), "23:59");
    if (dueAt < from || dueAt > to)
      return refuse(
        invalid(
          "deadline-outside-range",
          `${periodNameWithCode(month)}的截止时间应在期末以后、一年以内。`,
          "dueAt",
        ),
      );
  }
  const deadline = { dataflow: request.dataflow, month, dueAt, reason, setBy: actor.username, setAt: now };
  stores.transaction(() => {
    stores.reporting.setDeadline(deadline);
    stores.audit.append({
      at: now,
      actor: actor.username,
      action: "deadline",
      object: `${dataflowById(request.dataflow)!.id} ${request.period}`,
      detail: `${dueAt ?? "按规则"}：${reason}`,
    });
  });
  return accept(deadline);
}

function invalid(code: string, message: string, path: string): Refusal {
  return { kind: "invalid", code, message, path };
}
