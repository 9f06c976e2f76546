import { describe, expect, it } from "vitest";
import { bulletShape } from "#web/charts/bullet-geometry.ts";

describe("a bullet row", () => {
  it("puts the target at the same place in every row", () => {
    expect(bulletShape(23874, 22800, 30000).target).toBe(bulletShape(5127, 4700, 5000).target);
  });

  it("draws the level and the soft bands in proportion to the target", () => {
    const shape = bulletShape(2500, 2000, 5000);
    expect(shape.bar! / shape.target!).toBeCloseTo(0.5, 3);
    expect(shape.yearEarlier! / shape.target!).toBeCloseTo(0.4, 3);
    expect(shape.bands.map((end) => Math.round((end / shape.target!) * 100))).toEqual([60, 80, 100]);
  });

  it("lets the bar pass the target", () => {
    const shape = bulletShape(5400, 5000, 5000);
    expect(shape.bar).toBeGreaterThan(shape.target!);
    expect(shape.cut).toBe(false);
  });

  it("cuts the bar visibly when the level is far beyond the target", () => {
    const shape = bulletShape(9000, 8000, 5000);
    expect(shape).toMatchObject({ bar: 100, cut: true, yearEarlier: null });
  });

  it("has no bar without a level, but keeps the target", () => {
    expect(bulletShape(null, null, 5000)).toMatchObject({ bar: null, cut: false });
    expect(bulletShape(null, null, 5000).target).toBeGreaterThan(80);
  });

  it("has no bands and no target tick where the document names no target", () => {
    expect(bulletShape(3000, 2500, null)).toMatchObject({ target: null, bands: [] });
  });

  it("keeps a negative level at zero", () => {
    expect(bulletShape(-10, null, 5000).bar).toBe(0);
  });
});
