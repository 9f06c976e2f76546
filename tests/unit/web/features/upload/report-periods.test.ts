import { describe, expect, it } from "vitest";
import { reportPeriods } from "#web/features/upload/report-periods.ts";

describe("reportPeriods", () => {
  it("starts with the period due and goes back quarter by quarter over the turn of the year", () => {
    expect(reportPeriods("2024-Q2", 4)).toEqual(["2024-Q2", "2024-Q1", "2023-Q4", "2023-Q3"]);
  });

  it("offers nothing when the period can't be read", () => {
    expect(reportPeriods("下一期")).toEqual([]);
  });
});
