import { areaByCode, quarterOrMonthCode } from "@dash/data";
import type { RemindBody } from "../contract/index.ts";
import { accept, type Outcome, type Refusal, refuse } from "../domain/refusal.ts";
import { mayRemind, remindingRoles } from "../domain/reporting/board-scope.ts";
import { owingAreas } from "../domain/reporting/obligations.ts";
import { mayBeReminded, reminderWays } from "../domain/reporting/reminders.ts";
import type { ReportingSettings } from "../domain/reporting/reporting-settings.ts";
import type { Actor } from "./actor.ts";
import { requestedObligation } from "./board-request.ts";
import { heldDeadline, owedForms } from "./owed-forms.ts";
import type { ReminderRecord, Stores } from "./ports.ts";
import { roleNames } from "./role-names.ts";

export interface RemindRequest extends RemindBody {
  readonly settings: ReportingSettings;
  readonly actor: Actor;
  readonly now: string;
}

const MOST_REMARK = 200;

/** Notes that areas were reminded: all of those named, or none. Reporters of the areas find the notice on their desk. */
export function remindAreas(stores: Stores, request: RemindRequest): Outcome<readonly ReminderRecord[]> {
  const { actor, now, settings } = request;
  if (!(remindingRoles as readonly string[]).includes(actor.role))
    return refuse({
      kind: "forbidden",
      code: "role-not-permitted",
      message: `${roleNames[actor.role]}不能催报，应由${remindingRoles.map((role) => roleNames[role]).join("、")}办理。`,
      path: null,
    });
  const wanted = requestedObligation(settings, request.dataflow, request.period, now);
  if (!wanted.ok) return wanted;
  const { rule, month } = wanted.value;
  const way = reminderWays.find(({ id }) => id === request.way);
  if (!way)
    return refuse(
      invalid(
        "unknown-way",
        `没有“${request.way}”这种方式。可用：${reminderWays.map(({ id, name }) => `${id}（${name}）`).join("、")}。`,
        "way",
      ),
    );
  const remark = request.remark?.trim() ?? "";
  if ((way.remarkRequired && remark === "") || remark.length > MOST_REMARK)
    return refuse(
      invalid(
        "remark-required",
        `用${way.name}催报须备注何时找了何人、如何答复，不超过${MOST_REMARK}个字。`,
        "remark",
      ),
    );
  const codes = [...new Set(request.areas)];
  if (codes.length === 0) return refuse(invalid("no-areas", "请至少选择一个地区。", "areas"));
  const owing = owingAreas(rule);
  const named = owing.filter(({ code }) => codes.includes(code));
  const unknown = codes.filter((code) => !named.some((area) => area.code === code));
  if (unknown.length > 0)
    return refuse(invalid("area-owes-nothing", `${namesOf(unknown)}不报送这张报表，不必催报。`, "areas"));
  const foreign = codes.filter((code) => !mayRemind(actor, code));
  if (foreign.length > 0)
    return refuse({
      kind: "forbidden",
      code: "area-not-permitted",
      message: `本账号不能催报${namesOf(foreign)}。`,
      path: "areas",
    });
  return stores.transaction(() => {
    const deadline = heldDeadline(stores, settings, rule, month);
    const owed = owedForms(stores, { dataflow: rule.dataflow, month, areas: named, deadline, now });
    const sent = owed.filter(({ reading }) => !mayBeReminded(reading)).map(({ area }) => area.code);
    if (sent.length > 0)
      return refuse({
        kind: "conflict",
        code: "already-sent",
        message: `${namesOf(sent)}已提交，不必催报。请去掉后重试，其余地区没有记录。`,
        path: "areas",
        detail: { areas: sent },
      });
    const reminders = named.map(({ code }) => ({
      dataflow: rule.dataflow,
      month,
      area: code,
      at: now,
      actor: actor.username,
      way: way.id,
      remark: remark === "" ? null : remark,
    }));
    stores.reporting.remind(reminders);
    stores.audit.append({
      at: now,
      actor: actor.username,
      action: "remind",
      object: `${rule.dataflow} ${quarterOrMonthCode(month)}`,
      detail: `${way.name}：${namesOf(named.map(({ code }) => code))}`,
    });
    return accept(reminders);
  });
}

function namesOf(codes: readonly string[]): string {
  return codes.map((code) => areaByCode(code)?.name ?? code).join("、");
}

function invalid(code: string, message: string, path: string): Refusal {
  return { kind: "invalid", code, message, path };
}
