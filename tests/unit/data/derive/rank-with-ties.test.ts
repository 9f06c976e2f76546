import * as fc from "fast-check";
import { expect, it } from "vitest";
import { rankWithTies } from "#data/derive/rank-with-ties.ts";
import { absent, present, type Result } from "#data/model/missing-reason.ts";

it("gives equal places to equal values and leaves the next place out", () => {
  expect(rankWithTies([9, 7, 7, 5].map(present))).toEqual([1, 2, 2, 4]);
});

it("gives no place to missing values", () => {
  expect(rankWithTies([present(5), absent("not-reported"), present(9)])).toEqual([2, null, 1]);
});

it("ranks the smallest first where lower is better", () => {
  expect(rankWithTies([9, 7, 5].map(present), "lower")).toEqual([3, 2, 1]);
});

it("does not depend on the order in which values are given", () => {
  const result = fc
    .option(fc.integer({ min: -20, max: 20 }))
    .map((value): Result => (value === null ? absent("missing") : present(value)));
  const shuffled = fc
    .array(result, { maxLength: 20 })
    .chain((results) =>
      fc.tuple(
        fc.constant(results),
        fc.shuffledSubarray([...results.keys()], { minLength: results.length, maxLength: results.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([results, order]) => {
      const ranks = rankWithTies(results);
      expect(rankWithTies(order.map((at) => results[at]!))).toEqual(order.map((at) => ranks[at]));
    }),
  );
});

it("counts the values that are larger, plus one", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 })), (values) => {
      expect(rankWithTies(values.map(present))).toEqual(
        values.map((value) => values.filter((other) => other > value).length + 1),
      );
    }),
  );
});
