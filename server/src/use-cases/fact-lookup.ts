import {
  type MonthIndex,
  prefectures,
  PROVINCE_CODE,
  type ReportedMeasure,
  type StoredTransformation,
} from "@dash/data";
import type { Fact, FactLookup } from "../domain/series/index.ts";
import type { AsOf, FactStore, SliceKey } from "./ports.ts";

/** Derivations reach back two years: four rolling quarters and their base. */
const REACH_BACK_MONTHS = 24;

interface LookupScope {
  readonly indicator: string;
  readonly cluster: string;
  readonly asof: AsOf;
}

const FORM_NUMBER: Readonly<Record<StoredTransformation, number>> = {
  "year-to-date": 0,
  point: 1,
  quarter: 2,
};
const MEASURE_NUMBER: Readonly<Record<ReportedMeasure, number>> = {
  level: 0,
  "restated-base": 1,
  "published-growth": 2,
};

function sliceNumber(transformation: StoredTransformation, measure: ReportedMeasure): number {
  return FORM_NUMBER[transformation] * 4 + MEASURE_NUMBER[measure];
}

const provinceAndPrefectures = new Set([PROVINCE_CODE, ...prefectures.map((area) => area.code)]);

/** A lookup that reads whole months, for many areas and few months. Each month is read at most once for its part. */
export function lookupByMonth(facts: FactStore, scope: LookupScope): FactLookup {
  const parts = {
    all: new Map<number, ReadonlyMap<string, Fact>>(),
    prefectures: new Map<number, ReadonlyMap<string, Fact>>(),
  };
  return (transformation, measure, area, month) => {
    const part = provinceAndPrefectures.has(area) ? "prefectures" : "all";
    const months = parts[part];
    const key = month * 16 + sliceNumber(transformation, measure);
    let slice = months.get(key);
    if (slice === undefined) {
      const read = facts.sliceAt(sliceKey(scope, transformation, measure), month, scope.asof, part);
      slice = new Map(read.map((fact) => [fact.area, fact]));
      months.set(key, slice);
    }
    return slice.get(area);
  };
}

/** A lookup that reads one area over time, for few areas and many months. Each series is read at most once. */
export function lookupByArea(
  facts: FactStore,
  scope: LookupScope,
  range: { readonly from: MonthIndex; readonly to: MonthIndex },
): FactLookup {
  const series = new Map<string, ReadonlyMap<MonthIndex, Fact>>();
  const from = range.from - REACH_BACK_MONTHS;
  return (transformation, measure, area, month) => {
    const key = `${area}${sliceNumber(transformation, measure)}`;
    let read = series.get(key);
    if (read === undefined) {
      const slice = sliceKey(scope, transformation, measure);
      const rows = facts.seriesOf(slice, area, from, range.to, scope.asof);
      read = new Map(rows.map((fact) => [fact.month, fact]));
      series.set(key, read);
    }
    return read.get(month);
  };
}

function sliceKey(
  { indicator, cluster }: LookupScope,
  transformation: StoredTransformation,
  measure: ReportedMeasure,
): SliceKey {
  return { indicator, cluster, transformation, measure };
}
