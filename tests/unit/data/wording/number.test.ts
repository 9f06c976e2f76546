import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, formatNumberOrDash, formatSigned } from "#data/wording/number.ts";

describe("formatNumber", () => {
  it.each([
    [23_417.24, 2, "23,417.24"],
    [7088.3, 2, "7,088.30"],
    [1_234_567, 0, "1,234,567"],
    [999.995, 2, "1,000.00"],
    [1.005, 2, "1.01"],
    [6, 1, "6.0"],
    [0, 2, "0.00"],
    [-2.3, 1, "−2.3"],
    [-1234.5, 1, "−1,234.5"],
    [0.1234, 2, "0.12"],
  ])("shows %d with %d decimals as %s", (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it("has no sign on what rounds to zero", () => {
    expect(formatNumber(-0.04, 1)).toBe("0.0");
  });

  it("can be read back to within half a unit", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (thousandths) => {
        const text = formatNumber(thousandths / 1000, 2)
          .replaceAll(",", "")
          .replace("−", "-");
        expect(Math.abs(Number(text) - thousandths / 1000)).toBeLessThanOrEqual(0.005 + 1e-6);
      }),
    );
  });
});

it("puts a plus before what is positive as shown", () => {
  expect([formatSigned(0.4, 1), formatSigned(-0.4, 1), formatSigned(0.04, 1)]).toEqual([
    "+0.4",
    "−0.4",
    "0.0",
  ]);
});

it("shows a dash where there is no number, never zero", () => {
  expect(formatNumberOrDash(null, 2)).toBe("—");
  expect(formatNumberOrDash(0, 2)).toBe("0.00");
});
