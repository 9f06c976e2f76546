import * as fc from "fast-check";
import { expect, it } from "vitest";
import { roundHalfUp } from "#data/derive/decimal.ts";
import { impliedBase, nominalGrowth } from "#data/derive/nominal-growth.ts";
import { pull } from "#data/derive/pull.ts";
import { absent, present } from "#data/model/missing-reason.ts";

const additive = { additiveOverAreas: true };

it("gives 4.1 points for a part of 628.6 growing by 5.7 % in a whole of 877.9 growing by 5.6 %", () => {
  const part = { current: present(628.6), base: impliedBase(present(628.6), present(5.7)) };
  expect(roundHalfUp(pull(part, impliedBase(present(877.9), present(5.6)), additive).value!, 1)).toBe(4.1);
});

it("is the whole's growth when the part is the whole", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (now, before) => {
      const change = { current: present(now / 100), base: present(before / 100) };
      expect(pull(change, change.base, additive)).toEqual(nominalGrowth(change.current, change.base));
    }),
  );
});

it("has no meaning on a base that is not positive", () => {
  expect(pull({ current: present(2), base: present(1) }, present(0), additive)).toEqual(
    absent("base-not-positive"),
  );
});
