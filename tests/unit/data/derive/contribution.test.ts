import * as fc from "fast-check";
import { expect, it } from "vitest";
import { contribution } from "#data/derive/contribution.ts";
import { exactSum, roundHalfUp } from "#data/derive/decimal.ts";
import { impliedBase } from "#data/derive/nominal-growth.ts";
import { absent, present } from "#data/model/missing-reason.ts";

const additive = { additiveOverAreas: true };

it("is the part's increment over the whole's", () => {
  const part = { current: present(628.6), base: impliedBase(present(628.6), present(5.7)) };
  const whole = { current: present(877.9), base: impliedBase(present(877.9), present(5.6)) };
  expect(roundHalfUp(contribution(part, whole, additive).value!, 1)).toBe(72.8);
});

it("is positive for a part that falls with a falling whole", () => {
  expect(
    contribution(
      { current: present(8), base: present(10) },
      { current: present(90), base: present(100) },
      additive,
    ),
  ).toEqual(present(20));
});

it("is not applicable when the whole did not change", () => {
  const still = { current: present(100), base: present(100) };
  expect(contribution({ current: present(8), base: present(10) }, still, additive)).toEqual(
    absent("not-applicable"),
  );
});

it("refuses indicators that do not add up", () => {
  const change = { current: present(8), base: present(10) };
  expect(contribution(change, change, { additiveOverAreas: false })).toEqual(absent("not-additive"));
});

it("gives contributions of all parts that sum to a hundred", () => {
  const member = fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }));
  fc.assert(
    fc.property(fc.array(member, { minLength: 1, maxLength: 17 }), (members) => {
      const current = exactSum(members.map(([now]) => now));
      const base = exactSum(members.map(([, before]) => before));
      fc.pre(current !== base);
      const whole = { current: present(current), base: present(base) };
      const contributions = members.map(
        ([now, before]) =>
          contribution({ current: present(now), base: present(before) }, whole, additive).value!,
      );
      const size = Math.max(1, ...contributions.map(Math.abs));
      expect(Math.abs(contributions.reduce((sum, value) => sum + value, 0) - 100)).toBeLessThan(1e-9 * size);
    }),
  );
});
