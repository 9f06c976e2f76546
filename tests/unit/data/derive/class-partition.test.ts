import * as fc from "fast-check";
import { expect, it } from "vitest";
import { jenksStarts, quantileStarts } from "#data/derive/class-partition.ts";

const sortedValues = fc
  .array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 9 })
  .map((values) => values.toSorted((left, right) => left - right));

function deviation(sorted: readonly number[], starts: readonly number[]): number {
  const edges = [0, ...starts, sorted.length];
  let total = 0;
  for (const [at, start] of edges.slice(0, -1).entries()) {
    const members = sorted.slice(start, edges[at + 1]);
    const mean = members.reduce((sum, value) => sum + value, 0) / members.length;
    for (const value of members) total += (value - mean) ** 2;
  }
  return total;
}

it("finds two natural classes no worse than any other two", () => {
  fc.assert(
    fc.property(sortedValues, (sorted) => {
      const found = deviation(sorted, jenksStarts(sorted, 2));
      for (let start = 1; start < sorted.length; start += 1)
        expect(found).toBeLessThanOrEqual(deviation(sorted, [start]) + 1e-9);
    }),
  );
});

it("never parts equal values", () => {
  fc.assert(
    fc.property(sortedValues, fc.integer({ min: 1, max: 6 }), (sorted, count) => {
      for (const start of [...jenksStarts(sorted, count), ...quantileStarts(sorted, count)])
        expect(sorted[start]).toBeGreaterThan(sorted[start - 1]!);
    }),
  );
});
