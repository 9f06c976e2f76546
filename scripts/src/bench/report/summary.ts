import type { Ratio } from "./result.ts";

/** The middle value, or the mean of the two middle ones. @throws RangeError for an empty list */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("There is no median of nothing.");
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The smallest value that at least `part` (0 … 1) of the values do not exceed. @throws RangeError for an empty list */
export function quantile(values: readonly number[], part: number): number {
  if (values.length === 0) throw new RangeError("There is no quantile of nothing.");
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]!;
}

/** Ratios round by round, so that what slows the whole machine for a while slows both sides of a ratio. */
export function ratioByRound(values: readonly number[], beside: readonly number[]): Ratio {
  if (values.length !== beside.length) throw new RangeError("Every round needs both sides.");
  const ratios = values.map((value, round) => value / beside[round]!);
  return { median: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) };
}
