import { describe, expect, it } from "vitest";
import { assessDifference } from "#server/domain/difference/assess-difference.ts";

const expectation = { expected: 100, spread: 0.02 };

describe("how much a difference weighs", () => {
  it("moves the province by the change of a figure that was there", () => {
    const assessed = assessDifference({ kind: "level", before: 90, after: 95, expectation, province: 1000 });
    expect(assessed).toEqual({ effect: 0.5, expected: 100, surprise: 2.5 });
  });

  it("moves the province by the miss of a figure that is new", () => {
    const { effect } = assessDifference({
      kind: "level",
      before: undefined,
      after: 110,
      expectation,
      province: 1000,
    });
    expect(effect).toBe(1);
  });

  it("counts a figure that disappears with all it was", () => {
    const { effect, surprise } = assessDifference({
      kind: "level",
      before: 90,
      after: null,
      expectation,
      province: 1000,
    });
    expect([effect, surprise]).toEqual([-9, null]);
  });

  it("knows no effect of a rate, and none without the province's figure", () => {
    const rate = { kind: "rate", before: 5, after: 9, expectation: { expected: 5, spread: 0.5 } } as const;
    expect(assessDifference({ ...rate, province: null })).toEqual({ effect: null, expected: 5, surprise: 8 });
    expect(assessDifference({ ...rate, kind: "level", province: null }).effect).toBeNull();
  });
});
