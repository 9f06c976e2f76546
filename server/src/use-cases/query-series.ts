import {
  areaByCode,
  clusterById,
  type Indicator,
  type MonthIndex,
  periodCode,
  PROVINCE_CODE,
  type ReferenceArea,
} from "@dash/data";
import type { SeriesQuery, SeriesReply } from "../contract/index.ts";
import { accept, type Outcome } from "../domain/refusal.ts";
import {
  type FactLookup,
  notesOf,
  readFigure,
  selectAreas,
  selectClusters,
  selectIndicators,
  storedForm,
  timeAxis,
  withinReleased,
} from "../domain/series/index.ts";
import { lookupByArea } from "./fact-lookup.ts";
import { limitCells } from "./limit-cells.ts";
import type { Stores } from "./ports.ts";
import { createReadingLog, sourcesOf } from "./reading-log.ts";
import {
  decimalsOf,
  measureOf,
  type ReadRequest,
  selectReadingOf,
  unitNameOf,
  visibleRelease,
} from "./read-selection.ts";
import { type MonthRange, selectRange } from "./select-range.ts";
import { selectSince } from "./select-since.ts";

const MAX_POINTS = 20_000;
/** Every month a period code can name. */
const ALWAYS = { from: 0, to: 12 * 10_000 } as const;

interface Line {
  readonly indicator: Indicator;
  readonly cluster: string;
  readonly area: ReferenceArea;
  readonly lookup: FactLookup;
  readonly months: readonly MonthIndex[];
}

/** One line per area, cluster and indicator over a common axis; a gap is a point with its reason. */
export function querySeries(stores: Stores, query: SeriesQuery): Outcome<SeriesReply> {
  const indicators = selectIndicators(query.indicator);
  if (!indicators.ok) return indicators;
  const areas = selectAreas(query.area ?? PROVINCE_CODE);
  if (!areas.ok) return areas;
  const [leading] = indicators.value;
  const reading = selectReadingOf(leading!, query);
  if (!reading.ok) return reading;
  for (const other of indicators.value.slice(1)) {
    const checked = selectReadingOf(other, { ...query, transformation: reading.value.transformation });
    if (!checked.ok) return checked;
  }
  const range = selectRange(query);
  if (!range.ok) return range;

  const lines: Line[] = [];
  for (const indicator of indicators.value) {
    const clusters = selectClusters(indicator, query.cluster);
    if (!clusters.ok) return clusters;
    const small = limitCells(
      clusters.value.length * areas.value.length * indicators.value.length,
      MAX_POINTS / 20,
      "请减少地区、集群或指标。",
    );
    if (!small.ok) return small;
    for (const cluster of clusters.value)
      for (const area of areas.value) lines.push(openLine(stores, reading.value, indicator, cluster, area));
  }
  return replyOf(stores, query, reading.value, range.value, lines);
}

function openLine(
  stores: Stores,
  request: ReadRequest,
  indicator: Indicator,
  cluster: string,
  area: ReferenceArea,
): Line {
  const scope = { indicator: indicator.id, cluster, asof: request.asof };
  const slice = {
    indicator: indicator.id,
    cluster,
    transformation: storedForm(indicator),
    measure: measureOf(request.statistic),
  };
  const stored = stores.facts.seriesOf(slice, area.code, ALWAYS.from, ALWAYS.to, request.asof);
  return {
    indicator,
    cluster,
    area,
    lookup: lookupByArea(stores.facts, scope, ALWAYS),
    months: stored.map((fact) => fact.month),
  };
}

function replyOf(
  stores: Stores,
  query: SeriesQuery,
  request: ReadRequest,
  range: MonthRange,
  lines: readonly Line[],
): Outcome<SeriesReply> {
  const { indicator, transformation, statistic, asof } = request;
  const compound = statistic === "cagr";
  const stored = lines.flatMap((line) => line.months);
  const axis = timeAxis(stored, transformation, range.from, range.to);
  const last = axis.at(-1);
  if (last === undefined && stored.length > 0) {
    const asked = { month: range.from ?? range.to ?? 0, text: query.from ?? query.to ?? "" };
    const months = [...new Set(stored)].toSorted((left, right) => left - right);
    const refused = withinReleased(indicator, asked, months, transformation, "from");
    if (!refused.ok) return refused;
  }
  let since: MonthIndex | null = null;
  if (compound && last !== undefined) {
    const start = selectSince(query.from, transformation, last);
    if (!start.ok) return start;
    since = start.value;
  }
  const months = since === null ? axis : axis.filter((month) => month > since && (month - since) % 12 === 0);
  const limit = limitCells(months.length * lines.length, MAX_POINTS, "请缩短时期范围，或减少地区、集群。");
  if (!limit.ok) return limit;

  const log = createReadingLog();
  const figures = lines.map((line) =>
    months.map((month) =>
      log.take(
        readFigure(line.indicator, line.lookup, {
          area: line.area.code,
          month,
          transformation,
          statistic,
          since,
        }),
      ),
    ),
  );
  const shown = query.from === undefined ? firstFilled(figures) : 0;
  const periods = months.slice(shown).map((month) => periodCode(month, transformation));
  const clusters = [...new Set(lines.map((line) => line.cluster))];
  return accept({
    transformation,
    stat: statistic,
    periods,
    lines: lines.map((line, at) => ({
      indicator: line.indicator.id,
      cluster: line.cluster,
      area: line.area.code,
      name: nameOf(line, lines),
      unit: unitNameOf(line.indicator, statistic),
      decimals: decimalsOf(line.indicator, statistic),
      points: periods.map((period, index) => ({ period, ...figures[at]![shown + index]! })),
    })),
    unit: unitNameOf(indicator, statistic),
    decimals: decimalsOf(indicator, statistic),
    scope: indicator.scope,
    notes: [
      ...notesOf({
        indicator,
        clusters,
        transformation,
        statistic,
        month: last ?? 0,
        figures: log.figures,
        inputs: log.inputs,
      }),
    ],
    sources: sourcesOf(stores.facts, log.inputs),
    simulated: log.figures.some((figure) => figure.simulated),
    asof,
    release: visibleRelease(stores.releases, asof),
  });
}

/** Number of leading periods in which no line has a value: derived stretches begin later than the data. */
function firstFilled(figures: readonly (readonly { readonly value: number | null }[])[]): number {
  const length = figures[0]?.length ?? 0;
  for (let at = 0; at < length; at += 1) if (figures.some((line) => line[at]!.value !== null)) return at;
  return 0;
}

/** What tells the line from the others: the area, else the cluster, else the indicator. */
function nameOf(line: Line, lines: readonly Line[]): string {
  const parts: string[] = [];
  const differs = (key: (one: Line) => string): boolean => new Set(lines.map(key)).size > 1;
  if (differs((one) => one.indicator.id)) parts.push(line.indicator.shortName);
  if (differs((one) => one.cluster)) parts.push(clusterById(line.cluster)?.shortName ?? line.cluster);
  if (parts.length === 0 || differs((one) => one.area.code))
    parts.push(areaByCode(line.area.code)?.shortName ?? line.area.code);
  return parts.join(" · ");
}
