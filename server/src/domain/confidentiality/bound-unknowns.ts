import { indicatorById } from "@dash/data";
import { type Hidden, type LinearRow, readableValue, type Unknown } from "./linear-rows.ts";
import type { GuardedFigure } from "./guarded-figure.ts";
import type { OrderRelation } from "./relation.ts";

export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Rounds of tightening after which nothing that matters changes. */
const ROUNDS = 12;

/**
 * How far anybody can bound each unknown, from the equations, from the order of cumulative figures, and from amounts
 * and counts not being negative.
 */
export function boundUnknowns(
  rows: readonly Pick<LinearRow, "unknowns" | "constant">[],
  orders: readonly OrderRelation[],
  hidden: Hidden,
): ReadonlyMap<Unknown, Interval> {
  const bounds = new Map<Unknown, Interval>();
  for (const row of rows) for (const unknown of row.unknowns.keys()) bounds.set(unknown, startOf(unknown));
  for (const { less, more } of orders)
    for (const figure of [less, more])
      if (readableValue(figure, hidden) === null) bounds.set(figure, startOf(figure));

  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const row of rows) moved = tightenByRow(row, bounds) || moved;
    for (const order of orders) moved = tightenByOrder(order, hidden, bounds) || moved;
    if (!moved) break;
  }
  return bounds;
}

function startOf(unknown: Unknown): Interval {
  return { from: mayBeNegative(unknown) ? Number.NEGATIVE_INFINITY : 0, to: Number.POSITIVE_INFINITY };
}

function mayBeNegative(unknown: Unknown): boolean {
  if ("leftOverOf" in unknown) {
    const { leftOverOf } = unknown;
    return leftOverOf.kind !== "sum" || leftOverOf.terms.some(({ figure }) => mayBeNegative(figure));
  }
  const indicator = indicatorById(unknown.indicator);
  return unknown.measure === "published-growth" || indicator === undefined || indicator.canBeNegative;
}

function tightenByRow(
  row: Pick<LinearRow, "unknowns" | "constant">,
  bounds: Map<Unknown, Interval>,
): boolean {
  let moved = false;
  for (const [unknown, coefficient] of row.unknowns) {
    // coefficient × unknown = constant − Σ of the others.
    let low = row.constant;
    let high = row.constant;
    for (const [other, times] of row.unknowns) {
      if (other === unknown) continue;
      const { from, to } = bounds.get(other)!;
      low -= times > 0 ? times * to : times * from;
      high -= times > 0 ? times * from : times * to;
    }
    const ends = [low / coefficient, high / coefficient];
    moved = tighten(bounds, unknown, Math.min(...ends), Math.max(...ends)) || moved;
  }
  return moved;
}

function tightenByOrder(
  { less, more }: OrderRelation,
  hidden: Hidden,
  bounds: Map<Unknown, Interval>,
): boolean {
  const low = intervalOf(less, hidden, bounds);
  const high = intervalOf(more, hidden, bounds);
  const up = readableValue(more, hidden) === null && tighten(bounds, more, low.from, high.to);
  const down = readableValue(less, hidden) === null && tighten(bounds, less, low.from, high.to);
  return up || down;
}

function intervalOf(figure: GuardedFigure, hidden: Hidden, bounds: ReadonlyMap<Unknown, Interval>): Interval {
  const value = readableValue(figure, hidden);
  return value === null ? bounds.get(figure)! : { from: value, to: value };
}

/** Bounds that would leave nothing come from equations that hold only nearly; they are not believed. */
function tighten(bounds: Map<Unknown, Interval>, unknown: Unknown, low: number, high: number): boolean {
  const known = bounds.get(unknown)!;
  const from = Number.isNaN(low) ? known.from : Math.max(known.from, low);
  const to = Number.isNaN(high) ? known.to : Math.min(known.to, high);
  if (from > to || (from <= known.from && to >= known.to)) return false;
  bounds.set(unknown, { from, to });
  return true;
}
