import { expect, it } from "vitest";
import { rollingFourQuarters } from "#data/derive/rolling-four-quarters.ts";
import { absent, present, type Result } from "#data/model/missing-reason.ts";
import { monthIndex, type MonthIndex } from "#data/model/time-period.ts";

const flow = { kind: "flow", differencable: true } as const;
const figures = new Map([
  [monthIndex(2024, 9), 90.5],
  [monthIndex(2023, 12), 110.25],
  [monthIndex(2023, 9), 80.1],
]);
const stored = (month: MonthIndex): Result => {
  const figure = figures.get(month);
  return figure === undefined ? absent("missing") : present(figure);
};

it("is last year's whole less its like part plus this year's part", () => {
  expect(rollingFourQuarters(flow, monthIndex(2024, 9), stored)).toEqual(present(120.65));
});

it("is null when last year is not there", () => {
  expect(rollingFourQuarters(flow, monthIndex(2023, 9), stored)).toEqual(absent("missing"));
});

it("has none ending within a quarter", () => {
  expect(rollingFourQuarters(flow, monthIndex(2024, 5), stored)).toEqual(absent("not-applicable"));
});
