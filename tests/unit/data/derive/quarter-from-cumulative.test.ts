import { expect, it } from "vitest";
import { quarterFromCumulative } from "#data/derive/quarter-from-cumulative.ts";
import { absent, present } from "#data/model/missing-reason.ts";
import { monthIndex } from "#data/model/time-period.ts";

const flow = { kind: "flow", differencable: true } as const;

it("subtracts the cumulative figure of the quarter before", () => {
  const result = quarterFromCumulative(flow, monthIndex(2024, 9), (month) =>
    present(month === monthIndex(2024, 9) ? 2385.29 : 1530.17),
  );
  expect(result).toEqual(present(855.12));
});

it("refuses the province's value added of 2023年上半年 and 前三季度 (26259.22, 40237.97)", () => {
  const gdp = { kind: "flow", differencable: false } as const;
  const result = quarterFromCumulative(gdp, monthIndex(2023, 9), (month) =>
    present(month === monthIndex(2023, 9) ? 40_237.97 : 26_259.22),
  );
  expect(result).toEqual(absent("not-differencable"));
});

it("does not subtract rates", () => {
  const rate = { kind: "rate", differencable: false } as const;
  expect(quarterFromCumulative(rate, monthIndex(2024, 6), () => present(6))).toEqual(
    absent("not-applicable"),
  );
});
