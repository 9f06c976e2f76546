import { type Expectation, missOf } from "./expectation.ts";

export interface AssessedFigure {
  readonly kind: "level" | "rate";
  readonly before: number | null | undefined;
  readonly after: number | null;
  readonly expectation: Expectation | null;
  /** The province's own figure the area's is part of; null when areas do not add up to it, or it is not known. */
  readonly province: number | null;
}

export interface Assessment {
  /**
   * How much the province's figure moves, in percent of it, were it the sum of its areas: by the change of a figure
   * that was there, by the miss of one that is new. Null for rates and where nothing can be held against it.
   */
  readonly effect: number | null;
  /** The expected value; null when the past gives none. */
  readonly expected: number | null;
  /** How many usual misses the value lies from the expected one: 3 and more deserves a question. */
  readonly surprise: number | null;
}

/** How much a difference weighs for the province, and how unexpected the new value is. */
export function assessDifference({ kind, before, after, expectation, province }: AssessedFigure): Assessment {
  const expected = expectation?.expected ?? null;
  const held = typeof before === "number" ? before : expected;
  const effect =
    kind === "rate" || province === null || province === 0 || held === null
      ? null
      : (((after ?? 0) - held) / Math.abs(province)) * 100;
  const surprise =
    expectation === null || after === null
      ? null
      : Math.abs(missOf(kind, after, expectation.expected)) / expectation.spread;
  return { effect, expected, surprise };
}
