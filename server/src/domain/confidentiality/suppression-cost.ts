import { PROVINCE_CODE } from "@dash/data";
import type { GuardedFigure } from "./guarded-figure.ts";

/** A rate is missed less than a base, a base less than the figure itself. */
const MEASURE_COST = { "published-growth": 0.05, "restated-base": 0.5, level: 1 } as const;
/** The province's own figure goes only when nothing else will do. */
const PROVINCE_COST = 1000;
/** A row with a gap already loses less by another one. */
const SAME_ROW_DISCOUNT = 0.2;

/** What readers lose by not seeing a figure: its size within its column, by what it says. Comparable in one release. */
export interface SuppressionCost {
  of(figure: GuardedFigure): number;
  /** Notes that a figure is hidden: others of its area and cluster cost less. */
  hide(figure: GuardedFigure): void;
  show(figure: GuardedFigure): void;
}

/** `figures` are all there are; `hidden` those that are hidden from the beginning. */
export function suppressionCost(
  figures: readonly GuardedFigure[],
  hidden: Iterable<GuardedFigure>,
): SuppressionCost {
  const largest = largestInColumn(figures);
  const gaps = new Map<string, number>();
  const note = (figure: GuardedFigure, by: number): void => {
    const row = rowOf(figure);
    gaps.set(row, (gaps.get(row) ?? 0) + by);
  };
  for (const figure of hidden) note(figure, 1);
  return {
    of(figure) {
      const { area, measure, value } = figure;
      const size = Math.abs(value ?? 0) / Math.max(largest.get(columnOf(figure)) ?? 0, Number.EPSILON);
      const cost = MEASURE_COST[measure] * (0.01 + (measure === "published-growth" ? 0 : size));
      const discount = (gaps.get(rowOf(figure)) ?? 0) > 0 ? SAME_ROW_DISCOUNT : 1;
      return cost * discount * (area === PROVINCE_CODE ? PROVINCE_COST : 1);
    },
    hide: (figure) => note(figure, 1),
    show: (figure) => note(figure, -1),
  };
}

/** The largest size in each column of figures, leaving the province out. */
function largestInColumn(figures: readonly GuardedFigure[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const figure of figures) {
    if (figure.area === PROVINCE_CODE || figure.value === null) continue;
    const column = columnOf(figure);
    largest.set(column, Math.max(largest.get(column) ?? 0, Math.abs(figure.value)));
  }
  return largest;
}

function rowOf({ area, cluster }: GuardedFigure): string {
  return `${area}|${cluster}`;
}

function columnOf({ indicator, cluster, month, transformation, measure }: GuardedFigure): string {
  return `${indicator}|${cluster}|${month}|${transformation}|${measure}`;
}
