import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutBinaryNoise } from "#server/parsing/binary-noise.ts";

describe("noise of binary arithmetic", () => {
  it.each([
    [20.399999, 1, 20.4],
    [20.399999, 2, 20.4],
    [27346.449999, 2, 27346.45],
    [20.399999618530273, 2, 20.4],
    [12.340000001, 2, 12.34],
    [-3.1999999, 1, -3.2],
    [35.9999999, 0, 36],
    [12.34499999999, 2, 12.345],
    [0.30000000000000004, 1, 0.3],
  ])("%d with %d decimals was meant as %d", (value, decimals, meant) => {
    expect(withoutBinaryNoise(value, decimals)).toBe(meant);
  });

  it.each([
    [12.3456, 2],
    [60.5337, 2],
    [123.456789, 2],
    [12.3399, 2],
    [12.340001, 2],
    [1.23456789012345, 2],
  ])("%d says something with every digit", (value, decimals) => {
    expect(withoutBinaryNoise(value, decimals)).toBe(value);
  });

  it("leaves every figure with the declared decimals as it is", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 2 }),
        (units, decimals) => {
          const value = Number(`${units}e-${decimals}`);
          expect(withoutBinaryNoise(value, decimals)).toBe(value);
        },
      ),
    );
  });
});
