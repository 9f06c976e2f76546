import { comparisonWording } from "@dash/data";
import { describe, expect, it } from "vitest";

describe("comparisonWording", () => {
  it("names what is known and leaves out the rest", () => {
    const known = { current: 95, previous: 70.3, yearBefore: 90, difference: 5, unit: "亿元" };
    expect(comparisonWording(known)).toBe("本期95，上期70.3，上年同期90，差额5（亿元）");
    expect(comparisonWording({ ...known, previous: null, difference: null })).toBe(
      "本期95，上年同期90（亿元）",
    );
  });

  it("keeps a zero, which is no gap", () => {
    expect(
      comparisonWording({ current: 0, previous: null, yearBefore: null, difference: null, unit: "家" }),
    ).toBe("本期0（家）");
  });
});
