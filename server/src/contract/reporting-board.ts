import * as z from "zod/mini";

export const boardStateIds = [
  "missing",
  "draft",
  "unexplained",
  "returned",
  "in-review",
  "accepted",
  "scheduled",
  "published",
] as const;

export const deadlineReplySchema = z.object({
  /** Instant; on time up to the end of its minute. */
  dueAt: z.string(),
  source: z.enum(["rule", "set"]),
  /** The day the rule gave, `2026-10-03`, when it was no working day and the deadline was moved. */
  movedFrom: z.nullable(z.string()),
  /** How near it is: three or two working days before, one before, the day itself, past. */
  stage: z.enum(["far", "T-3", "T-1", "T-0", "past"]),
  /** Working days left, or passed since. */
  workingDays: z.number(),
  /** False: no holidays are entered for one of the years, so only weekends are left out. */
  holidaysKnown: z.boolean(),
});
export type DeadlineReply = z.infer<typeof deadlineReplySchema>;

const personSchema = z.object({ username: z.string(), displayName: z.string() });

export const reminderReplySchema = z.object({
  dataflow: z.string(),
  dataflowName: z.string(),
  period: z.string(),
  area: z.string(),
  areaName: z.string(),
  at: z.string(),
  by: personSchema,
  way: z.enum(["notice", "phone", "other"]),
  wayName: z.string(),
  remark: z.nullable(z.string()),
});
export type ReminderReply = z.infer<typeof reminderReplySchema>;
export const remindersReplySchema = z.object({ reminders: z.array(reminderReplySchema) });

export const boardRowSchema = z.object({
  area: z.string(),
  areaName: z.string(),
  level: z.string(),
  /** The prefecture the area belongs to; itself for a prefecture. */
  prefecture: z.string(),
  state: z.enum(boardStateIds),
  /** With the review it waits for: 审核中（市审）. */
  stateName: z.string(),
  /** 迟报: sent after the deadline, or still missing after it. */
  late: z.boolean(),
  /** 核实性 findings without a 说明. */
  unexplained: z.number(),
  firstSubmittedAt: z.nullable(z.string()),
  lastEvent: z.nullable(z.object({ at: z.string(), name: z.string() })),
  /** Who has to act next. */
  holder: z.nullable(z.object({ roleName: z.string(), areaName: z.string() })),
  uploader: z.nullable(personSchema),
  /** The upload the state is taken from, when the account may see it. */
  submission: z.nullable(z.string()),
  /** A correction on its way, of what is already locked or published. */
  revision: z.nullable(z.object({ submission: z.nullable(z.string()), stateName: z.string() })),
  /** Whether the account may remind the area now. */
  remindable: z.boolean(),
  /** Whether a reminder is due by the calendar and was not given at this stage. */
  reminderDue: z.boolean(),
  reminders: z.number(),
  lastReminder: z.nullable(reminderReplySchema),
});
export type BoardRow = z.infer<typeof boardRowSchema>;

export const reportingBoardSchema = z.object({
  dataflow: z.string(),
  dataflowName: z.string(),
  formNumber: z.string(),
  period: z.string(),
  /** The instant the board was read at. */
  now: z.string(),
  /** What may be chosen. */
  forms: z.array(z.object({ id: z.string(), name: z.string() })),
  periods: z.array(z.string()),
  prefectures: z.array(z.object({ code: z.string(), name: z.string() })),
  deadline: deadlineReplySchema,
  /** Who set the deadline, and why; null when the rule holds. */
  setDeadline: z.nullable(z.object({ by: personSchema, at: z.string(), reason: z.string() })),
  /** The rule in words: 期后20日17:00，遇非工作日顺延. */
  rule: z.string(),
  maySetDeadline: z.boolean(),
  mayRemind: z.boolean(),
  /** Rows per state before the filter of the state, and how many rows there are. */
  totals: z.array(z.object({ state: z.enum(boardStateIds), name: z.string(), rows: z.number() })),
  late: z.number(),
  /** Rows whose reminder is due by the calendar. */
  due: z.number(),
  total: z.number(),
  rows: z.array(boardRowSchema),
});
export type ReportingBoardReply = z.infer<typeof reportingBoardSchema>;

export const reportingBoardParametersSchema = z.strictObject({
  dataflow: z.optional(z.string()),
  period: z.optional(z.string()),
  /** A state, `late` or `due`. */
  state: z.optional(z.string()),
  prefecture: z.optional(z.string()),
});
export type ReportingBoardParameters = z.infer<typeof reportingBoardParametersSchema>;

export const setDeadlineBodySchema = z.strictObject({
  /** ISO 8601 with offset, to the minute; null goes back to the rule. */
  dueAt: z.nullable(z.string()),
  reason: z.string(),
});
export type SetDeadlineBody = z.infer<typeof setDeadlineBodySchema>;

export const remindBodySchema = z.strictObject({
  dataflow: z.string(),
  period: z.string(),
  areas: z.array(z.string()),
  way: z.string(),
  remark: z.optional(z.string()),
});
export type RemindBody = z.infer<typeof remindBodySchema>;

export const reminderParametersSchema = z.strictObject({
  dataflow: z.string(),
  period: z.string(),
  area: z.optional(z.string()),
});
