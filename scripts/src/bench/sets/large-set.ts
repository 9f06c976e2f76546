import {
  areas,
  clusters,
  type Indicator,
  indicators,
  type MonthIndex,
  monthIndex,
  NO_CLUSTER,
  type Observation,
  type ReferenceArea,
  type StoredTransformation,
} from "@dash/data";

export const LARGE_SET = { areas: 120, series: 40, periods: 80 } as const;

const LAST_YEAR = 2025;
const MONTHS_PER_QUARTER = 3;
/** Cluster indicators taken for each of the ten clusters; the rest of the series are indicators of areas. */
const CLUSTER_INDICATORS = ["revenue", "unit-count"];

/** One series of the set: read and written as levels. */
export interface LargeSeries {
  readonly indicator: Indicator;
  readonly cluster: string;
  readonly transformation: StoredTransformation;
}

/** The areas of the set, from the catalogue: the province, its prefectures and counties, then functional zones. */
export const largeSetAreas: readonly ReferenceArea[] = [
  ...areas.filter(({ level }) => level !== "functional-zone"),
  ...areas.filter(({ level }) => level === "functional-zone"),
].slice(0, LARGE_SET.areas);

export const largeSetSeries: readonly LargeSeries[] = [
  ...clusters.flatMap((cluster) =>
    indicators.filter(({ id }) => CLUSTER_INDICATORS.includes(id)).map((entry) => series(entry, cluster.id)),
  ),
  ...indicators
    .filter((entry: Indicator) => entry.block === "area" && (entry.kind === "flow" || entry.kind === "stock"))
    .map((entry) => series(entry, NO_CLUSTER)),
].slice(0, LARGE_SET.series);

/** The last months of 80 quarters up to the end of 2025, oldest first. */
export const largeSetMonths: readonly MonthIndex[] = Array.from(
  { length: LARGE_SET.periods },
  (_, index) => monthIndex(LAST_YEAR, 12) - (LARGE_SET.periods - 1 - index) * MONTHS_PER_QUARTER,
);

/** Every observation of the set, the same in every run; slice by slice, as they lie in the store. */
export function* largeSet(): Generator<Observation> {
  for (const [position, { indicator, cluster, transformation }] of largeSetSeries.entries())
    for (const [quarter, month] of largeSetMonths.entries())
      for (const [place, area] of largeSetAreas.entries())
        yield {
          indicator: indicator.id,
          cluster,
          area: area.code,
          month,
          transformation,
          measure: "level",
          value: figure(indicator, position, place, quarter),
          status: "A",
          reason: null,
          origin: "simulated",
          note: null,
        };
}

function series(indicator: Indicator, cluster: string): LargeSeries {
  return { indicator, cluster, transformation: indicator.kind === "stock" ? "point" : "year-to-date" };
}

/** Plausible and lawful: positive, growing from year to year, cumulated within the year where that is the custom. */
function figure(indicator: Indicator, position: number, place: number, quarter: number): number {
  const size = (position + 2) * (1_000 / (place + 1));
  const yearly = size * 1.06 ** Math.floor(quarter / 4) * (1 + ((position * 31 + place * 17) % 23) / 100);
  const value = indicator.kind === "stock" ? yearly : (yearly * ((quarter % 4) + 1)) / 4;
  return Number(value.toFixed(indicator.decimals));
}
