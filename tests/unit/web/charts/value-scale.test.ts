import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueScale } from "#web/charts/value-scale.ts";

describe("the value axis", () => {
  it("has zero on it when values lie on both sides", () => {
    expect(valueScale([-8, 16], { zeroBased: false, ticks: 6 }).ticks).toEqual([-10, -5, 0, 5, 10, 15, 20]);
  });

  it("starts above zero only for lines far from it, and says so", () => {
    const options = { ticks: 4 } as const;
    expect(valueScale([18000, 30000], { ...options, zeroBased: false }).fromZero).toBe(false);
    expect(valueScale([18000, 30000], { ...options, zeroBased: true }).ticks[0]).toBe(0);
    expect(valueScale([4000, 30000], { ...options, zeroBased: false }).ticks[0]).toBe(0);
  });

  it("has decimals when the steps need them", () => {
    expect(valueScale([6.6, 8.2], { zeroBased: false, ticks: 5 })).toMatchObject({ step: 0.5, decimals: 1 });
  });

  it("is drawable without values and with a single one", () => {
    expect(valueScale([], { zeroBased: false, ticks: 4 }).max).toBeGreaterThan(0);
    const single = valueScale([5], { zeroBased: false, ticks: 4 });
    expect(single.max).toBeGreaterThan(single.min);
  });

  it("encloses every value", () => {
    const figure = fc.integer({ min: -1e10, max: 1e10 }).map((units) => units / 1e4);
    const values = fc.array(figure, { minLength: 1 });
    fc.assert(
      fc.property(values, fc.boolean(), (list, zeroBased) => {
        const { min, max, step } = valueScale(list, { zeroBased, ticks: 5 });
        expect(min).toBeLessThanOrEqual(Math.min(...list) + step * 1e-6);
        expect(max).toBeGreaterThanOrEqual(Math.max(...list) - step * 1e-6);
      }),
    );
  });
});
