import * as fc from "fast-check";
import { expect, it } from "vitest";
import { exactSum, roundHalfUp } from "#data/derive/decimal.ts";
import { agreesWithinRounding, roundingTolerance } from "#data/derive/rounding-tolerance.ts";

it("passes eleven industries that sum to 296301 beside a published 296299", () => {
  expect(roundingTolerance(11, 0)).toBe(6);
  expect(agreesWithinRounding(296_299, 296_301, 11, 0)).toBe(true);
});

it("fails when the gap is wider than rounding can make it", () => {
  expect(agreesWithinRounding(296_299, 296_306, 11, 0)).toBe(false);
  expect(agreesWithinRounding(7338.88, 7088.3, 5, 2)).toBe(false);
});

it("passes a gap of exactly the tolerance", () => {
  expect(agreesWithinRounding(10.02, 10, 3, 2)).toBe(true);
  expect(agreesWithinRounding(10.03, 10, 3, 2)).toBe(false);
});

it("passes every total of parts that were rounded one by one", () => {
  const parts = fc.array(
    fc.integer({ min: 0, max: 1e9 }).map((units) => units / 10_000),
    {
      minLength: 1,
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(parts, (values) => {
      const total = roundHalfUp(exactSum(values), 2);
      const sum = exactSum(values.map((value) => roundHalfUp(value, 2)));
      expect(agreesWithinRounding(total, sum, values.length, 2)).toBe(true);
    }),
  );
});
