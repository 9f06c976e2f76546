import type { Result } from "../model/missing-reason.ts";

/**
 * Competition ranks (1, 2, 2, 4) in the order given; null for entries without a value, which take no place. `lower`
 * ranks the smallest first; `none` is ranked from the largest, as a place in size.
 */
export function rankWithTies(
  results: readonly Result[],
  better: "higher" | "lower" | "none" = "higher",
): readonly (number | null)[] {
  const sorted = Float64Array.from(results.flatMap(({ value }) => (value === null ? [] : [value]))).sort();
  if (better !== "lower") sorted.reverse();
  const placeOf = new Map<number, number>();
  for (const [at, value] of sorted.entries()) if (!placeOf.has(value)) placeOf.set(value, at + 1);
  return results.map(({ value }) => (value === null ? null : placeOf.get(value)!));
}
