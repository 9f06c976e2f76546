import { exactDifference } from "./decimal.ts";

/**
 * How far a total of `count` rounded parts may lie from their sum: half a unit of the last digit for each part and
 * for the total, 0.5 × (count + 1) units.
 */
export function roundingTolerance(count: number, decimals: number): number {
  return (0.5 * (count + 1)) / 10 ** decimals;
}

/** Whether a reported total and the sum of its `count` parts agree within rounding. */
export function agreesWithinRounding(
  total: number,
  sumOfParts: number,
  count: number,
  decimals: number,
): boolean {
  return Math.abs(exactDifference(total, sumOfParts)) <= roundingTolerance(count, decimals);
}
