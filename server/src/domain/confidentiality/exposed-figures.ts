import { boundUnknowns, type Interval, reasonsOf } from "./bound-unknowns.ts";
import type { ConfidentialitySettings } from "./confidentiality-settings.ts";
import { countedIndicators } from "./counted-indicators.ts";
import type { GuardedFigure } from "./guarded-figure.ts";
import { type Hidden, linearRows, readableValue, type Unknown } from "./linear-rows.ts";
import type { OrderRelation, Relation } from "./relation.ts";
import { solveRows } from "./solve-rows.ts";

/** A hidden figure that can be computed, or bounded too closely, from what is left to read. */
export interface Exposure {
  readonly figure: GuardedFigure;
  /** The relations it follows from. */
  readonly because: readonly Relation[];
  /** Found out to its very value, or bounded closely from both sides; else only from above. */
  readonly certain: boolean;
}

const counts = new Set(countedIndicators.map(({ count }) => count));

/** Which of the figures can be recomputed by somebody who sees everything but the hidden ones. */
export function exposedFigures(
  figures: readonly GuardedFigure[],
  relations: readonly Relation[],
  hidden: Hidden,
  settings: ConfidentialitySettings,
): readonly Exposure[] {
  const rows = linearRows(relations, hidden);
  const orders = relations.filter(
    (relation): relation is OrderRelation =>
      relation.kind === "order" && (isUnknown(relation.less, hidden) || isUnknown(relation.more, hidden)),
  );
  const { determined, reduced } = solveRows(rows);
  const bounds = figures.every((figure) => determined.has(figure))
    ? new Map<Unknown, Interval>()
    : boundUnknowns([...rows, ...reduced], orders, hidden);
  const exposures: Exposure[] = [];
  for (const figure of figures) {
    const from = determined.get(figure);
    if (from !== undefined) {
      exposures.push({ figure, because: from.map(({ relation }) => relation), certain: true });
      continue;
    }
    const closeness = closenessOf(figure, bounds.get(figure), settings);
    if (closeness === "apart") continue;
    const because = [...reasonsOf(figure, bounds, closeness === "close" ? "both" : "upper")];
    exposures.push({ figure, because, certain: closeness === "close" });
  }
  return exposures;
}

function isUnknown(figure: GuardedFigure, hidden: Hidden): boolean {
  return readableValue(figure, hidden) === null;
}

/**
 * `below`: anybody can tell that the figure is hardly more than it is. A close bound from below alone is no exposure:
 * cumulative figures grow, and the one before is public. That a count is a small whole number is known of every hidden
 * count; only its very value is to be kept.
 */
function closenessOf(
  { value, indicator, measure }: GuardedFigure,
  bounds: Interval | undefined,
  { protectionPercent }: ConfidentialitySettings,
): "close" | "below" | "apart" {
  if (bounds === undefined || value === null || value === 0 || measure === "published-growth") return "apart";
  if (counts.has(indicator)) return Math.ceil(bounds.from) >= Math.floor(bounds.to) ? "close" : "apart";
  const distance = (Math.abs(value) * protectionPercent) / 100;
  if (bounds.to >= value + distance) return "apart";
  return bounds.from > value - distance ? "close" : "below";
}
