import * as fc from "fast-check";
import { expect, it } from "vitest";
import { roundThreshold } from "#data/derive/round-threshold.ts";

it.each([
  [785.4, 1125.13, 1000],
  [6.12, 6.41, 6.2],
  [0.1, 0.3, 0.2],
  [-3, -2, -2],
  [99.99, 100.01, 100],
])("between %d and %d takes %d", (below, above, threshold) => {
  expect(roundThreshold(below, above)).toBe(threshold);
});

it("always lies above the one and not above the other", () => {
  const value = fc.integer({ min: -1e9, max: 1e9 }).map((units) => units / 100);
  fc.assert(
    fc.property(value, value, (left, right) => {
      fc.pre(left !== right);
      const [below, above] = [Math.min(left, right), Math.max(left, right)];
      const threshold = roundThreshold(below, above);
      expect(threshold).toBeGreaterThan(below);
      expect(threshold).toBeLessThanOrEqual(above);
    }),
  );
});
