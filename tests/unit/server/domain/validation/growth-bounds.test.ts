import { describe, expect, it } from "vitest";
import { growthBounds } from "#server/domain/validation/growth-bounds.ts";

describe("growthBounds", () => {
  it("allows a growth made from more digits than the form shows", () => {
    // 0.94 and 0.90 as printed stand for anything from 0.935/0.905 to 0.945/0.895.
    const { low, high } = growthBounds(0.94, 0.9, 2);
    expect(low).toBeCloseTo(3.26, 2);
    expect(high).toBeCloseTo(5.64, 2);
  });

  it("is narrow where level and base are large", () => {
    const { low, high } = growthBounds(1050, 1000, 2);
    expect(high - low).toBeLessThan(0.11);
  });

  it("holds for negative levels", () => {
    const { low, high } = growthBounds(-5, 10, 2);
    expect(low).toBeLessThan(-150);
    expect(high).toBeGreaterThan(-150);
  });
});
