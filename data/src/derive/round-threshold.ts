import { exactDifference } from "./decimal.ts";

const STEPS = [5, 2, 1] as const;
const FINEST_EXPONENT = -9;

/**
 * The roundest number t with below < t ≤ above: a multiple of the largest step 5, 2 or 1 × 10^k that has one there, the
 * one nearest to the middle. Used as a class break it parts the two values like any other number between them.
 */
export function roundThreshold(below: number, above: number): number {
  const middle = below + exactDifference(above, below) / 2;
  const largest = Math.max(Math.abs(below), Math.abs(above));
  for (let exponent = Math.ceil(Math.log10(largest)); exponent >= FINEST_EXPONENT; exponent -= 1)
    for (const step of STEPS) {
      const steps = inSteps(middle, step, exponent);
      const inside = [
        multiple(Math.floor(steps), step, exponent),
        multiple(Math.ceil(steps), step, exponent),
      ].filter((candidate) => candidate > below && candidate <= above);
      if (inside.length > 0)
        return inside.reduce((a, b) => (Math.abs(a - middle) <= Math.abs(b - middle) ? a : b));
    }
  return above;
}

function inSteps(value: number, step: number, exponent: number): number {
  return exponent >= 0 ? value / (step * 10 ** exponent) : (value * 10 ** -exponent) / step;
}

/** Divides by a whole power of ten for decimals, so that 3 × 10⁻¹ is 0.3 and not 0.30000000000000004. */
function multiple(times: number, step: number, exponent: number): number {
  const value = exponent >= 0 ? times * step * 10 ** exponent : (times * step) / 10 ** -exponent;
  return value === 0 ? 0 : value;
}
