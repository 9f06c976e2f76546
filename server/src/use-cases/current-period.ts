import { clusters, type MonthIndex } from "@dash/data";
import type { AsOf, FactStore } from "./ports.ts";

/** The indicator the clusters are monitored and judged by. */
export const HEADLINE_INDICATOR = "revenue";

/** The newest released month of the cluster block, or null when nothing of it is released. Never the wall clock. */
export function currentClusterMonth(facts: FactStore, asof: AsOf): MonthIndex | null {
  let newest: MonthIndex | null = null;
  for (const cluster of clusters) {
    const month = facts
      .monthsOf(
        {
          indicator: HEADLINE_INDICATOR,
          cluster: cluster.id,
          transformation: "year-to-date",
          measure: "level",
        },
        asof,
      )
      .at(-1);
    if (month !== undefined && (newest === null || month > newest)) newest = month;
  }
  return newest;
}
