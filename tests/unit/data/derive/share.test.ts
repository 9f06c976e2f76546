import * as fc from "fast-check";
import { expect, it } from "vitest";
import { exactSum, roundHalfUp } from "#data/derive/decimal.ts";
import { share } from "#data/derive/share.ts";
import { absent, present } from "#data/model/missing-reason.ts";

const additive = { additiveOverAreas: true };

it("gives 31.9 for 280.4 of 877.9", () => {
  expect(roundHalfUp(share(present(280.4), present(877.9), additive).value!, 1)).toBe(31.9);
});

it("agrees with the published share of services of 2016年一季度 (3023.43 of 6456.23, 46.8)", () => {
  expect(roundHalfUp(share(present(3023.43), present(6456.23), additive).value!, 1)).toBe(46.8);
});

it("agrees with the share of 武汉 in 2022 (11673.99 of 18866.43, 61.9)", () => {
  expect(roundHalfUp(share(present(11_673.99), present(18_866.43), additive).value!, 1)).toBe(61.9);
});

it("is not applicable to a whole that is not positive, or to a negative part", () => {
  expect(share(present(1), present(0), additive)).toEqual(absent("not-applicable"));
  expect(share(present(-1), present(10), additive)).toEqual(absent("not-applicable"));
});

it("refuses rates", () => {
  expect(share(present(6), present(7), { additiveOverAreas: false })).toEqual(absent("not-additive"));
});

it("gives shares that sum to a hundred", () => {
  const parts = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 17 });
  fc.assert(
    fc.property(parts, (units) => {
      const values = units.map((unit) => unit / 100);
      const whole = exactSum(values);
      fc.pre(whole > 0);
      const total = values.reduce(
        (sum, value) => sum + share(present(value), present(whole), additive).value!,
        0,
      );
      expect(total).toBeCloseTo(100, 8);
    }),
  );
});
