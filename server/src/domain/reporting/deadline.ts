import { type MonthIndex, monthOfYear, yearOf } from "@dash/data";
import type { ObligationRule, ReportingSettings } from "./reporting-settings.ts";
import { addDays, type CalendarDate, shanghaiDate, shanghaiInstant } from "./shanghai-clock.ts";
import { isWorkingDay, knowsYear, workingDayFrom, workingDaysUntil } from "./working-calendar.ts";

/** Until when a form is due. A form that comes later is accepted and marked 迟报. */
export interface Deadline {
  /** UTC instant; on time up to the end of its minute. */
  readonly dueAt: string;
  /** `rule`: counted from the period's end · `set`: by a person. */
  readonly source: "rule" | "set";
  /** The day the rule gave when it was no working day and the deadline was moved; else null. */
  readonly movedFrom: CalendarDate | null;
}

/** How near a deadline is, in working days: three or two before, one before, the day itself, past. */
export type DeadlineStage = "far" | "T-3" | "T-1" | "T-0" | "past";

export interface DeadlineReading {
  readonly stage: DeadlineStage;
  /** Working days left, or passed since when the stage is `past`. */
  readonly workingDays: number;
  /** False when a year in between has no holidays entered, so that only weekends are left out. */
  readonly holidaysKnown: boolean;
}

/** The last day of a month. */
export function lastDayOf(month: MonthIndex): CalendarDate {
  const next = month + 1;
  const first = `${yearOf(next)}-${String(monthOfYear(next)).padStart(2, "0")}-01`;
  return addDays(first, -1);
}

/** The deadline of a form for a period: as set by a person, else by the rule, on the next working day at its hour. */
export function deadlineOf(
  settings: ReportingSettings,
  rule: ObligationRule,
  month: MonthIndex,
  setTo: string | null,
): Deadline {
  if (setTo !== null) return { dueAt: setTo, source: "set", movedFrom: null };
  const counted = addDays(lastDayOf(month), rule.days);
  const due = workingDayFrom(settings.calendar, counted);
  return {
    dueAt: shanghaiInstant(due, rule.time),
    source: "rule",
    movedFrom: due === counted ? null : counted,
  };
}

/** How near the deadline is at an instant. */
export function readDeadline(settings: ReportingSettings, deadline: Deadline, now: string): DeadlineReading {
  const { calendar } = settings;
  const today = shanghaiDate(now);
  const due = shanghaiDate(deadline.dueAt);
  const holidaysKnown = knowsYear(calendar, today) && knowsYear(calendar, due);
  if (isLate(deadline, now))
    return { stage: "past", workingDays: workingDaysUntil(calendar, due, today), holidaysKnown };
  if (today === due) return { stage: "T-0", workingDays: 0, holidaysKnown };
  // A deadline that a person set on a day off has no working day of its own: the day before it is the last call.
  const workingDays = workingDaysUntil(calendar, today, due) + (isWorkingDay(calendar, due) ? 0 : 1);
  return { stage: workingDays <= 1 ? "T-1" : workingDays <= 3 ? "T-3" : "far", workingDays, holidaysKnown };
}

/** Whether something sent at an instant is 迟报. Times are shown to the minute: the minute of the deadline still counts. */
export function isLate(deadline: Deadline, sentAt: string): boolean {
  return toMinute(sentAt) > toMinute(deadline.dueAt);
}

function toMinute(instant: string): string {
  return instant.slice(0, "2026-01-20T09:00".length);
}
