import { type BoardReading, openStates } from "./board-state.ts";

/** How somebody was reminded. A call or another way is noted by hand, with a remark. */
export const reminderWays = [
  { id: "notice", name: "站内通知", remarkRequired: false },
  { id: "phone", name: "电话", remarkRequired: true },
  { id: "other", name: "其他方式", remarkRequired: true },
] as const;
export type ReminderWay = (typeof reminderWays)[number]["id"];

/** Whether a 催报 still stands on the desk: until the area has sent the form after it. */
export function reminderStands(
  reminder: { readonly at: string },
  reading: Pick<BoardReading, "state" | "lastSubmittedAt">,
): boolean {
  if (!openStates.includes(reading.state)) return false;
  return reading.lastSubmittedAt === null || reminder.at > reading.lastSubmittedAt;
}

/** Whether the area can be reminded at all: it has not sent the form, or has to send it again. */
export function mayBeReminded(reading: Pick<BoardReading, "state">): boolean {
  return openStates.includes(reading.state);
}
