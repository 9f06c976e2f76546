import type { MonthIndex } from "@dash/data";

/** The figure of one key in another month, null when there is none. */
export type PastFigure = (month: MonthIndex) => number | null;

/** What the past leads one to expect of a figure, and how far such expectations used to miss. */
export interface Expectation {
  readonly expected: number;
  /** Usual miss: relative to the expected value for levels, in points for rates. */
  readonly spread: number;
}

const YEAR = 12;
const QUARTER = 3;
/** Misses of two years are looked at. */
const MISSES = 8;
/** Median absolute deviation → standard deviation of a normal distribution. */
const MAD_TO_SIGMA = 1.4826;
/** Nobody's figures are smoother than this: 2 % of a level, half a point of a rate. */
const LEAST_SPREAD = { level: 0.02, rate: 0.5 } as const;

/** Last year's level carried on at the growth of the period before. Null when last year's is missing or not positive. */
function expectedLevel(past: PastFigure, month: MonthIndex): number | null {
  const yearAgo = past(month - YEAR);
  if (yearAgo === null || yearAgo <= 0) return null;
  const before = past(month - QUARTER);
  const beforeYearAgo = past(month - QUARTER - YEAR);
  const growth =
    before !== null && before > 0 && beforeYearAgo !== null && beforeYearAgo > 0 ? before / beforeYearAgo : 1;
  return yearAgo * growth;
}

/** How far a figure is from what was expected: relative for levels, in points for rates. */
export function missOf(kind: "level" | "rate", value: number, expected: number): number {
  return kind === "level" ? (value - expected) / Math.abs(expected) : value - expected;
}

/**
 * What the past leads one to expect of a figure: for a level last year's carried on at the growth of the period
 * before, for a rate that of the period before. Null when the past does not reach that far.
 */
export function expectationOf(
  kind: "level" | "rate",
  past: PastFigure,
  month: MonthIndex,
): Expectation | null {
  const expect = (at: MonthIndex): number | null =>
    kind === "level" ? expectedLevel(past, at) : past(at - QUARTER);
  const expected = expect(month);
  if (expected === null) return null;
  const misses: number[] = [];
  for (let step = 1; step <= MISSES; step += 1) {
    const at = month - step * QUARTER;
    const value = past(at);
    const wasExpected = value === null ? null : expect(at);
    if (value !== null && wasExpected !== null) misses.push(Math.abs(missOf(kind, value, wasExpected)));
  }
  return { expected, spread: Math.max(LEAST_SPREAD[kind], MAD_TO_SIGMA * median(misses)) };
}

/**
 * What last year's publication leads one to expect of 上年同期 in this year's report: the same value, unless the scope
 * was changed. Null when last year's figure is missing.
 */
export function restatedExpectation(level: PastFigure, month: MonthIndex): Expectation | null {
  const published = level(month - YEAR);
  return published === null || published === 0 ? null : { expected: published, spread: LEAST_SPREAD.level };
}

function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
