import { describe, expect, it } from "vitest";
import { monthsCode } from "#server/domain/series/index.ts";
import { monthOf } from "../../../../support/a-fact-lookup.ts";

describe("months covered", () => {
  it("are given as first and last month", () => {
    expect(monthsCode(monthOf("2024-12"), "half")).toEqual({ first: "2024-07", last: "2024-12" });
    expect(monthsCode(monthOf("2024-05"), "year-to-date")).toEqual({ first: "2024-01", last: "2024-05" });
    expect(monthsCode(monthOf("2024-06"), "point")).toEqual({ first: "2024-06", last: "2024-06" });
  });
});
