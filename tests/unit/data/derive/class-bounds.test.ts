import { expect, it } from "vitest";
import { classBounds } from "#data/derive/class-bounds.ts";

it("rounds the outer bounds outward", () => {
  expect(classBounds([100, 20_000], 40, 22_147)).toEqual([0, 100, 20_000, 23_000]);
});

it("keeps the outer bounds apart from breaks at the smallest and largest value", () => {
  expect(classBounds([1, 3], 1, 3)).toEqual([0.9, 1, 3, 3.1]);
});

it("gives one class of a single value two bounds", () => {
  expect(classBounds([], -3.2, -3.2)).toEqual([-3.2, -3.1]);
});
