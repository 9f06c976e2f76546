import { expect, it } from "vitest";
import { roundHalfUp } from "#data/derive/decimal.ts";
import { requiredGrowth } from "#data/derive/required-growth.ts";
import { absent, present } from "#data/model/missing-reason.ts";

it("gives 20.1 a year from 2000 to 5000 in five years", () => {
  expect(roundHalfUp(requiredGrowth(present(2000), 5000, 5).value!, 1)).toBe(20.1);
});

it("takes quarters that remain as parts of a year", () => {
  expect(roundHalfUp(requiredGrowth(present(23_874.2), 30_000, 1.25).value!, 1)).toBe(20);
});

it("is not applicable above the target or without time", () => {
  expect(requiredGrowth(present(5100), 5000, 2)).toEqual(absent("not-applicable"));
  expect(requiredGrowth(present(4000), 5000, 0)).toEqual(absent("not-applicable"));
});

it("is null without a level", () => {
  expect(requiredGrowth(absent("not-reported"), 5000, 2).value).toBeNull();
});
