import { quarterOrMonthCode } from "@dash/data";
import { largeSetAreas, type LargeSeries, largeSetMonths, largeSetSeries } from "./large-set.ts";

const CLASS_COUNTS = [3, 4, 5, 6, 7] as const;
/** Coprime with the number of addresses of either kind, so that neighbours in the list are far apart in the store. */
const STRIDE = 7919;

/** Addresses of one map that differ in the period only: few enough to stay in the server's memory. */
export function cachedMapAddresses(): readonly string[] {
  return largeSetMonths.map((month) => mapAddress(largeSetSeries[0]!, quarterOrMonthCode(month), 5));
}

/** Distinct lawful maps, many more than the server keeps in memory: walked in order, none is met there again. */
export function uncachedMapAddresses(): readonly string[] {
  return scattered(
    CLASS_COUNTS.flatMap((count) =>
      largeSetSeries.flatMap((series) =>
        largeSetMonths.map((month) => mapAddress(series, quarterOrMonthCode(month), count)),
      ),
    ),
  );
}

/** Addresses of the same trend for each of a few areas. */
export function cachedSeriesAddresses(): readonly string[] {
  return largeSetAreas.slice(0, 80).map(({ code }) => seriesAddress(largeSetSeries[0]!, code, 0));
}

/** Distinct lawful trends over nearly the whole time, many more than the server keeps in memory. */
export function uncachedSeriesAddresses(): readonly string[] {
  return scattered(
    CLASS_COUNTS.flatMap((_, start) =>
      largeSetSeries.flatMap((series) =>
        largeSetAreas.slice(0, 80).map(({ code }) => seriesAddress(series, code, start)),
      ),
    ),
  );
}

function mapAddress({ indicator, cluster, transformation }: LargeSeries, period: string, n: number): string {
  const query = new URLSearchParams({ indicator: indicator.id, cluster, period, transformation });
  query.set("n", String(n));
  return `/api/v1/map?${query.toString()}`;
}

function seriesAddress(
  { indicator, cluster, transformation }: LargeSeries,
  area: string,
  start: number,
): string {
  const from = quarterOrMonthCode(largeSetMonths[start]!);
  const to = quarterOrMonthCode(largeSetMonths.at(-1)!);
  const query = new URLSearchParams({ indicator: indicator.id, cluster, area, from, to, transformation });
  return `/api/v1/series?${query.toString()}`;
}

function scattered(addresses: readonly string[]): readonly string[] {
  return addresses.map((_, index) => addresses[(index * STRIDE) % addresses.length]!);
}
