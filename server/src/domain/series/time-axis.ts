import { canEndIn, type MonthIndex, MONTHS_PER_YEAR, type TimeTransformation } from "@dash/data";

/** Part of a regular grid that must be filled before the rest is shown as gaps. */
const REGULAR_SHARE = 0.5;

/**
 * The months of an axis, oldest first, that spans the months in which something is stored. Derived stretches of time
 * fall on every month they can end in; stored figures on the months they have, filled up to a regular quarterly or
 * yearly grid when they mostly follow one, so that a missing period is seen as a gap.
 */
export function timeAxis(
  months: Iterable<MonthIndex>,
  transformation: TimeTransformation,
  from: MonthIndex | null,
  to: MonthIndex | null,
): readonly MonthIndex[] {
  const stored = [...new Set(months)]
    .filter((month) => (from === null || month >= from) && (to === null || month <= to))
    .toSorted((left, right) => left - right);
  const first = stored[0];
  const last = stored.at(-1);
  if (first === undefined || last === undefined) return [];
  if (transformation !== "year-to-date" && transformation !== "point")
    return grid(first, last, 1).filter((month) => canEndIn(transformation, month));
  const step = regularStep(stored);
  return step === null ? stored : grid(first, last, step);
}

function regularStep(months: readonly MonthIndex[]): number | null {
  for (const step of [MONTHS_PER_YEAR, 3]) {
    const onGrid = months.every((month) => (month - months[0]!) % step === 0);
    const length = (months.at(-1)! - months[0]!) / step + 1;
    if (onGrid && months.length >= length * REGULAR_SHARE) return step;
  }
  return null;
}

function grid(first: MonthIndex, last: MonthIndex, step: number): readonly MonthIndex[] {
  const months: MonthIndex[] = [];
  for (let month = first; month <= last; month += step) months.push(month);
  return months;
}
