import { indicatorById } from "@dash/data";
import { type Hidden, type LinearRow, readableValue, type Unknown } from "./linear-rows.ts";
import type { GuardedFigure } from "./guarded-figure.ts";
import type { OrderRelation, Relation } from "./relation.ts";
import type { ReducedRow } from "./solve-rows.ts";

export interface Interval {
  readonly from: number;
  readonly to: number;
  /** What each end follows from; null for an end nothing has moved. */
  readonly fromBy: Reason | null;
  readonly toBy: Reason | null;
}

type Reason = LinearRow | ReducedRow | OrderRelation;

/** Rounds of tightening after which nothing that matters changes. */
const ROUNDS = 12;

/**
 * How far anybody can bound each unknown, from the equations, from the order of cumulative figures, and from amounts
 * and counts not being negative.
 */
export function boundUnknowns(
  rows: readonly (LinearRow | ReducedRow)[],
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
  const from = mayBeNegative(unknown) ? Number.NEGATIVE_INFINITY : 0;
  return { from, to: Number.POSITIVE_INFINITY, fromBy: null, toBy: null };
}

function mayBeNegative(unknown: Unknown): boolean {
  if ("leftOverOf" in unknown) {
    const { leftOverOf } = unknown;
    return leftOverOf.kind !== "sum" || leftOverOf.terms.some(({ figure }) => mayBeNegative(figure));
  }
  const indicator = indicatorById(unknown.indicator);
  return unknown.measure === "published-growth" || indicator === undefined || indicator.canBeNegative;
}

/** coefficient × unknown = constant − Σ of the others; the sums over all are made once, each takes itself out. */
function tightenByRow(row: LinearRow | ReducedRow, bounds: Map<Unknown, Interval>): boolean {
  let least = 0;
  let most = 0;
  let boundless = 0;
  let ceilingless = 0;
  for (const [unknown, coefficient] of row.unknowns) {
    const [low, high] = reach(bounds.get(unknown)!, coefficient);
    if (Number.isFinite(low)) least += low;
    else boundless += 1;
    if (Number.isFinite(high)) most += high;
    else ceilingless += 1;
    if (boundless > 1 && ceilingless > 1) return false;
  }
  let moved = false;
  for (const [unknown, coefficient] of row.unknowns) {
    const [low, high] = reach(bounds.get(unknown)!, coefficient);
    const othersLeast = without(least, boundless, low, Number.NEGATIVE_INFINITY);
    const othersMost = without(most, ceilingless, high, Number.POSITIVE_INFINITY);
    const ends = [(row.constant - othersMost) / coefficient, (row.constant - othersLeast) / coefficient];
    moved = tighten(bounds, unknown, Math.min(...ends), Math.max(...ends), row) || moved;
  }
  return moved;
}

/** Where coefficient × unknown lies. */
function reach({ from, to }: Ends, coefficient: number): readonly [number, number] {
  return coefficient > 0 ? [coefficient * from, coefficient * to] : [coefficient * to, coefficient * from];
}

/** A sum without one of its parts; `infinite` of the parts have no end and are not in it. */
function without(sum: number, infinite: number, part: number, endless: number): number {
  if (!Number.isFinite(part)) return infinite > 1 ? endless : sum;
  return infinite > 0 ? endless : sum - part;
}

function tightenByOrder(order: OrderRelation, hidden: Hidden, bounds: Map<Unknown, Interval>): boolean {
  const { less, more } = order;
  const low = intervalOf(less, hidden, bounds);
  const high = intervalOf(more, hidden, bounds);
  const up = readableValue(more, hidden) === null && tighten(bounds, more, low.from, high.to, order);
  const down = readableValue(less, hidden) === null && tighten(bounds, less, low.from, high.to, order);
  return up || down;
}

type Ends = Pick<Interval, "from" | "to">;

function intervalOf(figure: GuardedFigure, hidden: Hidden, bounds: ReadonlyMap<Unknown, Interval>): Ends {
  const value = readableValue(figure, hidden);
  return value === null ? bounds.get(figure)! : { from: value, to: value };
}

/** Bounds that would leave nothing come from equations that hold only nearly; they are not believed. */
function tighten(
  bounds: Map<Unknown, Interval>,
  unknown: Unknown,
  low: number,
  high: number,
  reason: Reason,
): boolean {
  const known = bounds.get(unknown)!;
  const up = low > known.from;
  const down = high < known.to;
  const from = up ? low : known.from;
  const to = down ? high : known.to;
  if (from > to || (!up && !down)) return false;
  bounds.set(unknown, { from, to, fromBy: up ? reason : known.fromBy, toBy: down ? reason : known.toBy });
  return true;
}

/** The relations from which the upper bound of an unknown, or both its bounds, follow. */
export function reasonsOf(
  unknown: Unknown,
  bounds: ReadonlyMap<Unknown, Interval>,
  ends: "both" | "upper",
): ReadonlySet<Relation> {
  const relations = new Set<Relation>();
  const reached = new Set<Unknown>([unknown]);
  for (const at of reached) {
    const interval = bounds.get(at);
    if (interval === undefined) continue;
    const { fromBy, toBy } = interval;
    for (const reason of at === unknown && ends === "upper" ? [toBy] : [fromBy, toBy]) {
      if (reason === null) continue;
      if ("kind" in reason) {
        relations.add(reason);
        reached.add(reason.less).add(reason.more);
        continue;
      }
      for (const row of "from" in reason ? reason.from.keys() : [reason]) relations.add(row.relation);
      for (const other of reason.unknowns.keys()) reached.add(other);
    }
  }
  return relations;
}
