import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels } from "#web/charts/spread-labels.ts";

const LINE = 15;
const wishes = fc.array(fc.double({ min: -50, max: 350, noNaN: true }), { minLength: 1, maxLength: 12 });

describe("direct labels", () => {
  it("stay where they wish when nothing collides", () => {
    expect(spreadLabels([20, 100, 60], LINE, 0, 300)).toEqual([20, 100, 60]);
  });

  it("move apart evenly around the place they share", () => {
    expect(spreadLabels([100, 100], LINE, 0, 300)).toEqual([92.5, 107.5]);
  });

  it("never touch, never leave the plot, and keep the order of their lines", () => {
    fc.assert(
      fc.property(wishes, (wished) => {
        const placed = spreadLabels(wished, LINE, 0, 300);
        const order = wished.map((_, place) => place).toSorted((a, b) => placed[a]! - placed[b]!);
        order.slice(1).forEach((place, rank) => {
          const before = order[rank]!;
          expect(placed[place]! - placed[before]!).toBeGreaterThanOrEqual(LINE - 1e-6);
          expect(wished[place]!).toBeGreaterThanOrEqual(wished[before]!);
        });
        for (const height of placed) {
          expect(height).toBeGreaterThanOrEqual(-1e-6);
          expect(height).toBeLessThanOrEqual(300 + 1e-6);
        }
      }),
    );
  });

  it("share the room evenly when there are too many", () => {
    expect(spreadLabels([1, 2, 3, 4, 5], LINE, 0, 40)).toEqual([0, 10, 20, 30, 40]);
  });
});
