import { expect, it } from "vitest";
import { fullYear } from "#data/derive/full-year.ts";
import { absent, present } from "#data/model/missing-reason.ts";
import { monthIndex } from "#data/model/time-period.ts";

const valueAdded = { kind: "flow", differencable: false } as const;

it("is the cumulative figure of December, for value added too", () => {
  expect(fullYear(valueAdded, monthIndex(2024, 12), () => present(32_977.03))).toEqual(present(32_977.03));
});

it("never takes a part of a year for the whole", () => {
  expect(fullYear(valueAdded, monthIndex(2024, 9), () => present(1))).toEqual(absent("not-applicable"));
});
