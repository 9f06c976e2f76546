import { monthIndex } from "@dash/data";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectationOf, missOf, restatedExpectation } from "#server/domain/difference/expectation.ts";

const now = monthIndex(2025, 12);

/** Cumulative figures that grow by the given percent each year, with the same seasons. */
function steady(growth: number): (month: number) => number | null {
  return (month) => {
    const year = Math.floor(month / 12);
    return ((month % 12) + 1) * 8 * (1 + growth / 100) ** (year - 2020);
  };
}

describe("what the past leads one to expect", () => {
  it("carries last year's level on at the growth of the period before", () => {
    const past = new Map([
      [monthIndex(2024, 12), 100],
      [monthIndex(2025, 9), 84],
      [monthIndex(2024, 9), 80],
    ]);
    expect(expectationOf("level", (month) => past.get(month) ?? null, now)).toMatchObject({ expected: 105 });
  });

  it("takes last year's level when the growth before is not known", () => {
    const past = (month: number) => (month === monthIndex(2024, 12) ? 100 : null);
    expect(expectationOf("level", past, now)).toEqual({ expected: 100, spread: 0.02 });
  });

  it("expects nothing without last year's level, or from a loss", () => {
    expect(expectationOf("level", () => null, now)).toBeNull();
    expect(expectationOf("level", () => -5, now)).toBeNull();
  });

  it("takes the rate of the period before for a rate", () => {
    const past = (month: number) => (month === monthIndex(2025, 9) ? 6.2 : null);
    expect(expectationOf("rate", past, now)).toEqual({ expected: 6.2, spread: 0.5 });
  });

  it("forgives more where figures used to jump", () => {
    const restless = (month: number) => steady(5)(month)! * (1 + ((month * 7) % 5) / 10);
    const calm = expectationOf("level", steady(5), now)!;
    expect(calm.spread).toBe(0.02);
    expect(expectationOf("level", restless, now)!.spread).toBeGreaterThan(calm.spread);
  });

  it("meets any steady growth exactly", () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 60, noNaN: true }), (growth) => {
        const { expected } = expectationOf("level", steady(growth), now)!;
        expect(missOf("level", steady(growth)(now)!, expected)).toBeCloseTo(0, 9);
      }),
    );
  });
});

describe("what last year's publication leads one to expect of 上年同期", () => {
  it("is the published figure itself", () => {
    const level = (month: number) => (month === monthIndex(2024, 12) ? 96 : null);
    expect(restatedExpectation(level, now)).toEqual({ expected: 96, spread: 0.02 });
  });

  it("is nothing when there was none, or zero", () => {
    expect(restatedExpectation(() => null, now)).toBeNull();
    expect(restatedExpectation(() => 0, now)).toBeNull();
  });
});
