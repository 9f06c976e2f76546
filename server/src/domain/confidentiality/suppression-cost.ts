import { PROVINCE_CODE } from "@dash/data";
import type { GuardedFigure } from "./guarded-figure.ts";

/** A rate is missed less than a base, a base less than the figure itself. */
const MEASURE_COST = { "published-growth": 0.05, "restated-base": 0.5, level: 1 } as const;
/** The province's own figure goes only when nothing else will do. */
const PROVINCE_COST = 1000;
/** A row with a gap already loses less by another one. */
const SAME_ROW_DISCOUNT = 0.2;

/** What readers lose by not seeing a figure: its size within its column, by what it says. Comparable in one release. */
export function suppressionCost(
  figure: GuardedFigure,
  largest: ReadonlyMap<string, number>,
  hidden: Iterable<GuardedFigure>,
): number {
  const { area, measure, value } = figure;
  const size = Math.abs(value ?? 0) / Math.max(largest.get(columnOf(figure)) ?? 0, Number.EPSILON);
  let cost = MEASURE_COST[measure] * (0.01 + (measure === "published-growth" ? 0 : size));
  if (area === PROVINCE_CODE) cost *= PROVINCE_COST;
  for (const other of hidden)
    if (other.area === area && other.cluster === figure.cluster) return cost * SAME_ROW_DISCOUNT;
  return cost;
}

/** The largest size in each column of figures, leaving the province out. */
export function largestInColumn(figures: readonly GuardedFigure[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const figure of figures) {
    if (figure.area === PROVINCE_CODE || figure.value === null) continue;
    const column = columnOf(figure);
    largest.set(column, Math.max(largest.get(column) ?? 0, Math.abs(figure.value)));
  }
  return largest;
}

function columnOf({ indicator, cluster, month, transformation, measure }: GuardedFigure): string {
  return `${indicator}|${cluster}|${month}|${transformation}|${measure}`;
}
