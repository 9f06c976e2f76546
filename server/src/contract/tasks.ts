import * as z from "zod/mini";
import { deadlineReplySchema, reminderReplySchema } from "./reporting-board.ts";

export const taskKindIds = [
  "returned",
  "report",
  "mend",
  "explain",
  "submit",
  "confirm",
  "county-review",
  "area-review",
  "accept",
  "lock",
  "release",
  "scheduled",
] as const;

export const taskSchema = z.object({
  /** Stable within the list. */
  id: z.string(),
  kind: z.enum(taskKindIds),
  kindName: z.string(),
  /** The one next action, in words. */
  action: z.string(),
  dataflow: z.nullable(z.string()),
  dataflowName: z.nullable(z.string()),
  period: z.nullable(z.string()),
  area: z.nullable(z.string()),
  areaName: z.nullable(z.string()),
  /** Null for a form that is owed and not begun. */
  submission: z.nullable(z.string()),
  fileName: z.nullable(z.string()),
  uploader: z.nullable(z.string()),
  /** Since when it waits. */
  since: z.nullable(z.string()),
  /** Why it was returned, and by whom. */
  reason: z.nullable(z.string()),
  returnedBy: z.nullable(z.string()),
  /** Findings to mend or to explain. */
  findings: z.number(),
  /** For what is owed: until when. */
  deadline: z.nullable(deadlineReplySchema),
  /** For what waits for its hour. */
  publishAt: z.nullable(z.string()),
  /** A newer upload of the same form, area and period that the uploader is at work on. */
  newer: z.nullable(z.string()),
});
export type TaskReply = z.infer<typeof taskSchema>;

export const dueNoticeSchema = z.object({
  dataflow: z.string(),
  dataflowName: z.string(),
  period: z.string(),
  area: z.string(),
  areaName: z.string(),
  deadline: deadlineReplySchema,
});
export type DueNotice = z.infer<typeof dueNoticeSchema>;

export const tasksReplySchema = z.object({
  /** The instant the list was made at. */
  now: z.string(),
  tasks: z.array(taskSchema),
  /** 催报 that still stands: the form was not sent since. */
  reminders: z.array(reminderReplySchema),
  /** Deadlines within three working days, by the calendar alone. */
  due: z.array(dueNoticeSchema),
});
export type TasksReply = z.infer<typeof tasksReplySchema>;
