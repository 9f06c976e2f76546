import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactDifference, exactSum, percentOf, percentOfRoot, roundHalfUp } from "#data/derive/decimal.ts";

const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((units) => units / 100);

describe("sums and differences", () => {
  it("adds decimals without floating noise", () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactDifference(7338.88, 7088.3)).toBe(250.58);
    expect(exactDifference(0.3, 0.1)).toBe(0.2);
  });

  it("keeps the parts of the software industry's revenue exact （2024年前三季度湖北软件和信息技术服务业）", () => {
    expect(exactSum([610.91, 1683.56, 22.45, 68.37])).toBe(2385.29);
  });

  it("keeps the parts of the software industry's revenue exact （湖北日报 2023-08 上半年软件业）", () => {
    expect(exactSum([513.21, 766.39, 12.97, 45.67])).toBe(1338.24);
  });

  it("adds figures of different decimals", () => {
    expect(exactSum([1000, 0.001, 25_720.4643])).toBe(26_720.4653);
  });

  it("gives zero for no figures, and never negative zero", () => {
    expect(exactSum([])).toBe(0);
    expect(Object.is(exactDifference(-0, 0), 0)).toBe(true);
  });

  it("falls back on ordinary addition where a figure has no short decimal form", () => {
    expect(exactSum([1 / 3, 1 / 3])).toBeCloseTo(2 / 3, 15);
    expect(exactSum([1e20, 1])).toBe(1e20);
  });

  it("does not depend on the order of the figures", () => {
    fc.assert(
      fc.property(fc.array(amount), (values) => {
        expect(exactSum(values.toReversed())).toBe(exactSum(values));
      }),
    );
  });

  it("undoes an addition by subtraction", () => {
    fc.assert(
      fc.property(amount, amount, (left, right) => {
        expect(exactDifference(exactSum([left, right]), right)).toBe(left === 0 ? 0 : left);
      }),
    );
  });
});

describe("percentOf", () => {
  it("is rounded once, so that half units stay half units", () => {
    expect(percentOf(6.25, 100)).toBe(6.25);
    expect(percentOf(0.0335, 1)).toBe(3.35);
  });

  it("works for figures without a short decimal form", () => {
    expect(percentOf(1 / 3, 1)).toBeCloseTo(100 / 3, 10);
  });
});

describe("percentOfRoot", () => {
  it("is exact for exact roots", () => {
    expect(percentOfRoot(1.21, 2)).toBe(10);
    expect(percentOfRoot(0.25, 2)).toBe(-50);
  });
});

describe("roundHalfUp", () => {
  it("rounds half away from zero on the decimal value", () => {
    expect(roundHalfUp(1.005, 2)).toBe(1.01);
    expect(roundHalfUp(-1.005, 2)).toBe(-1.01);
    expect(roundHalfUp(2.345, 2)).toBe(2.35);
    expect(roundHalfUp(0.05, 1)).toBe(0.1);
    expect(roundHalfUp(0.049, 1)).toBe(0);
    expect(roundHalfUp(8.345, 2)).toBe(8.35);
  });

  it("takes very small and very large numbers", () => {
    expect(roundHalfUp(4e-9, 2)).toBe(0);
    expect(roundHalfUp(1e21, 2)).toBe(1e21);
  });

  it("never gives negative zero", () => {
    expect(Object.is(roundHalfUp(-0.04, 1), 0)).toBe(true);
  });

  it("is idempotent and symmetric", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const once = roundHalfUp(value, decimals);
          expect(roundHalfUp(once, decimals)).toBe(once);
          expect(roundHalfUp(-value, decimals) + once).toBe(0);
        },
      ),
    );
  });

  it("stays within half a unit of the value", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        expect(Math.abs(roundHalfUp(thousandths / 1000, 1) - thousandths / 1000)).toBeLessThanOrEqual(
          0.05 + 1e-9,
        );
      }),
    );
  });
});
