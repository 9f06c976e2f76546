import {
  canEndIn,
  NO_CLUSTER,
  parseTimePeriod,
  periodCode,
  timeTransformations,
  type TimeTransformation,
} from "@dash/data";
import type { CatalogIndicator, CatalogReply } from "@dash/server/contract";
import type { CockpitState } from "../../url-state/cockpit-state.ts";

/** What the cockpit shows, after absent parts of the address took their defaults from the catalogue. */
export interface CockpitSelection {
  readonly indicator: CatalogIndicator;
  /** `_T` for indicators that have no cluster. */
  readonly cluster: string;
  readonly transformation: TimeTransformation;
  readonly stat: string;
  /** Null when nothing of the indicator was ever released. */
  readonly period: string | null;
  /** Periods that can be stepped through, oldest first. */
  readonly periods: readonly string[];
  /** Parts of the address that could not be followed, in Chinese. */
  readonly remarks: readonly string[];
}

/** A map with fewer areas than this is not opened by itself; the newest fuller period is. */
const ENOUGH_AREAS = 9;

/** The selection an address stands for; null when the catalogue holds no indicator at all. */
export function resolveSelection(state: CockpitState, catalog: CatalogReply): CockpitSelection | null {
  const asked = catalog.indicators.find((entry) => entry.id === state.indicator);
  const indicator = asked ?? catalog.indicators[0];
  if (!indicator) return null;
  const remarks: string[] = [];
  if (!asked) remarks.push(`没有指标“${state.indicator}”，已改为“${indicator.name}”。`);

  const transformation = resolveTransformation(state, indicator, remarks);
  const stat = resolveStatistic(state, indicator, remarks);
  const filled = periodsOf(indicator, transformation, stat);
  const periods = filled.map((entry) => entry.period);
  const newest = filled.filter((entry) => entry.areas >= ENOUGH_AREAS).pop() ?? filled[filled.length - 1];
  const period =
    state.period !== null && periods.includes(state.period) ? state.period : (newest?.period ?? null);
  if (state.period !== null && state.period !== period)
    remarks.push(`“${indicator.name}”没有 ${state.period} 的数据，已改为最近有数据的报告期。`);
  const cluster = indicator.block === "cluster" ? resolveCluster(state, catalog, remarks) : NO_CLUSTER;
  return { indicator, cluster, transformation, stat, period, periods, remarks };
}

function resolveCluster(state: CockpitState, catalog: CatalogReply, remarks: string[]): string {
  const cluster = catalog.clusters.find((entry) => entry.id === state.cluster) ?? catalog.clusters[0];
  if (cluster && cluster.id !== state.cluster)
    remarks.push(`没有产业集群“${state.cluster}”，已改为“${cluster.name}”。`);
  return cluster?.id ?? NO_CLUSTER;
}

function resolveTransformation(
  state: CockpitState,
  indicator: CatalogIndicator,
  remarks: string[],
): TimeTransformation {
  const fallback = (indicator.transformations[0] ?? "year-to-date") as TimeTransformation;
  if (state.transformation === null) return fallback;
  const known = timeTransformations.find((entry) => entry.id === state.transformation);
  if (known && indicator.transformations.includes(known.id)) return known.id;
  if (known) remarks.push(`“${indicator.name}”没有“${known.name}”的读法，已改回默认。`);
  return fallback;
}

function resolveStatistic(state: CockpitState, indicator: CatalogIndicator, remarks: string[]): string {
  if (state.stat !== null) {
    if (indicator.statistics.includes(state.stat)) return state.stat;
    remarks.push(`“${indicator.name}”不能作所要的计算，已改回默认。`);
  }
  const growths = indicator.periods.some((entry) => entry.growths >= ENOUGH_AREAS);
  const opensWithGrowth =
    indicator.block === "area" && growths && indicator.statistics.includes("published-growth");
  return opensWithGrowth ? "published-growth" : "level";
}

/** Released periods of an indicator in a transformation, with the number of areas a map of it would fill. */
export function periodsOf(
  indicator: CatalogIndicator,
  transformation: TimeTransformation,
  stat: string,
): readonly { readonly period: string; readonly areas: number }[] {
  const filled: { period: string; areas: number }[] = [];
  for (const entry of indicator.periods) {
    const month = parseTimePeriod(entry.period)?.endMonth;
    if (month === undefined || !canEndIn(transformation, month)) continue;
    const areas = stat === "published-growth" ? entry.growths : entry.levels;
    const onlyProvince = areas === 0 && entry.province;
    if (areas > 0 || onlyProvince) filled.push({ period: periodCode(month, transformation), areas });
  }
  return filled;
}
