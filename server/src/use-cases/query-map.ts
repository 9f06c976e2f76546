import {
  classBreaks,
  differenceFromSum,
  type Indicator,
  periodCode,
  prefectures,
  PROVINCE_CODE,
  rankWithTies,
  type ReferenceArea,
  type Result,
  type Statistic,
  statistic,
  sumOfAreas,
} from "@dash/data";
import type { MapQuery, MapReply } from "../contract/index.ts";
import { accept, type Outcome } from "../domain/refusal.ts";
import {
  type Figure,
  monthsCode,
  notesOf,
  type Reading,
  readFigure,
  selectAreas,
  selectCluster,
  selectMonth,
  storedForm,
  withinReleased,
} from "../domain/series/index.ts";
import { type ClassParameters, selectClasses } from "./class-parameters.ts";
import { lookupByMonth } from "./fact-lookup.ts";
import type { AsOf, Stores } from "./ports.ts";
import { createReadingLog, sourcesOf } from "./reading-log.ts";
import {
  decimalsOf,
  measureOf,
  releasedMonths,
  selectReading,
  unitNameOf,
  visibleRelease,
} from "./read-selection.ts";
import { selectSince } from "./select-since.ts";

const NO_SUM: Reading = { result: { value: null, reason: "not-additive" }, inputs: [], derived: true };

/** One figure per area of a set in one period, with class breaks, the province's own figure, 市州合计 and 差额. */
export function queryMap(stores: Stores, query: MapQuery): Outcome<MapReply> {
  const reading = selectReading(query);
  if (!reading.ok) return reading;
  const { indicator, transformation, statistic: asked, asof } = reading.value;
  const cluster = selectCluster(indicator, query.cluster);
  if (!cluster.ok) return cluster;
  const set = query.area === undefined ? accept(prefectures) : selectAreas(query.area);
  if (!set.ok) return set;
  const classes = selectClasses(query);
  if (!classes.ok) return classes;

  const { period } = reading.value;
  const end = period === null ? accept(null) : selectMonth(period.parsed, period.text, transformation);
  if (!end.ok) return end;
  const months = releasedMonths(stores.facts, indicator, cluster.value, measureOf(asked), asof);
  const within = withinReleased(
    indicator,
    end.value === null ? null : { month: end.value, text: period!.text },
    period === null ? drawable(stores, { indicator, cluster: cluster.value, asof }, months) : months,
    transformation,
  );
  if (!within.ok) return within;
  const month = within.value;
  const since = asked === "cagr" ? selectSince(query.from, transformation, month) : accept(null);
  if (!since.ok) return since;

  const lookup = lookupByMonth(stores.facts, { indicator: indicator.id, cluster: cluster.value, asof });
  const read = (area: string): Reading =>
    readFigure(indicator, lookup, {
      area,
      month,
      transformation,
      statistic: asked,
      since: since.value,
    });

  const log = createReadingLog();
  const areas = set.value;
  const readings = areas.map((area) => read(area.code));
  const figures = readings.map((one) => log.take(one));
  const province = read(PROVINCE_CODE);
  const totals = sumAndDifference(asked, indicator, areas, readings, province);
  const provinceFigure = log.take(province);

  return accept({
    indicator: indicator.id,
    cluster: cluster.value,
    period: periodCode(month, transformation),
    transformation,
    stat: asked,
    months: monthsCode(month, transformation),
    areas: entriesOf(indicator, areas, readings, figures),
    province: provinceFigure,
    sum: { ...log.take(totals.sum), missingAreas: totals.missing },
    difference: log.take(totals.difference),
    classes: classesOf(asked, figures, classes.value),
    missing: codesWhere(areas, figures, (one) => one.value === null && one.reason !== "confidential"),
    suppressed: codesWhere(areas, figures, (one) => one.reason === "confidential"),
    unit: unitNameOf(indicator, asked),
    decimals: decimalsOf(indicator, asked),
    scope: indicator.scope,
    notes: [
      ...notesOf({
        indicator,
        clusters: [cluster.value],
        transformation,
        statistic: asked,
        month,
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

/** Months in which some prefecture has a figure, so that a map without a period is not an empty one. */
function drawable(
  stores: Stores,
  {
    indicator,
    cluster,
    asof,
  }: { readonly indicator: Indicator; readonly cluster: string; readonly asof: AsOf },
  months: readonly number[],
): readonly number[] {
  const filled = new Set<number>();
  if (asof === null) {
    for (const row of stores.facts.coverage())
      if (row.indicator === indicator.id && row.measure === "level" && row.prefectures > 0)
        filled.add(row.month);
  } else {
    // What is covered now must not decide what was shown then.
    const slice = {
      indicator: indicator.id,
      cluster,
      transformation: storedForm(indicator),
      measure: "level",
    } as const;
    for (const month of months) {
      const facts = stores.facts.sliceAt(slice, month, asof, "prefectures");
      if (facts.some((fact) => fact.value !== null && fact.area !== PROVINCE_CODE)) filled.add(month);
    }
  }
  const found = months.filter((month) => filled.has(month));
  return found.length > 0 ? found : months;
}

function entriesOf(
  indicator: Indicator,
  areas: readonly ReferenceArea[],
  readings: readonly Reading[],
  figures: readonly Figure[],
): MapReply["areas"] {
  const ranks = rankWithTies(
    readings.map((one) => one.result),
    indicator.betterDirection,
  );
  return areas.map((area, at) => ({
    area: area.code,
    name: area.shortName,
    rank: ranks[at]!,
    ...figures[at]!,
  }));
}

/** Only levels are added; a sum with missing parts is not shown, because it would look like the whole. */
function sumAndDifference(
  asked: Statistic,
  indicator: Indicator,
  areas: readonly ReferenceArea[],
  readings: readonly Reading[],
  province: Reading,
): { readonly sum: Reading; readonly difference: Reading; readonly missing: number } {
  const missing = readings.filter((one) => one.result.value === null).length;
  if (asked !== "level") return { sum: NO_SUM, difference: NO_SUM, missing };
  const inputs = readings.flatMap((one) => one.inputs);
  const sum = sumOfAreas(
    readings.map((one) => one.result),
    indicator,
  );
  const total: Result =
    sum.total.value === null || sum.complete ? sum.total : { value: null, reason: "missing" };
  const wholeProvince =
    areas.length === prefectures.length && areas.every((area) => area.level === "prefecture");
  const difference: Result = wholeProvince
    ? differenceFromSum(province.result, sum)
    : { value: null, reason: "not-applicable" };
  return {
    sum: { result: total, inputs, derived: true },
    difference: { result: difference, inputs: [...inputs, ...province.inputs], derived: true },
    missing,
  };
}

function classesOf(
  asked: Statistic,
  figures: readonly Figure[],
  parameters: ClassParameters,
): MapReply["classes"] {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  // Profits and growth rates that are indicators of their own part around zero too.
  const diverging = statistic(asked).diverging || values.some((value) => value < 0);
  const { method, bounds } = classBreaks(values, { ...parameters, diverging });
  return { method, breaks: [...bounds], diverging };
}

function codesWhere(
  areas: readonly ReferenceArea[],
  figures: readonly Figure[],
  matches: (figure: Figure) => boolean,
): string[] {
  return areas.filter((_area, at) => matches(figures[at]!)).map((area) => area.code);
}
