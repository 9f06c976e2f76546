import type { FigureKey } from "../domain/validation/rule.ts";
import type { FactStore } from "./ports.ts";

/** Published figures one at a time, each slice and month read once. */
export function createPublishedLookup(facts: FactStore): (key: FigureKey) => number | null {
  const slices = new Map<string, ReadonlyMap<string, number | null>>();
  return ({ area, month, indicator, cluster, transformation, measure }) => {
    const name = `${indicator}|${cluster}|${transformation}|${measure}|${month}`;
    let slice = slices.get(name);
    if (!slice) {
      const rows = facts.sliceAt({ indicator, cluster, transformation, measure }, month, null);
      slice = new Map(rows.map((row) => [row.area, row.value]));
      slices.set(name, slice);
    }
    return slice.get(area) ?? null;
  };
}
