import { describe, expect, it } from "vitest";
import { evenPeriods } from "#web/charts/even-periods.ts";

describe("an even axis", () => {
  it("puts in the quarters that were not published, so that distance means time", () => {
    expect(evenPeriods(["2024-Q1", "2024-Q4"], "year-to-date")).toEqual([
      "2024-Q1",
      "2024-Q2",
      "2024-Q3",
      "2024-Q4",
    ]);
  });

  it("steps by years when all figures end in one month", () => {
    expect(evenPeriods(["2020", "2023"], "year")).toEqual(["2020", "2021", "2022", "2023"]);
  });

  it("steps by months as soon as one figure ends outside a quarter", () => {
    expect(evenPeriods(["2024-Q1", "2024-M05"], "year-to-date")).toEqual(["2024-Q1", "2024-M04", "2024-M05"]);
  });

  it("leaves codes it can't read as they are", () => {
    expect(evenPeriods(["2024-Q1", "soon"], "quarter")).toEqual(["2024-Q1", "soon"]);
  });
});
