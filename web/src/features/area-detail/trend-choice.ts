import { NO_CLUSTER, PROVINCE_CODE } from "@dash/data";
import type { CatalogIndicator, SeriesQuery } from "@dash/server/contract";

export interface TrendChoice {
  readonly indicator: CatalogIndicator;
  readonly cluster: string;
  readonly stat: string;
  /** Measures that can be drawn for the indicator, the first is the default. */
  readonly stats: readonly { readonly id: string; readonly name: string }[];
  readonly query: SeriesQuery;
}

const STATS = [
  { id: "published-growth", name: "同比增速" },
  { id: "nominal-growth", name: "名义增速" },
  { id: "level", name: "水平值" },
  { id: "share-of-province", name: "占全省" },
] as const;

/** Rates are comparable between an area and the province; levels and shares are not drawn beside it. */
const COMPARABLE = new Set(["published-growth", "nominal-growth"]);

interface Wanted {
  readonly indicator: string;
  readonly cluster: string;
  readonly stat: string | null;
  readonly asof: string | null;
}

/** What the trend of an area draws; falls back to the first indicator and measure there is. Null without indicators. */
export function trendChoice(
  area: string,
  wanted: Wanted,
  indicators: readonly CatalogIndicator[],
  /** How the area's newest figure of an indicator is read, so that the trend is read alike. */
  readingOf: (indicator: string) => string | undefined,
): TrendChoice | null {
  const indicator = indicators.find((entry) => entry.id === wanted.indicator) ?? indicators[0];
  if (!indicator) return null;
  const stats = STATS.filter((stat) => isOffered(stat.id, indicator, area, readingOf(indicator.id)));
  const stat = stats.find((entry) => entry.id === wanted.stat) ?? stats[0] ?? STATS[2];
  const compares =
    area !== PROVINCE_CODE && (COMPARABLE.has(stat.id) || (stat.id === "level" && indicator.kind === "rate"));
  const cluster = indicator.block === "cluster" ? wanted.cluster : NO_CLUSTER;
  return {
    indicator,
    cluster,
    stat: stat.id,
    stats,
    query: {
      indicator: indicator.id,
      cluster: indicator.block === "cluster" ? cluster : undefined,
      area: compares ? `${PROVINCE_CODE},${area}` : area,
      transformation: readingOf(indicator.id),
      stat: stat.id,
      asof: wanted.asof ?? undefined,
    },
  };
}

/** Published rates speak for stretches that begin in January, and only where some were released. */
function isOffered(
  stat: string,
  indicator: CatalogIndicator,
  area: string,
  reading: string | undefined,
): boolean {
  if (!indicator.statistics.includes(stat)) return false;
  if (stat === "published-growth")
    return reading !== "rolling4" && indicator.periods.some((period) => period.growths > 0);
  return stat !== "share-of-province" || area !== PROVINCE_CODE;
}
