import { describe, expect, it } from "vitest";
import { periodName, shortPeriod } from "#data/wording/period.ts";

describe("periodName", () => {
  it.each([
    ["2024-Q1", "year-to-date", "2024年一季度"],
    ["2024-Q2", "year-to-date", "2024年上半年"],
    ["2024-Q3", "year-to-date", "2024年前三季度"],
    ["2024-Q4", "year-to-date", "2024年全年"],
    ["2024-M05", "year-to-date", "2024年1—5月累计"],
    ["2024-M01", "year-to-date", "2024年1月"],
    ["2024-Q2", "quarter", "2024年二季度"],
    ["2024-Q4", "quarter", "2024年四季度"],
    ["2024-S1", "half", "2024年上半年"],
    ["2024-S2", "half", "2024年下半年"],
    ["2024", "year", "2024年"],
    ["2024-Q3", "rolling4", "2023年四季度—2024年三季度滚动四季"],
    ["2024-Q4", "rolling4", "2024年一季度—2024年四季度滚动四季"],
    ["2024-Q2", "point", "2024年6月末"],
    ["2024-Q4", "point", "2024年末"],
  ])("names %s (%s) %s", (code, transformation, name) => {
    expect(periodName(code, transformation)).toBe(name);
  });

  it("takes a month too", () => {
    expect(periodName(2024 * 12 + 8, "year-to-date")).toBe("2024年前三季度");
  });

  it("shows what it can't read as it is", () => {
    expect(periodName("24年三季度", "quarter")).toBe("24年三季度");
    expect(periodName("2024-Q3", "weekly")).toBe("2024-Q3");
  });
});

describe("shortPeriod", () => {
  it.each([
    ["2024-Q3", "year-to-date", "24Q3"],
    ["2024-M05", "year-to-date", "24M05"],
    ["2024-S1", "half", "24H1"],
    ["2024", "year", "2024"],
    ["2009-Q1", "quarter", "09Q1"],
    ["?", "quarter", "?"],
  ])("writes %s (%s) as %s on an axis", (code, transformation, text) => {
    expect(shortPeriod(code, transformation)).toBe(text);
  });
});
