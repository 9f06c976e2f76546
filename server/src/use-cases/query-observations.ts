import {
  type Indicator,
  type MonthIndex,
  periodCode,
  PROVINCE_CODE,
  type ReferenceArea,
  type Statistic,
  type TimeTransformation,
} from "@dash/data";
import type { ObservationReply, ObservationsQuery, Source } from "../contract/index.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import {
  type Fact,
  type Figure,
  monthsCode,
  notesOf,
  readFigure,
  selectAreas,
  selectClusters,
  selectIndicators,
} from "../domain/series/index.ts";
import { lookupByArea, lookupByMonth } from "./fact-lookup.ts";
import { limitCells } from "./limit-cells.ts";
import { selectObservedMonths } from "./observed-months.ts";
import type { AsOf, Stores } from "./ports.ts";
import { createReadingLog, sourcesOf } from "./reading-log.ts";
import { selectReadingOf, unitNameOf, visibleRelease } from "./read-selection.ts";
import { selectSince } from "./select-since.ts";

/** One figure with its coordinates. */
export interface ObservedFigure {
  readonly indicator: Indicator;
  readonly cluster: string;
  readonly area: ReferenceArea;
  readonly month: MonthIndex;
  readonly transformation: TimeTransformation;
  readonly figure: Figure;
}

/** The figures of a selection: by indicator, cluster, period and area, areas in customary order. */
export interface ObservationTable {
  readonly statistic: Statistic;
  readonly indicators: readonly Indicator[];
  readonly rows: readonly ObservedFigure[];
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
  readonly simulated: boolean;
  readonly asof: AsOf;
  readonly release: number | null;
}

const MAX_OBSERVATIONS = 200_000;

/** Few areas over many months are read area by area, anything else month by month. */
const AREAS_READ_SINGLY = 3;

/** The figures of every combination of the indicators, areas, clusters and periods asked for. */
export function queryObservations(stores: Stores, query: ObservationsQuery): Outcome<ObservationTable> {
  const indicators = selectIndicators(query.indicator);
  if (!indicators.ok) return indicators;
  const areas = selectAreas(query.area ?? `${PROVINCE_CODE},level:prefecture`);
  if (!areas.ok) return areas;
  if (
    query.period !== undefined &&
    (query.from !== undefined || query.to !== undefined) &&
    query.stat !== "cagr"
  )
    return refuse({
      kind: "invalid",
      code: "conflicting-parameters",
      message: "period 与 from/to 不能同时使用。单个或多个时期用 period，连续时期用 from 与 to。",
      path: "period",
    });

  const rows: ObservedFigure[] = [];
  const notes = new Set<string>();
  const inputs = new Set<Fact>();
  let statistic: Statistic = "level";
  let asof: AsOf = null;
  for (const indicator of indicators.value) {
    const [firstPeriod] = query.period?.split(",") ?? [];
    const reading = selectReadingOf(indicator, { ...query, period: firstPeriod?.trim() });
    if (!reading.ok) return reading;
    ({ statistic, asof } = reading.value);
    const { transformation } = reading.value;
    const clusters = selectClusters(indicator, query.cluster);
    if (!clusters.ok) return clusters;
    const months = selectObservedMonths(stores.facts, reading.value, clusters.value, query);
    if (!months.ok) return months;
    const first = months.value[0];
    const last = months.value.at(-1);
    if (first === undefined || last === undefined) continue;
    const since = statistic === "cagr" ? selectSince(query.from, transformation, last) : accept(null);
    if (!since.ok) return since;
    const cells = rows.length + months.value.length * clusters.value.length * areas.value.length;
    const small = limitCells(cells, MAX_OBSERVATIONS, "请减少地区或指标，或缩短时期范围，分次读取。");
    if (!small.ok) return small;

    const log = createReadingLog();
    for (const cluster of clusters.value) {
      const scope = { indicator: indicator.id, cluster, asof };
      const lookup =
        areas.value.length <= AREAS_READ_SINGLY && months.value.length > areas.value.length
          ? lookupByArea(stores.facts, scope, {
              from: Math.min(first, since.value ?? first),
              to: last,
            })
          : lookupByMonth(stores.facts, scope);
      for (const month of months.value)
        for (const area of areas.value) {
          const request = { area: area.code, month, transformation, statistic, since: since.value };
          const figure = log.take(readFigure(indicator, lookup, request));
          rows.push({ indicator, cluster, area, month, transformation, figure });
        }
    }
    const own = notesOf({
      indicator,
      clusters: clusters.value,
      transformation,
      statistic,
      month: last,
      figures: log.figures,
      inputs: log.inputs,
    });
    for (const note of own) notes.add(note);
    for (const fact of log.inputs) inputs.add(fact);
  }
  return accept({
    statistic,
    indicators: indicators.value,
    rows,
    notes: [...notes],
    sources: sourcesOf(stores.facts, inputs),
    simulated: rows.some((row) => row.figure.simulated),
    asof,
    release: visibleRelease(stores.releases, asof),
  });
}

/** A row as the interface gives it. */
export function toObservation(row: ObservedFigure, statistic: Statistic): ObservationReply {
  const { indicator, cluster, area, month, transformation, figure } = row;
  return {
    indicator: indicator.id,
    area: area.code,
    cluster,
    period: periodCode(month, transformation),
    transformation,
    stat: statistic,
    ...figure,
    unit: unitNameOf(indicator, statistic),
    months: monthsCode(month, transformation),
  };
}
