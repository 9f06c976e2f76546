import { indicatorById, type ParsedPeriod, parseTimePeriod, type TimeTransformation } from "@dash/data";
import { describe, expect, it } from "vitest";
import {
  defaultTransformation,
  selectMonth,
  selectPeriod,
  withinReleased,
} from "#server/domain/series/index.ts";
import { monthOf } from "../../../../support/a-fact-lookup.ts";

const revenue = indicatorById("revenue")!;
const gdp = indicatorById("gdp")!;
const deposits = indicatorById("deposits")!;

function parsed(code: string): ParsedPeriod {
  return parseTimePeriod(code)!;
}

function codeOf(outcome: { readonly ok: boolean; readonly refusal?: { readonly code: string } }): string {
  return outcome.refusal?.code ?? "accepted";
}

describe("selectPeriod", () => {
  it("takes years, halves, quarters and months", () => {
    for (const code of ["2024", "2024-S1", "2024-Q3", "2024-M05"]) expect(selectPeriod(code).ok).toBe(true);
  });

  it("names the forms it takes when it refuses one", () => {
    for (const code of ["2024Q3", "2024-13", "2024-Q5", "2024-M13", "去年", ""]) {
      const outcome = selectPeriod(code);
      expect(codeOf(outcome)).toBe("invalid-period");
    }
  });
});

describe("defaultTransformation", () => {
  it("reads a year as the whole year, a half as the half and a quarter as the cumulative figure", () => {
    expect(defaultTransformation(revenue, parsed("2024"))).toBe("year");
    expect(defaultTransformation(revenue, parsed("2024-S1"))).toBe("half");
    expect(defaultTransformation(revenue, parsed("2024-Q2"))).toBe("year-to-date");
    expect(defaultTransformation(revenue, null)).toBe("year-to-date");
  });

  it("reads 上半年 of value added as the cumulative figure, which needs no subtraction", () => {
    expect(defaultTransformation(gdp, parsed("2024-S1"))).toBe("year-to-date");
  });

  it("reads balances as points", () => {
    expect(defaultTransformation(deposits, parsed("2024"))).toBe("point");
  });
});

describe("selectMonth", () => {
  it.each<[string, TimeTransformation]>([
    ["2024", "quarter"],
    ["2024", "half"],
    ["2024-S2", "quarter"],
    ["2024-S2", "year-to-date"],
    ["2024-Q1", "half"],
    ["2024-Q3", "year"],
    ["2024-M05", "quarter"],
    ["2024-M05", "rolling4"],
  ])("refuses %s read as %s", (code, transformation) => {
    const outcome = selectMonth(parsed(code), code, transformation);
    expect(codeOf(outcome)).toBe("period-transformation-mismatch");
  });

  it.each<[string, TimeTransformation, string]>([
    ["2024", "year-to-date", "2024-12"],
    ["2024-S1", "year-to-date", "2024-06"],
    ["2024-Q4", "year", "2024-12"],
    ["2024-M05", "year-to-date", "2024-05"],
    ["2024-Q3", "rolling4", "2024-09"],
    ["2024", "point", "2024-12"],
  ])("takes %s read as %s", (code, transformation, month) => {
    expect(selectMonth(parsed(code), code, transformation)).toEqual({ ok: true, value: monthOf(month) });
  });
});

describe("withinReleased", () => {
  const months = ["2024-12", "2025-03", "2025-06"].map(monthOf);

  it("takes the newest released period when none is asked for", () => {
    expect(withinReleased(revenue, null, months, "year-to-date")).toEqual({
      ok: true,
      value: monthOf("2025-06"),
    });
    expect(withinReleased(revenue, null, months, "year")).toEqual({ ok: true, value: monthOf("2024-12") });
  });

  it("refuses a period after the newest and names the newest", () => {
    const asked = { month: monthOf("2025-09"), text: "2025-Q3" };
    const outcome = withinReleased(revenue, asked, months, "year-to-date");
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { kind: "unlawful", code: "period-not-released", detail: { newest: "2025-Q2" } },
    });
  });

  it("refuses a period before the oldest and names the oldest", () => {
    const asked = { month: monthOf("2024-09"), text: "2024-Q3" };
    expect(withinReleased(revenue, asked, months, "year-to-date")).toMatchObject({
      refusal: { code: "period-before-data", detail: { oldest: "2024-Q4" } },
    });
  });

  it("lets a gap between released periods be shown as a gap", () => {
    const asked = { month: monthOf("2025-05"), text: "2025-M05" };
    expect(withinReleased(revenue, asked, months, "year-to-date").ok).toBe(true);
  });

  it("says so when nothing was released", () => {
    expect(withinReleased(revenue, null, [], "year")).toMatchObject({ refusal: { code: "no-data" } });
  });
});
