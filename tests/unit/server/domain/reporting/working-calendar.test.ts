import { describe, expect, it } from "vitest";
import { statutoryHolidays } from "#server/domain/reporting/statutory-holidays.ts";
import {
  isWorkingDay,
  knowsYear,
  workingDayFrom,
  workingDaysUntil,
} from "#server/domain/reporting/working-calendar.ts";

const calendar = statutoryHolidays;

describe("working days", () => {
  it.each([
    ["2026-01-20", true, "a Tuesday"],
    ["2026-01-24", false, "a Saturday"],
    ["2026-01-25", false, "a Sunday"],
    ["2026-01-01", false, "元旦"],
    ["2026-01-04", true, "a Sunday worked in exchange"],
    ["2026-02-16", false, "a Monday of 春节"],
    ["2026-02-14", true, "the Saturday worked before 春节"],
    ["2026-10-07", false, "the last day of 国庆节"],
    ["2026-10-08", true, "the day after"],
    ["2025-10-08", false, "国庆节 with 中秋节 in 2025"],
  ])("%s counts as worked: %s, being %s", (date, worked) => {
    expect(isWorkingDay(calendar, date)).toBe(worked);
  });

  it("are weekdays alone in a year whose holidays are not entered", () => {
    expect(knowsYear(calendar, "2030-01-01")).toBe(false);
    expect(isWorkingDay(calendar, "2030-01-01")).toBe(true);
    expect(isWorkingDay(calendar, "2030-01-05")).toBe(false);
  });

  it("are found from a day on: the day itself, or the first after a long holiday", () => {
    expect(workingDayFrom(calendar, "2026-01-20")).toBe("2026-01-20");
    expect(workingDayFrom(calendar, "2026-02-15")).toBe("2026-02-24");
    expect(workingDayFrom(calendar, "2026-12-26")).toBe("2026-12-28");
  });

  it("are counted without the first day and with the last, over a year's end and a worked Sunday", () => {
    expect(workingDaysUntil(calendar, "2026-01-19", "2026-01-20")).toBe(1);
    expect(workingDaysUntil(calendar, "2025-12-31", "2026-01-05")).toBe(2);
    expect(workingDaysUntil(calendar, "2026-01-23", "2026-01-26")).toBe(1);
    expect(workingDaysUntil(calendar, "2026-01-20", "2026-01-20")).toBe(0);
    expect(workingDaysUntil(calendar, "2026-01-20", "2026-01-10")).toBe(0);
  });

  it("cannot be found in a calendar without any", () => {
    const closed = [
      { year: 2026, holidays: [{ name: "停", from: "2026-01-01", to: "2026-12-31" }], workedWeekends: [] },
    ];
    expect(() => workingDayFrom(closed, "2026-03-01")).toThrow(RangeError);
  });
});

describe("the statutory holidays", () => {
  it("lie in their year, end after they begin, and are worked in exchange on weekends alone", () => {
    for (const { year, holidays, workedWeekends } of calendar) {
      for (const { from, to } of holidays) {
        expect(from <= to).toBe(true);
        expect([from.slice(0, 4), to.slice(0, 4)]).toEqual([String(year), String(year)]);
      }
      for (const day of workedWeekends) expect([0, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    }
  });
});
