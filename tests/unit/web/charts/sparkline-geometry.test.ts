import { describe, expect, it } from "vitest";
import { sparklineShape } from "#web/charts/sparkline-geometry.ts";

describe("a sparkline", () => {
  it("runs from the lowest value at the bottom to the highest at the top", () => {
    expect(sparklineShape([0, 10], 76, 22).path).toBe("M3 19L73 3");
  });

  it("starts a new run after a gap instead of bridging it", () => {
    expect(sparklineShape([1, 2, null, 3, 4], 76, 22).path.match(/M/gu)).toHaveLength(2);
  });

  it("shows a value between two gaps as a dot", () => {
    const shape = sparklineShape([1, 2, null, 3, null], 76, 22);
    expect(shape.lone).toHaveLength(1);
  });

  it("has no end dot when the newest value is missing", () => {
    expect(sparklineShape([1, 2, null], 76, 22).end).toBeNull();
    expect(sparklineShape([1, 2], 76, 22).end).toEqual({ x: 73, y: 3 });
  });

  it("draws a flat line through the middle", () => {
    expect(sparklineShape([5, 5, 5], 76, 22).path).toBe("M3 11L38 11L73 11");
  });

  it("marks zero only between negative and positive values", () => {
    expect(sparklineShape([-5, 5], 76, 22).zero).toBe(11);
    expect(sparklineShape([1, 5], 76, 22).zero).toBeNull();
  });

  it("is empty without values", () => {
    expect(sparklineShape([null, null], 76, 22)).toEqual({ path: "", lone: [], end: null, zero: null });
  });
});
