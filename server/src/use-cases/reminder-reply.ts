import { areaByCode, dataflowById, quarterOrMonthCode } from "@dash/data";
import type { DeadlineReply, ReminderReply } from "../contract/index.ts";
import { type Deadline, readDeadline } from "../domain/reporting/deadline.ts";
import { reminderWays } from "../domain/reporting/reminders.ts";
import type { ReportingSettings } from "../domain/reporting/reporting-settings.ts";
import type { ReminderRecord, Stores } from "./ports.ts";

/** An account by its name, for lists that say who did something. */
export function person(
  stores: Stores,
  username: string,
): { readonly username: string; readonly displayName: string } {
  return { username, displayName: stores.accounts.find(username)?.displayName ?? username };
}

/** One 催报 as the interface shows it. */
export function reminderReply(stores: Stores, reminder: ReminderRecord): ReminderReply {
  const { dataflow, month, area, at, actor, way, remark } = reminder;
  return {
    dataflow,
    dataflowName: dataflowById(dataflow)?.name ?? dataflow,
    period: quarterOrMonthCode(month),
    area,
    areaName: areaByCode(area)?.name ?? area,
    at,
    by: person(stores, actor),
    way,
    wayName: reminderWays.find(({ id }) => id === way)!.name,
    remark,
  };
}

/** A deadline and how near it is. */
export function deadlineReply(settings: ReportingSettings, deadline: Deadline, now: string): DeadlineReply {
  return { ...deadline, ...readDeadline(settings, deadline, now) };
}
