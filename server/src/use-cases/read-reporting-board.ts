import {
  areas,
  type Dataflow,
  dataflowById,
  type MonthIndex,
  quarterOrMonthCode,
  type ReferenceArea,
} from "@dash/data";
import type { ReportingBoardParameters, ReportingBoardReply } from "../contract/index.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { mayRemind, maySetDeadline, seesRow } from "../domain/reporting/board-scope.ts";
import { boardStateNames, boardStates } from "../domain/reporting/board-state.ts";
import { type Deadline, readDeadline } from "../domain/reporting/deadline.ts";
import { owedMonths, owingAreas } from "../domain/reporting/obligations.ts";
import type { ObligationRule, ReportingSettings } from "../domain/reporting/reporting-settings.ts";
import { prefectureOf } from "../domain/review/review-path.ts";
import { lastClosedMonth } from "../domain/validation/last-closed-month.ts";
import type { Actor } from "./actor.ts";
import { refuseOutsiders, requestedObligation } from "./board-request.ts";
import { boardRow } from "./board-row.ts";
import { nextMonth } from "./list-dataflows.ts";
import { heldDeadline, owedForms } from "./owed-forms.ts";
import type { Stores } from "./ports.ts";
import { deadlineReply, person } from "./reminder-reply.ts";

const PERIODS_OFFERED = 12;
const FILTERS: readonly string[] = [...boardStates, "late", "due"];

/**
 * The 催报 board of one form and period, as far as the account sees it: one row per owing area with its state and who has to
 * act. It holds states only, never a figure.
 */
export function readReportingBoard(
  stores: Stores,
  settings: ReportingSettings,
  parameters: ReportingBoardParameters,
  actor: Actor,
  now: string,
): Outcome<ReportingBoardReply> {
  const allowed = refuseOutsiders(actor);
  if (!allowed.ok) return allowed;
  const dataflow = parameters.dataflow ?? settings.obligations[0]?.dataflow ?? "";
  const period = parameters.period ?? defaultPeriod(stores, dataflow, now);
  const wanted = requestedObligation(settings, dataflow, period, now);
  if (!wanted.ok) return wanted;
  const { rule, month } = wanted.value;
  const state = given(parameters.state);
  if (state !== null && !FILTERS.includes(state))
    return refuse({
      kind: "invalid",
      code: "unknown-state",
      message: `没有“${state}”这个状态。可用：${FILTERS.join("、")}。`,
      path: "state",
    });
  const visible = owingAreas(rule).filter((area) => seesRow(actor, area.code));
  const prefecture = given(parameters.prefecture);
  const asked =
    prefecture === null ? visible : visible.filter(({ code }) => prefectureOf(code)?.code === prefecture);
  const deadline = heldDeadline(stores, settings, rule, month);
  const rows = readRows(stores, settings, { rule, month, deadline, areas: asked, actor, now });
  const set = stores.reporting.deadline(rule.dataflow, month);
  const form = dataflowById(rule.dataflow)!;
  return accept({
    dataflow: form.id,
    dataflowName: form.name,
    formNumber: form.formNumber,
    period: quarterOrMonthCode(month),
    now,
    forms: settings.obligations.map(({ dataflow: id }) => ({ id, name: dataflowById(id)!.name })),
    periods: offeredPeriods(month, now),
    prefectures: prefecturesAmong(visible),
    deadline: deadlineReply(settings, deadline, now),
    setDeadline:
      set === null || set.dueAt === null
        ? null
        : { by: person(stores, set.setBy), at: set.setAt, reason: set.reason },
    rule: `期后${rule.days}日${rule.time}截止，遇非工作日顺延`,
    maySetDeadline: maySetDeadline(actor),
    mayRemind: asked.some(({ code }) => mayRemind(actor, code)),
    totals: boardStates.map((id) => ({
      state: id,
      name: boardStateNames[id],
      rows: rows.filter((row) => row.state === id).length,
    })),
    late: rows.filter((row) => row.late).length,
    due: rows.filter((row) => row.reminderDue).length,
    total: rows.length,
    rows: rows.filter((row) => passes(row, state)),
  });
}

interface RowQuestion {
  readonly rule: ObligationRule;
  readonly month: MonthIndex;
  readonly deadline: Deadline;
  readonly areas: readonly ReferenceArea[];
  readonly actor: Actor;
  readonly now: string;
}

function readRows(stores: Stores, settings: ReportingSettings, question: RowQuestion) {
  const { rule, month, deadline, now, actor } = question;
  const codes = question.areas.map(({ code }) => code);
  const reminders = stores.reporting.reminders(rule.dataflow, month, codes);
  const { stage } = readDeadline(settings, deadline, now);
  const owed = owedForms(stores, { dataflow: rule.dataflow, month, areas: question.areas, deadline, now });
  return owed.map(({ area, reading }) =>
    boardRow(stores, {
      area,
      reading,
      stage,
      stageOf: (at) => readDeadline(settings, deadline, at).stage,
      reminders: reminders.filter((reminder) => reminder.area === area.code),
      actor,
    }),
  );
}

function passes(row: ReportingBoardReply["rows"][number], state: string | null): boolean {
  if (state === null) return true;
  if (state === "late") return row.late;
  return state === "due" ? row.reminderDue : row.state === state;
}

function given(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}

function defaultPeriod(stores: Stores, dataflow: string, now: string): string {
  const form: Dataflow | undefined = dataflowById(dataflow);
  return form ? quarterOrMonthCode(nextMonth(stores, form, now)) : "";
}

function offeredPeriods(month: MonthIndex, now: string): string[] {
  const newest = owedMonths(lastClosedMonth(now))[0]!;
  const months = Array.from({ length: PERIODS_OFFERED }, (_, step) => newest - step * 3);
  return (months.includes(month) ? months : [...months, month]).map(quarterOrMonthCode);
}

function prefecturesAmong(rows: readonly ReferenceArea[]): { code: string; name: string }[] {
  const codes = new Set(rows.map(({ code }) => prefectureOf(code)?.code));
  return areas.filter(({ code }) => codes.has(code)).map(({ code, name }) => ({ code, name }));
}
