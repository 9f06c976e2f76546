import { describe, expect, it } from "vitest";
import { areComparable } from "#server/domain/series/comparable.ts";
import type { Fact } from "#server/domain/series/index.ts";

function facts(change: Partial<Fact>): readonly Fact[] {
  return [
    {
      area: "420000",
      month: 24_299,
      value: 1,
      status: "A",
      reason: null,
      origin: "published",
      release: 1,
      source: null,
      note: null,
      ...change,
    },
  ];
}

describe("areComparable", () => {
  it("sees a census revision by status or by the source's own remark", () => {
    expect(areComparable(facts({ status: "S" }), facts({ status: "F" }))).toBe(false);
    expect(areComparable(facts({ note: "基数按第五次全国经济普查修订" }), facts({}))).toBe(false);
  });

  it("compares two revised figures, and a later figure with a revised base", () => {
    expect(areComparable(facts({ status: "S" }), facts({ status: "S" }))).toBe(true);
    expect(areComparable(facts({ status: "P" }), facts({ status: "S" }))).toBe(true);
  });

  it("does not take 修订前 for 修订", () => {
    expect(areComparable(facts({ note: "第五次全国经济普查修订前" }), facts({}))).toBe(true);
    expect(areComparable(facts({ note: "第五次全国经济普查修订前" }), facts({ status: "S" }))).toBe(false);
  });

  it("compares figures without remark", () => {
    expect(areComparable(facts({}), facts({ status: "P" }))).toBe(true);
  });
});
