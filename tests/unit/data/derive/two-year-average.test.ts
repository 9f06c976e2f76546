import * as fc from "fast-check";
import { expect, it } from "vitest";
import { roundHalfUp } from "#data/derive/decimal.ts";
import { twoYearAverage } from "#data/derive/two-year-average.ts";
import { absent, present } from "#data/model/missing-reason.ts";

it("gives 11.1 for 29.5 after −4.7", () => {
  expect(roundHalfUp(twoYearAverage(present(29.5), present(-4.7)).value!, 1)).toBe(11.1);
});

it("is null when a year is missing or wiped out", () => {
  expect(twoYearAverage(present(29.5), absent("not-available"))).toEqual(absent("missing"));
  expect(twoYearAverage(present(29.5), present(-100))).toEqual(absent("base-not-positive"));
});

it("lies between the two rates", () => {
  const rate = fc.integer({ min: -500, max: 1500 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(rate, rate, (now, before) => {
      const average = twoYearAverage(present(now), present(before)).value!;
      expect(average).toBeGreaterThanOrEqual(Math.min(now, before) - 1e-9);
      expect(average).toBeLessThanOrEqual(Math.max(now, before) + 1e-9);
    }),
  );
});
