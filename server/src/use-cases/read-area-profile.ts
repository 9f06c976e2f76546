import {
  areaByCode,
  areasOfLevel,
  type Cluster,
  clusters,
  countiesOf,
  type Indicator,
  indicators,
  type MonthIndex,
  monthOfYear,
  MONTHS_PER_YEAR,
  NO_CLUSTER,
  periodCode,
  PROVINCE_CODE,
  rankWithTies,
  type ReferenceArea,
  type Statistic,
  type TimeTransformation,
} from "@dash/data";
import type { AreaProfileQuery, AreaProfileReply, ProfileRow } from "../contract/index.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import {
  allowedStatistics,
  type Fact,
  type FactLookup,
  type Figure,
  notesOf,
  readFigure,
  selectAsof,
  selectPeriod,
  storedForm,
} from "../domain/series/index.ts";
import { currentClusterMonth } from "./current-period.ts";
import { lookupByMonth } from "./fact-lookup.ts";
import type { AsOf, Stores } from "./ports.ts";
import { createReadingLog, type ReadingLog, sourcesOf } from "./reading-log.ts";
import { decimalsOf, unitNameOf, visibleRelease } from "./read-selection.ts";
import { headlineIndicator } from "./read-cluster-progress.ts";

const UNLAWFUL: Figure = {
  value: null,
  status: "M",
  reason: "not-applicable",
  origin: "derived",
  simulated: false,
  vintage: null,
  mixedVintages: false,
};

/** Levels, growth, shares and ranks of one area: its own indicators, and the clusters' revenue in it. */
export function readAreaProfile(
  stores: Stores,
  code: string,
  query: AreaProfileQuery,
): Outcome<AreaProfileReply> {
  const area = areaByCode(code);
  if (area === undefined)
    return refuse({
      kind: "not-found",
      code: "unknown-area",
      message: `没有代码为“${code}”的地区。请用六位地区代码，如 420500（宜昌市）；全部地区见 /api/v1/catalog。`,
      path: "code",
    });
  const asof = selectAsof(query.asof);
  if (!asof.ok) return asof;
  const period = query.period === undefined ? accept(null) : selectPeriod(query.period);
  if (!period.ok) return period;
  const latest = period.value === null ? Number.POSITIVE_INFINITY : period.value.endMonth;

  const log = createReadingLog();
  const profile = { stores, log, area, peers: peersOf(area), asof: asof.value };
  const own = (indicators as readonly Indicator[])
    .filter((indicator) => indicator.block === "area")
    .flatMap((indicator) => {
      const month = newestMonth(stores, indicator, NO_CLUSTER, code, latest, asof.value);
      if (month === null) return [];
      const form = storedForm(indicator);
      const yearly = form === "year-to-date" && monthOfYear(month) === MONTHS_PER_YEAR;
      return [rowOf(profile, indicator, NO_CLUSTER, month, yearly ? "year" : form, indicator.name)];
    });
  const board = Math.min(currentClusterMonth(stores.facts, asof.value) ?? latest, latest);
  const quarter = Number.isFinite(board) ? board - ((board + 1) % 3) : null;
  const clusterRows =
    quarter === null
      ? []
      : (clusters as readonly Cluster[]).map((cluster) =>
          rowOf(profile, headlineIndicator, cluster.id, quarter, "rolling4", cluster.name),
        );
  return accept({
    area: { code, name: area.name, shortName: area.shortName, level: area.level, parent: area.parent },
    indicators: own,
    clusters: clusterRows,
    notes: notesOfProfile(log, clusterRows, quarter),
    sources: sourcesOf(stores.facts, log.inputs),
    simulated: log.figures.some((figure) => figure.simulated),
    asof: asof.value,
    release: visibleRelease(stores.releases, asof.value),
  });
}

interface Profile {
  readonly stores: Stores;
  readonly log: ReadingLog;
  readonly area: ReferenceArea;
  /** Areas the rank is among, the area itself included. */
  readonly peers: readonly ReferenceArea[];
  readonly asof: AsOf;
}

/** Prefectures rank among the seventeen, counties among those of their prefecture; the province ranks nowhere. */
function peersOf(area: ReferenceArea): readonly ReferenceArea[] {
  if (area.level === "prefecture") return areasOfLevel("prefecture");
  return area.level === "county" && area.parent !== null ? countiesOf(area.parent) : [];
}

function newestMonth(
  stores: Stores,
  indicator: Indicator,
  cluster: string,
  area: string,
  latest: MonthIndex,
  asof: AsOf,
): MonthIndex | null {
  const slice = {
    indicator: indicator.id,
    cluster,
    transformation: storedForm(indicator),
    measure: "level" as const,
  };
  const to = Number.isFinite(latest) ? latest : MONTHS_PER_YEAR * 10_000;
  return (
    stores.facts.seriesOf(slice, area, 0, to, asof).findLast((fact) => fact.value !== null)?.month ?? null
  );
}

function rowOf(
  { stores, log, area, peers, asof }: Profile,
  indicator: Indicator,
  cluster: string,
  month: MonthIndex,
  transformation: TimeTransformation,
  name: string,
): ProfileRow {
  const lookup = lookupByMonth(stores.facts, { indicator: indicator.id, cluster, asof });
  const lawful = new Set<Statistic>(allowedStatistics(indicator));
  const read = (of: string, statistic: Statistic): Figure =>
    lawful.has(statistic)
      ? log.take(readFigure(indicator, lookup, { area: of, month, transformation, statistic, since: null }))
      : UNLAWFUL;
  const now = ranksOf(indicator, lookup, peers, month, transformation);
  const before = ranksOf(indicator, lookup, peers, month - MONTHS_PER_YEAR, transformation);
  return {
    indicator: indicator.id,
    cluster,
    name,
    unit: unitNameOf(indicator, "level"),
    decimals: decimalsOf(indicator, "level"),
    period: periodCode(month, transformation),
    transformation,
    level: read(area.code, "level"),
    publishedGrowth: read(area.code, "published-growth"),
    nominalGrowth: read(area.code, "nominal-growth"),
    shareOfProvince: read(area.code, "share-of-province"),
    provinceLevel: read(PROVINCE_CODE, "level"),
    provinceGrowth: read(PROVINCE_CODE, "published-growth"),
    rank: { rank: now.get(area.code) ?? null, of: now.size, yearEarlier: before.get(area.code) ?? null },
  };
}

/** Ranks of the areas that have a level. */
function ranksOf(
  indicator: Indicator,
  lookup: FactLookup,
  peers: readonly ReferenceArea[],
  month: MonthIndex,
  transformation: TimeTransformation,
): ReadonlyMap<string, number> {
  const results = peers.map(
    (area) =>
      readFigure(indicator, lookup, {
        area: area.code,
        month,
        transformation,
        statistic: "level",
        since: null,
      }).result,
  );
  const ranks = rankWithTies(results, indicator.betterDirection);
  const found = new Map<string, number>();
  for (const [at, area] of peers.entries()) {
    const rank = ranks[at] ?? null;
    if (rank !== null) found.set(area.code, rank);
  }
  return found;
}

function notesOfProfile(log: ReadingLog, rows: readonly ProfileRow[], quarter: MonthIndex | null): string[] {
  const shared = notesOf({
    indicator: headlineIndicator,
    clusters: [],
    transformation: "rolling4",
    statistic: "level",
    month: quarter ?? 0,
    figures: log.figures,
    inputs: [] as Fact[],
  });
  return rows.length === 0 ? [...shared] : [...shared, "十大产业集群范围交叉，不得相加。"];
}
