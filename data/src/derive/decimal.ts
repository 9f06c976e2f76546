/**
 * Decimal arithmetic without floating noise. Published figures have few decimals, so each one is an integer number of
 * units of its last decimal; sums and differences are made of those integers and are exact. Figures that are
 * themselves quotients have no short decimal form and fall back on ordinary arithmetic.
 */
const POWERS_OF_TEN = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12] as const;

/** Up to fifteen significant digits a decimal and its double stand for each other one to one. */
const MAX_EXACT_UNITS = 1e15;

function decimalsOf(value: number): number | null {
  for (const [decimals, power] of POWERS_OF_TEN.entries()) {
    const units = value * power;
    if (Math.abs(units) > MAX_EXACT_UNITS) return null;
    if (Math.round(units) / power === value) return decimals;
  }
  return null;
}

function commonPower(values: readonly number[]): number | null {
  let most = 0;
  for (const value of values) {
    const decimals = decimalsOf(value);
    if (decimals === null) return null;
    if (decimals > most) most = decimals;
  }
  const power = POWERS_OF_TEN[most]!;
  return values.every((value) => Math.abs(value * power) <= MAX_EXACT_UNITS) ? power : null;
}

/** Negative zero is never shown. */
function withoutNegativeZero(value: number): number {
  return value === 0 ? 0 : value;
}

/** The sum, exact on the decimal values: 0.1 + 0.2 is 0.3. */
export function exactSum(values: readonly number[]): number {
  const power = commonPower(values);
  let sum = 0;
  if (power === null) {
    for (const value of values) sum += value;
    return withoutNegativeZero(sum);
  }
  for (const value of values) sum += Math.round(value * power);
  return withoutNegativeZero(sum / power);
}

/** `minuend − subtrahend`, exact on the decimal values. */
export function exactDifference(minuend: number, subtrahend: number): number {
  return exactSum([minuend, -subtrahend]);
}

/** `numerator / denominator × 100`, rounded once: 6.25 % stays 6.25. The denominator is not zero. */
export function percentOf(numerator: number, denominator: number): number {
  const power = commonPower([numerator, denominator]);
  if (power === null) return withoutNegativeZero((numerator / denominator) * 100);
  const hundredfold = Math.round(numerator * power) * 100;
  const whole = Math.round(denominator * power);
  return withoutNegativeZero(
    Number.isSafeInteger(hundredfold) ? hundredfold / whole : (numerator / denominator) * 100,
  );
}

const PERCENT_DECIMALS_OF_ROOTS = 10;

/** `(factor^(1/n) − 1) × 100` for a positive factor. Cut to ten decimals, so that (1.21)^(1/2) is 10 exactly. */
export function percentOfRoot(factor: number, n: number): number {
  return roundHalfUp((factor ** (1 / n) - 1) * 100, PERCENT_DECIMALS_OF_ROOTS);
}

function shiftDecimalPoint(value: number, places: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * Rounds half away from zero on the decimal value (四舍五入): 1.005 → 1.01, −1.005 → −1.01. Done once, at the very
 * end, on a value that was not rounded before.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const rounded = shiftDecimalPoint(Math.round(shiftDecimalPoint(Math.abs(value), decimals)), -decimals);
  return withoutNegativeZero(value < 0 ? -rounded : rounded);
}
