import { expect, it } from "vitest";
import { groupGrowth } from "#data/derive/group-growth.ts";
import { absent, present } from "#data/model/missing-reason.ts";

const additive = { additiveOverAreas: true };
const large = { current: present(110), base: present(100) };
const small = { current: present(2), base: present(1) };

it("is the growth of the sums, not the mean of the rates", () => {
  expect(groupGrowth([large, small], additive).value).toBeCloseTo((112 / 101 - 1) * 100, 10);
});

it("is null when a member lacks its base", () => {
  expect(groupGrowth([large, { current: present(2), base: absent("missing") }], additive)).toEqual(
    absent("missing"),
  );
});

it("is null for no members", () => {
  expect(groupGrowth([], additive)).toEqual(absent("missing"));
});

it("refuses indicators that do not add up", () => {
  expect(groupGrowth([large], { additiveOverAreas: false })).toEqual(absent("not-additive"));
});
