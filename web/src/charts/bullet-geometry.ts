export interface BulletShape {
  /** All in percent of the row's width. */
  readonly bar: number | null;
  /** True when the level lies beyond the row and the bar is cut, visibly. */
  readonly cut: boolean;
  readonly yearEarlier: number | null;
  readonly target: number | null;
  /** Ends of the soft bands at 60 and 80 % of the target; empty without a target. */
  readonly bands: readonly number[];
}

/** The target stands at the same place in every row of a board; bars may pass it by this factor before they are cut. */
const BULLET_HEADROOM = 1.15;

/** Where bar, ticks and bands of one row stand. Without a target the row is scaled to its own largest value. */
export function bulletShape(
  level: number | null,
  yearEarlier: number | null,
  target: number | null,
): BulletShape {
  const reference = target ?? Math.max(level ?? 0, yearEarlier ?? 0);
  if (reference <= 0) return { bar: null, cut: false, yearEarlier: null, target: null, bands: [] };
  const full = reference * BULLET_HEADROOM;
  const place = (value: number) => Math.round((Math.min(Math.max(value, 0), full) / full) * 10_000) / 100;
  return {
    bar: level === null ? null : place(level),
    cut: level !== null && level > full,
    yearEarlier: yearEarlier === null || yearEarlier > full ? null : place(yearEarlier),
    target: target === null ? null : place(target),
    bands: target === null ? [] : [place(target * 0.6), place(target * 0.8), place(target)],
  };
}
