import { expect, it } from "vitest";
import { halfYear } from "#data/derive/half-year.ts";
import { absent, present } from "#data/model/missing-reason.ts";
import { monthIndex } from "#data/model/time-period.ts";

const flow = { kind: "flow", differencable: true } as const;

it("takes the first half from the cumulative figure of June", () => {
  expect(halfYear(flow, monthIndex(2024, 6), () => present(12.3))).toEqual(present(12.3));
});

it("takes the second half as the year less the first half", () => {
  expect(
    halfYear(flow, monthIndex(2024, 12), (month) => present(month === monthIndex(2024, 12) ? 30.1 : 12.3)),
  ).toEqual(present(17.8));
});

it("has no half ending in September", () => {
  expect(halfYear(flow, monthIndex(2024, 9), () => present(1))).toEqual(absent("not-applicable"));
});
