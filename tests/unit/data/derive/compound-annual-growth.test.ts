import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compoundAnnualGrowth } from "#data/derive/compound-annual-growth.ts";
import { roundHalfUp } from "#data/derive/decimal.ts";
import { absent, present } from "#data/model/missing-reason.ts";

it("gives 10.0 a year for services of the province from 2020 to 2024 （湖北统计年鉴2025, current prices）", () => {
  expect(roundHalfUp(compoundAnnualGrowth(present(32_977.03), present(22_524.74), 4).value!, 1)).toBe(10);
});

it("is null for a start that is not positive, and without a span of time", () => {
  expect(compoundAnnualGrowth(present(5), present(0), 4)).toEqual(absent("base-not-positive"));
  expect(compoundAnnualGrowth(present(5), present(4), 0)).toEqual(absent("not-applicable"));
  expect(compoundAnnualGrowth(present(-5), present(4), 2)).toEqual(absent("not-applicable"));
});

it("leads from start to end when applied year by year", () => {
  const level = fc.integer({ min: 100, max: 1_000_000 });
  fc.assert(
    fc.property(level, level, fc.integer({ min: 1, max: 10 }), (start, end, years) => {
      fc.pre(end < start * 100);
      const rate = compoundAnnualGrowth(present(end), present(start), years).value!;
      expect((start * (1 + rate / 100) ** years) / end).toBeCloseTo(1, 7);
    }),
  );
});
