import { parseTimePeriod } from "@dash/data";
import type { CatalogReply } from "@dash/server/contract";

const BOARD_INDICATOR = "revenue";

/**
 * The period the board is read at: the newest released period of the clusters' revenue that is not after the period of
 * the map, or the newest of all when the map shows an earlier time than any of them. Null when nothing is released.
 */
export function boardPeriod(catalog: CatalogReply, mapPeriod: string | null): string | null {
  const released = catalog.indicators.find((entry) => entry.id === BOARD_INDICATOR)?.periods ?? [];
  const limit = mapPeriod === null ? undefined : parseTimePeriod(mapPeriod)?.endMonth;
  const upTo = released.filter((entry) => {
    const month = parseTimePeriod(entry.period)?.endMonth;
    return limit === undefined || (month !== undefined && month <= limit);
  });
  const newest = upTo[upTo.length - 1] ?? released[released.length - 1];
  return newest?.period ?? null;
}
