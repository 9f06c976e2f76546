import { canEndIn, type MonthIndex } from "@dash/data";
import { accept, type Outcome } from "../domain/refusal.ts";
import { selectMonth, selectPeriod, withinReleased } from "../domain/series/index.ts";
import type { FactStore } from "./ports.ts";
import { measureOf, type ReadRequest, releasedMonths } from "./read-selection.ts";
import { selectRange } from "./select-range.ts";

/**
 * The months a selection of figures is about, oldest first: the periods named, a range, or the newest released one.
 * A range gives the released periods in it; a period named alone must be released.
 */
export function selectObservedMonths(
  facts: FactStore,
  request: ReadRequest,
  clusters: readonly string[],
  query: {
    readonly period?: string | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  },
): Outcome<readonly MonthIndex[]> {
  const { indicator, transformation, statistic, asof } = request;
  const released = new Set<MonthIndex>();
  for (const cluster of clusters)
    for (const month of releasedMonths(facts, indicator, cluster, measureOf(statistic), asof))
      released.add(month);
  const months = [...released].toSorted((left, right) => left - right);

  const ranged = (query.from !== undefined || query.to !== undefined) && statistic !== "cagr";
  if (ranged) {
    const range = selectRange(query);
    if (!range.ok) return range;
    const { from, to } = range.value;
    const inRange = months.filter(
      (month) =>
        canEndIn(transformation, month) && (from === null || month >= from) && (to === null || month <= to),
    );
    if (inRange.length > 0) return accept(inRange);
    const asked = { month: from ?? to!, text: query.from ?? query.to! };
    const refused = withinReleased(indicator, asked, months, transformation, "from");
    return refused.ok ? accept([]) : refused;
  }
  if (query.period === undefined) {
    const newest = withinReleased(indicator, null, months, transformation);
    return newest.ok ? accept([newest.value]) : newest;
  }
  const chosen = new Set<MonthIndex>();
  for (const part of query.period.split(",")) {
    const text = part.trim();
    const period = selectPeriod(text);
    if (!period.ok) return period;
    const month = selectMonth(period.value, text, transformation);
    if (!month.ok) return month;
    const within = withinReleased(indicator, { month: month.value, text }, months, transformation);
    if (!within.ok) return within;
    chosen.add(within.value);
  }
  return accept([...chosen].toSorted((left, right) => left - right));
}
