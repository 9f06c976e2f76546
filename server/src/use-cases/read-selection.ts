import {
  type Indicator,
  type MonthIndex,
  type ParsedPeriod,
  type ReportedMeasure,
  type Statistic,
  statistic,
  type TimeTransformation,
  unit,
} from "@dash/data";
import { accept, type Outcome } from "../domain/refusal.ts";
import {
  defaultTransformation,
  selectAsof,
  selectIndicator,
  selectPeriod,
  selectStatistic,
  selectTransformation,
  storedForm,
} from "../domain/series/index.ts";
import type { AsOf, FactStore, ReleaseStore } from "./ports.ts";

/** What every read of figures begins with: the indicator and how it is read. */
export interface ReadRequest {
  readonly indicator: Indicator;
  readonly transformation: TimeTransformation;
  readonly statistic: Statistic;
  readonly period: { readonly parsed: ParsedPeriod; readonly text: string } | null;
  readonly asof: AsOf;
}

export interface ReadingQuery {
  readonly indicator: string;
  readonly transformation?: string | undefined;
  readonly stat?: string | undefined;
  readonly period?: string | undefined;
  readonly asof?: string | undefined;
}

/** Checks the parameters that reads of one indicator share. */
export function selectReading(query: ReadingQuery): Outcome<ReadRequest> {
  const indicator = selectIndicator(query.indicator);
  if (!indicator.ok) return indicator;
  return selectReadingOf(indicator.value, query);
}

export function selectReadingOf(
  indicator: Indicator,
  query: Omit<ReadingQuery, "indicator">,
): Outcome<ReadRequest> {
  const transformation = selectTransformation(indicator, query.transformation);
  if (!transformation.ok) return transformation;
  const chosen = selectStatistic(indicator, query.stat);
  if (!chosen.ok) return chosen;
  const asof = selectAsof(query.asof);
  if (!asof.ok) return asof;
  const period = query.period === undefined ? accept(null) : selectPeriod(query.period);
  if (!period.ok) return period;
  return accept({
    indicator,
    transformation: transformation.value ?? defaultTransformation(indicator, period.value),
    statistic: chosen.value,
    period: period.value === null ? null : { parsed: period.value, text: query.period! },
    asof: asof.value,
  });
}

/** The reported measure a statistic is read from. */
export function measureOf(id: Statistic): ReportedMeasure {
  return id === "published-growth" ? "published-growth" : "level";
}

/** Released months of an indicator in a cluster, oldest first. */
export function releasedMonths(
  facts: FactStore,
  indicator: Indicator,
  cluster: string,
  measure: ReportedMeasure,
  asof: AsOf,
): readonly MonthIndex[] {
  return facts.monthsOf(
    { indicator: indicator.id, cluster, transformation: storedForm(indicator), measure },
    asof,
  );
}

/** 中文 name of the unit a statistic of an indicator is in. */
export function unitNameOf(indicator: Indicator, id: Statistic): string {
  const { unit: own } = statistic(id);
  return unit(own === "own" ? indicator.unit : own).name;
}

export function decimalsOf(indicator: Indicator, id: Statistic): number {
  return statistic(id).decimals ?? indicator.decimals;
}

/** Newest release visible to a read. */
export function visibleRelease(releases: ReleaseStore, asof: AsOf): number | null {
  return releases.newest(asof)?.id ?? null;
}
