import { describe, expect, it } from "vitest";
import { median, quantile, ratioByRound } from "#scripts/bench/report/summary.ts";

describe("median", () => {
  it("is the middle value, whatever the order", () => {
    expect(median([9, 1, 5])).toBe(5);
  });
  it("is the mean of the two middle values of an even number", () => {
    expect(median([4, 1, 2, 9])).toBe(3);
  });
  it("refuses an empty list", () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe("quantile", () => {
  it("is a value that 99 of 100 do not exceed", () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(quantile(values, 0.99)).toBe(99);
    expect(quantile(values, 1)).toBe(100);
    expect(quantile(values, 0)).toBe(1);
  });
  it("of one value is that value", () => {
    expect(quantile([7], 0.99)).toBe(7);
  });
});

describe("ratioByRound", () => {
  it("takes the ratios first and their median then, so that a slow round slows both sides alike", () => {
    expect(ratioByRound([10, 1, 6], [20, 2, 3])).toEqual({ median: 0.5, low: 0.5, high: 2 });
  });
  it("refuses a round with one side only", () => {
    expect(() => ratioByRound([1, 2], [1])).toThrow(RangeError);
  });
});
