import { describe, expect, it } from "vitest";
import { boardStates } from "#server/domain/reporting/board-state.ts";
import { mayBeReminded, reminderStands } from "#server/domain/reporting/reminders.ts";

const reminder = { at: "2026-01-18T02:00:00.000Z" };

describe("a 催报", () => {
  it("stands on the desk until the form is sent", () => {
    expect(reminderStands(reminder, { state: "missing", lastSubmittedAt: null })).toBe(true);
    expect(reminderStands(reminder, { state: "draft", lastSubmittedAt: null })).toBe(true);
    expect(
      reminderStands(reminder, { state: "in-review", lastSubmittedAt: "2026-01-19T02:00:00.000Z" }),
    ).toBe(false);
  });

  it("does not come back when the form is returned, unless it was given after that", () => {
    const returned = { state: "returned", lastSubmittedAt: "2026-01-19T02:00:00.000Z" } as const;
    expect(reminderStands(reminder, returned)).toBe(false);
    expect(reminderStands({ at: "2026-01-20T02:00:00.000Z" }, returned)).toBe(true);
  });

  it("reaches only those who have still to send something", () => {
    expect(boardStates.filter((state) => mayBeReminded({ state }))).toEqual([
      "missing",
      "draft",
      "unexplained",
      "returned",
    ]);
  });
});
