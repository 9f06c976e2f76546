import {
  type Cluster,
  clusterById,
  clusters,
  clusterTarget,
  type Indicator,
  indicatorById,
  monthIndex,
  type MonthIndex,
  monthOfYear,
  MONTHS_PER_YEAR,
  periodCode,
  type Progress,
  progressVerdict,
  PROVINCE_CODE,
  type Result,
  type Statistic,
  type TargetSet,
  type TimeTransformation,
  verdict,
  yearOf,
} from "@dash/data";
import type { ClusterProgress } from "../contract/index.ts";
import {
  type Fact,
  type FactLookup,
  type Figure,
  type Reading,
  readFigure,
  timeAxis,
  toFigure,
} from "../domain/series/index.ts";
import { HEADLINE_INDICATOR } from "./current-period.ts";
import { lookupByArea } from "./fact-lookup.ts";
import { explainProgress } from "./explain-progress.ts";
import type { AsOf, Stores } from "./ports.ts";
import type { ReadingLog } from "./reading-log.ts";

/** The indicator by which clusters are judged. */
export const headlineIndicator: Indicator = indicatorById(HEADLINE_INDICATOR)!;

/** A reading with the stretch of time it is about. */
interface Placed extends Reading {
  readonly month: MonthIndex;
  readonly transformation: TimeTransformation;
}

/** How far one cluster of the province has come, as of the board's period. */
export function readClusterProgress(
  stores: Stores,
  log: ReadingLog,
  set: TargetSet,
  cluster: string,
  month: MonthIndex,
  asof: AsOf,
): ClusterProgress {
  const { name, scopeNote, scopeDefined, overlapsWith } = clusterById(cluster)!;
  const baseMonth = monthIndex(set.baseYear, MONTHS_PER_YEAR);
  const lastMonth = monthIndex(set.targetYear, MONTHS_PER_YEAR);
  const lookup = lookupByArea(
    stores.facts,
    { indicator: headlineIndicator.id, cluster, asof },
    { from: Math.min(baseMonth, month), to: month },
  );
  const read = (at: MonthIndex, transformation: TimeTransformation, statistic: Statistic = "level"): Placed =>
    place(lookup, at, transformation, statistic);

  // Once the target year is over, that year is judged, however far the figures have gone on.
  const judged = Math.min(month, lastMonth);
  const transformation = monthOfYear(judged) === MONTHS_PER_YEAR ? "year" : "rolling4";
  const level = read(judged, transformation);
  const yearEarlier = read(judged - MONTHS_PER_YEAR, transformation);
  const growth = read(judged, transformation, "nominal-growth");
  const base = read(baseMonth, "year");
  const target = clusterTarget(set, cluster);
  const progress = progressVerdict({
    target,
    targetYear: set.targetYear,
    baseYear: set.baseYear,
    scopeDefined,
    base: base.result,
    latest: { month: judged, transformation, level: level.result },
    presentGrowth: growth.result,
    targetYearLevel: month >= lastMonth ? level.result : { value: null, reason: "missing" },
  });

  const derived = (result: Result, inputs: readonly Fact[]): Figure =>
    log.take({ result, inputs, derived: true });
  const placed = (reading: Placed) => ({
    ...log.take(reading),
    period: periodCode(reading.month, reading.transformation),
  });
  return {
    cluster,
    name,
    target: target && { value: target.value, wording: target.wording ?? "", year: set.targetYear },
    base: placed(base),
    fullYear: placed(read(newestDecember(month), "year")),
    rolling4: placed(read(month, "rolling4")),
    level: { ...placed(level), transformation },
    yearEarlier: placed(yearEarlier),
    shareOfTarget: derived(progress.shareOfTarget, level.inputs),
    requiredGrowth: derived(progress.requiredGrowth, level.inputs),
    remainingYears: progress.remainingYears ?? 0,
    presentGrowth: log.take(growth),
    verdict: progress.verdict,
    verdictName: verdictName(progress),
    gap: derived(progress.gap, level.inputs),
    explanation: [
      ...explainProgress(progress, {
        level: periodCode(judged, transformation),
        transformation,
        growth: growth.result,
      }),
    ],
    scopeNote,
    overlapsWith: [...overlapsWith],
    trend: trendOf(stores, lookup, cluster, month, asof),
  };
}

function place(
  lookup: FactLookup,
  month: MonthIndex,
  transformation: TimeTransformation,
  statistic: Statistic,
): Placed {
  const request = { area: PROVINCE_CODE, month, transformation, statistic, since: null };
  return { ...readFigure(headlineIndicator, lookup, request), month, transformation };
}

function newestDecember(month: MonthIndex): MonthIndex {
  return monthOfYear(month) === MONTHS_PER_YEAR ? month : monthIndex(yearOf(month) - 1, MONTHS_PER_YEAR);
}

function verdictName(progress: Progress): string {
  return progress.reason === "no-target" ? "未列入" : verdict(progress.verdict).name;
}

/** Rolling four quarters from the first that has a value up to the board's period. */
function trendOf(
  stores: Stores,
  lookup: FactLookup,
  cluster: string,
  month: MonthIndex,
  asof: AsOf,
): ClusterProgress["trend"] {
  const months = stores.facts.monthsOf(
    { indicator: headlineIndicator.id, cluster, transformation: "year-to-date", measure: "level" },
    asof,
  );
  const points = timeAxis(months, "rolling4", null, month).map((at) => ({
    period: periodCode(at, "rolling4"),
    ...toFigure(place(lookup, at, "rolling4", "level")),
  }));
  const first = points.findIndex((point) => point.value !== null);
  return first === -1 ? [] : points.slice(first);
}

/** Clusters in the order of the target document, then those it does not name. */
export function clustersInOrderOf(set: TargetSet): readonly string[] {
  const named = set.targets.map((target) => target.cluster);
  const others = (clusters as readonly Cluster[])
    .map((cluster) => cluster.id)
    .filter((id) => !named.includes(id));
  return [...named, ...others];
}
