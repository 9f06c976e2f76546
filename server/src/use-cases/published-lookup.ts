import type { MonthIndex } from "@dash/data";
import type { FigureKey } from "../domain/validation/figure-key.ts";
import type { FactStore, SliceKey } from "./ports.ts";

interface KnownSlice {
  readonly slice: SliceKey;
  /** Months with any figure; the others need no look. */
  readonly months: ReadonlySet<MonthIndex>;
  readonly byMonth: Map<MonthIndex, ReadonlyMap<string, number | null>>;
}

/** Published figures one at a time, each slice and month read once. */
export function createPublishedLookup(facts: FactStore): (key: FigureKey) => number | null {
  const known = new Map<string, Map<string, KnownSlice>>();
  let last: KnownSlice | null = null;

  function sliceOf(key: FigureKey): KnownSlice {
    // Rules ask for one figure in several months in a row.
    if (
      last === null ||
      last.slice.indicator !== key.indicator ||
      last.slice.cluster !== key.cluster ||
      last.slice.measure !== key.measure
    )
      last = findSlice(key);
    return last;
  }

  function findSlice({ indicator, cluster, transformation, measure }: FigureKey): KnownSlice {
    const kind = indicator + measure;
    let byCluster = known.get(kind);
    if (!byCluster) {
      byCluster = new Map();
      known.set(kind, byCluster);
    }
    let entry = byCluster.get(cluster);
    if (!entry) {
      const slice = { indicator, cluster, transformation, measure };
      entry = { slice, months: new Set(facts.monthsOf(slice, null)), byMonth: new Map() };
      byCluster.set(cluster, entry);
    }
    return entry;
  }

  return (key) => {
    const { slice, months, byMonth } = sliceOf(key);
    if (!months.has(key.month)) return null;
    let figures = byMonth.get(key.month);
    if (!figures) {
      figures = new Map(facts.sliceAt(slice, key.month, null).map(({ area, value }) => [area, value]));
      byMonth.set(key.month, figures);
    }
    return figures.get(key.area) ?? null;
  };
}
