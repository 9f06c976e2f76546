import { expect, it } from "vitest";
import { combineTerms } from "#data/derive/cumulative-terms.ts";
import { absent, present } from "#data/model/missing-reason.ts";

it("adds and subtracts the figures of the terms exactly", () => {
  const terms = [
    { month: 2, sign: 1 },
    { month: 1, sign: -1 },
  ] as const;
  const flow = { kind: "flow", differencable: true } as const;
  expect(combineTerms(flow, terms, (month) => present(month === 2 ? 0.3 : 0.1))).toEqual(present(0.2));
});

it("is not applicable where there are no terms", () => {
  expect(combineTerms({ kind: "flow", differencable: true }, null, () => present(1))).toEqual(
    absent("not-applicable"),
  );
});
