import { parseTimePeriod } from "@dash/data";
import type { CatalogReply } from "@dash/server/contract";

const BOARD_INDICATOR = "revenue";

/**
 * The period the board is read at: the newest released period of the clusters' revenue that is not after the period of
 * the map, or the newest of all when the map shows an earlier time than any of them. The targets are the province's:
 * periods of which only areas were released are passed over while there are others. Null when nothing is released.
 */
export function boardPeriod(catalog: CatalogReply, mapPeriod: string | null): string | null {
  const known = catalog.indicators.find((entry) => entry.id === BOARD_INDICATOR)?.periods ?? [];
  const ofProvince = known.filter((entry) => entry.province);
  const released = ofProvince.length > 0 ? ofProvince : known;
  const limit = mapPeriod === null ? undefined : parseTimePeriod(mapPeriod)?.endMonth;
  const upTo = released.filter((entry) => {
    const month = parseTimePeriod(entry.period)?.endMonth;
    return limit === undefined || (month !== undefined && month <= limit);
  });
  const newest = upTo[upTo.length - 1] ?? released[released.length - 1];
  return newest?.period ?? null;
}
