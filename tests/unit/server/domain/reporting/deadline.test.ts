import { monthIndex } from "@dash/data";
import { describe, expect, it } from "vitest";
import { deadlineOf, isLate, lastDayOf, readDeadline } from "#server/domain/reporting/deadline.ts";
import { defaultReportingSettings as settings } from "#server/domain/reporting/reporting-settings.ts";

const rule = { ...settings.obligations[0]!, days: 20, time: "17:00" };
const lastYear = monthIndex(2025, 12);
const due = deadlineOf(settings, rule, lastYear, null);

describe("a deadline by the rule", () => {
  it("is so many days after the period's end, at its hour in 北京时间", () => {
    expect(due).toEqual({ dueAt: "2026-01-20T09:00:00.000Z", source: "rule", movedFrom: null });
  });

  it("moves from a holiday to the next working day, past a whole 国庆节", () => {
    const october = deadlineOf(settings, { ...rule, days: 3 }, monthIndex(2026, 9), null);
    expect(october).toMatchObject({ dueAt: "2026-10-08T09:00:00.000Z", movedFrom: "2026-10-03" });
  });

  it("moves from a Saturday to the Monday, but not from a Saturday that is worked", () => {
    expect(deadlineOf(settings, { ...rule, days: 18 }, monthIndex(2026, 3), null).dueAt).toBe(
      "2026-04-20T09:00:00.000Z",
    );
    expect(deadlineOf(settings, { ...rule, days: 10 }, monthIndex(2026, 9), null)).toMatchObject({
      dueAt: "2026-10-10T09:00:00.000Z",
      movedFrom: null,
    });
  });

  it("falls into the next year with an hour before eight still on its own day", () => {
    expect(deadlineOf(settings, { ...rule, days: 5, time: "07:30" }, lastYear, null).dueAt).toBe(
      "2026-01-04T23:30:00.000Z",
    );
  });

  it("gives way to the one a person set, on whatever day", () => {
    const set = deadlineOf(settings, rule, lastYear, "2026-01-24T04:00:00.000Z");
    expect(set).toEqual({ dueAt: "2026-01-24T04:00:00.000Z", source: "set", movedFrom: null });
  });
});

describe("the last day of a month", () => {
  it.each([
    [2025, 12, "2025-12-31"],
    [2024, 2, "2024-02-29"],
    [2026, 2, "2026-02-28"],
    [2026, 9, "2026-09-30"],
  ])("of %i-%i is %s", (year, month, date) => {
    expect(lastDayOf(monthIndex(year, month))).toBe(date);
  });
});

describe("being late", () => {
  it("begins with the minute after the deadline's", () => {
    expect(isLate(due, "2026-01-20T08:59:59.999Z")).toBe(false);
    expect(isLate(due, "2026-01-20T09:00:00.000Z")).toBe(false);
    expect(isLate(due, "2026-01-20T09:00:59.999Z")).toBe(false);
    expect(isLate(due, "2026-01-20T09:01:00.000Z")).toBe(true);
  });
});

describe("how near a deadline is", () => {
  it.each([
    ["2026-01-14T02:00:00.000Z", "far", 4],
    ["2026-01-15T02:00:00.000Z", "T-3", 3],
    ["2026-01-16T02:00:00.000Z", "T-3", 2],
    // A Saturday and the Sunday night before it: the weekend does not count.
    ["2026-01-17T02:00:00.000Z", "T-3", 2],
    ["2026-01-18T15:59:59.000Z", "T-3", 2],
    ["2026-01-18T16:00:00.000Z", "T-1", 1],
    ["2026-01-19T15:59:59.000Z", "T-1", 1],
    ["2026-01-19T16:00:00.000Z", "T-0", 0],
    ["2026-01-20T09:00:30.000Z", "T-0", 0],
    ["2026-01-20T09:01:00.000Z", "past", 0],
    ["2026-01-23T09:00:00.000Z", "past", 3],
    ["2026-01-25T09:00:00.000Z", "past", 3],
  ])("at %s it is %s, %i working days", (now, stage, workingDays) => {
    expect(readDeadline(settings, due, now)).toMatchObject({ stage, workingDays, holidaysKnown: true });
  });

  it("counts over 春节 what is worked: the Friday before is three days ahead of the Wednesday after", () => {
    const set = { dueAt: "2026-02-25T09:00:00.000Z", source: "set", movedFrom: null } as const;
    expect(readDeadline(settings, set, "2026-02-13T02:00:00.000Z")).toMatchObject({
      stage: "T-3",
      workingDays: 3,
    });
  });

  it("calls the day before a deadline on a day off the last one", () => {
    const saturday = { dueAt: "2026-01-24T04:00:00.000Z", source: "set", movedFrom: null } as const;
    expect(readDeadline(settings, saturday, "2026-01-23T02:00:00.000Z").stage).toBe("T-1");
    expect(readDeadline(settings, saturday, "2026-01-24T02:00:00.000Z").stage).toBe("T-0");
  });

  it("says when the holidays of the year are not known", () => {
    const later = deadlineOf(settings, rule, monthIndex(2029, 12), null);
    expect(readDeadline(settings, later, "2030-01-02T02:00:00.000Z").holidaysKnown).toBe(false);
  });
});
