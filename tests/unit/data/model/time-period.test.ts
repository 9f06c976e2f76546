import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  monthIndex,
  monthOfYear,
  parseTimePeriod,
  quarterOrMonthCode,
  yearOf,
} from "#data/model/time-period.ts";

const month = fc.integer({ min: monthIndex(1949, 1), max: monthIndex(2100, 12) });

describe("months", () => {
  it("are taken apart into the year and month they were made of", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, inYear) => {
        const index = monthIndex(year, inYear);
        expect([yearOf(index), monthOfYear(index)]).toEqual([year, inYear]);
      }),
    );
  });

  it("follow one another across the year's end", () => {
    expect(monthIndex(2025, 1) - monthIndex(2024, 12)).toBe(1);
  });
});

describe("period codes", () => {
  it.each([
    ["2024", "year", 12],
    ["2024-S1", "half", 6],
    ["2024-S2", "half", 12],
    ["2024-Q1", "quarter", 3],
    ["2024-Q4", "quarter", 12],
    ["2024-M05", "month", 5],
  ] as const)("reads %s as a %s that ends in month %d", (code, span, inYear) => {
    expect(parseTimePeriod(code)).toEqual({ span, endMonth: monthIndex(2024, inYear) });
  });

  it.each([
    "",
    "24-Q3",
    "2024-Q0",
    "2024-Q5",
    "2024-M00",
    "2024-M13",
    "2024-M5",
    "2024-S3",
    "2024Q3",
    "2024-q3",
    " 2024",
  ])("does not read %j", (code) => {
    expect(parseTimePeriod(code)).toBeNull();
  });

  it("are read back as the month they were written for", () => {
    fc.assert(
      fc.property(month, (index) => {
        expect(parseTimePeriod(quarterOrMonthCode(index))!.endMonth).toBe(index);
      }),
    );
  });

  it("keep the month where it ends no quarter: 1–5月 is never 上半年", () => {
    expect(quarterOrMonthCode(monthIndex(2024, 5))).toBe("2024-M05");
    expect(quarterOrMonthCode(monthIndex(2024, 6))).toBe("2024-Q2");
  });
});
