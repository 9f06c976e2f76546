import {
  allowedTransformations,
  areas,
  type Cluster,
  clusters,
  DEFAULT_TARGET_SET,
  type Indicator,
  indicators,
  missingReasons,
  observationStatuses,
  ownerNames,
  periodCode,
  statistics,
  type TargetSet,
  targetSets,
  timeTransformations,
  units,
} from "@dash/data";
import type { CatalogIndicator, CatalogReply } from "../contract/index.ts";
import { allowedStatistics } from "../domain/series/index.ts";
import { currentClusterMonth } from "./current-period.ts";
import type { CoverageRow, Stores } from "./ports.ts";

/** What the map prints about itself. */
export type MapNotice = CatalogReply["map"];

/** Areas, clusters, indicators with their released periods, targets and code lists. */
export function readCatalog(stores: Stores, map: MapNotice): CatalogReply {
  const coverage = Map.groupBy(stores.facts.coverage(), (row) => row.indicator);
  const release = stores.releases.newest(null);
  const current = currentClusterMonth(stores.facts, null);
  return {
    areas: areas.map(({ code, name, shortName, level, parent }) => ({
      code,
      name,
      shortName,
      level,
      parent,
    })),
    clusters: (clusters as readonly Cluster[]).map((cluster) => ({
      id: cluster.id,
      name: cluster.name,
      shortName: cluster.shortName,
      code: cluster.code,
      monitoredSeries: cluster.monitoredSeries,
      scopeNote: cluster.scopeNote,
      overlapsWith: [...cluster.overlapsWith],
    })),
    indicators: (indicators as readonly Indicator[]).map((indicator) =>
      describe(indicator, coverage.get(indicator.id) ?? []),
    ),
    targetSets: (targetSets as readonly TargetSet[]).map((set) => ({
      id: set.id,
      name: set.name,
      document: set.document,
      date: set.date,
      measure: set.measure,
      targetYear: set.targetYear,
      baseYear: set.baseYear,
      targets: set.targets.map(({ cluster, value, wording }) => ({ cluster, value, wording: wording ?? "" })),
      note: set.note,
      isDefault: set.id === DEFAULT_TARGET_SET,
    })),
    units: units.map(({ id, name }) => ({ id, name })),
    statuses: observationStatuses.map(({ id, name, mark, provisional }) => ({ id, name, mark, provisional })),
    reasons: missingReasons.map(({ id, name }) => ({ id, name })),
    transformations: timeTransformations.map(({ id, name }) => ({ id, name })),
    statistics: statistics.map(({ id, name, unit, diverging, explanation }) => ({
      id,
      name,
      unit,
      diverging,
      explanation,
    })),
    currentPeriod: current === null ? null : periodCode(current, "year-to-date"),
    map,
    release: release?.id ?? null,
    releasedAt: release?.publishedAt ?? null,
    simulated: stores.facts.coverage().some((row) => row.simulated),
  };
}

function describe(indicator: Indicator, coverage: readonly CoverageRow[]): CatalogIndicator {
  const periods = Map.groupBy(
    coverage.filter((row) => row.transformation !== "quarter" && row.measure !== "restated-base"),
    (row) => row.month,
  );
  return {
    id: indicator.id,
    name: indicator.name,
    shortName: indicator.shortName,
    block: indicator.block,
    theme: indicator.theme,
    unit: indicator.unit,
    decimals: indicator.decimals,
    kind: indicator.kind,
    differencable: indicator.differencable,
    additiveOverAreas: indicator.additiveOverAreas,
    priceBasis: { ...indicator.priceBasis },
    betterDirection: indicator.betterDirection,
    scope: indicator.scope,
    owner: ownerNames(indicator.owners),
    source: indicator.source,
    transformations: [...allowedTransformations(indicator)],
    statistics: [...allowedStatistics(indicator)],
    periods: [...periods]
      .toSorted(([left], [right]) => left - right)
      .map(([month, rows]) => ({
        period: periodCode(month, "year-to-date"),
        levels: prefecturesOf(rows, "level"),
        growths: prefecturesOf(rows, "published-growth"),
        province: rows.some((row) => row.province),
      })),
    simulated: coverage.some((row) => row.simulated),
  };
}

function prefecturesOf(rows: readonly CoverageRow[], measure: CoverageRow["measure"]): number {
  return rows.find((row) => row.measure === measure)?.prefectures ?? 0;
}
