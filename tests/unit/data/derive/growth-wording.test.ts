import * as fc from "fast-check";
import { expect, it } from "vitest";
import { growthWording } from "#data/derive/growth-wording.ts";

it.each([
  [12, -3, "由亏转盈"],
  [-3, 12, "由盈转亏"],
  [-1, -3, "减亏"],
  [0, -3, "减亏"],
  [-5, -3, "增亏"],
  [-3, -3, "亏损持平"],
  [-3, 0, "由盈转亏"],
] as const)("words the move to %d from %d as %s", (current, base, words) => {
  expect(growthWording(current, base)).toBe(words);
});

it("has no wording when neither is a loss", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (current, base) => {
      expect(growthWording(current, base)).toBeNull();
    }),
  );
});
