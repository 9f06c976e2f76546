import { exactDifference, type MissingReason, type MonthIndex, type ObservationStatus } from "@dash/data";

/** One published version of a figure, as far as revisions are read from it. */
export interface PublishedVersion {
  readonly month: MonthIndex;
  readonly release: number;
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly reason: MissingReason | null;
}

export interface RevisedVersion extends PublishedVersion {
  /** Against the version before it, in the unit of the figure; null for the first, and where one side has no value. */
  readonly change: number | null;
}

export interface RevisedPeriod {
  readonly month: MonthIndex;
  /** Oldest first. A release that repeats value and status is no version of its own. */
  readonly versions: readonly RevisedVersion[];
  /** Newest against first, in the unit of the figure; null unless both have a value. */
  readonly total: number | null;
  /** The same in percent of the first; null where that is zero. */
  readonly totalPercent: number | null;
}

export interface RevisionSummary {
  /** Periods whose value changed after its first publication. */
  readonly revised: number;
  /** Periods with a value in at least one version. */
  readonly periods: number;
  /** Mean of newest minus first over the periods published more than once; null when there is none. */
  readonly mean: number | null;
  /** Mean of its size. */
  readonly meanSize: number | null;
  readonly upward: number;
  readonly downward: number;
}

/** The revision triangle of one figure: every version of every period, the newest period first. */
export function revisionsOf(versions: Iterable<PublishedVersion>): readonly RevisedPeriod[] {
  const byMonth = new Map<MonthIndex, RevisedVersion[]>();
  for (const version of versions) {
    const known = byMonth.get(version.month) ?? [];
    byMonth.set(version.month, known);
    const before = known[known.length - 1];
    if (before && before.value === version.value && before.status === version.status) continue;
    known.push({ ...version, change: difference(version.value, before?.value ?? null) });
  }
  return [...byMonth]
    .toSorted(([left], [right]) => right - left)
    .map(([month, known]) => {
      const first = known[0]!.value;
      const total = known.length > 1 ? difference(known[known.length - 1]!.value, first) : null;
      const totalPercent = total === null || !first ? null : (total / Math.abs(first)) * 100;
      return { month, versions: known, total, totalPercent };
    });
}

function difference(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : exactDifference(after, before);
}

/**
 * How far first publications used to be from what is valid now: bias and size. `relative` counts in percent of the
 * first publication, for levels; otherwise in points, for rates.
 */
export function summariseRevisions(periods: readonly RevisedPeriod[], relative: boolean): RevisionSummary {
  const totals = periods.flatMap(({ total, totalPercent }) => (relative ? totalPercent : total) ?? []);
  const mean = (values: readonly number[]): number | null =>
    values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    revised: totals.filter((total) => total !== 0).length,
    periods: periods.filter(({ versions }) => versions.some(({ value }) => value !== null)).length,
    mean: mean(totals),
    meanSize: mean(totals.map(Math.abs)),
    upward: totals.filter((total) => total > 0).length,
    downward: totals.filter((total) => total < 0).length,
  };
}
