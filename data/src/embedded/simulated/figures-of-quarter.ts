import { areaProfiles } from "./area-profile.ts";
import { noise, rounded } from "./noise.ts";
import { cumulated, FIRST_YEAR, type Place, quarterRevenue } from "./quarter-revenue.ts";

const RESTATEMENT = 11;
const VALUE_ADDED = 12;
const PROFIT = 13;
const TAX = 14;
const UNITS = 15;
const PERSONS = 16;
const INVESTMENT = 17;
const REAL_GROWTH = 18;

/** What one cluster in one area reports at the end of a quarter. Flows are cumulated from January, in 亿元. */
export interface QuarterFigures {
  readonly revenue: Flow;
  readonly profit: Flow;
  readonly tax: Flow;
  /** Level in current prices, growth in constant prices. */
  readonly valueAdded: { readonly level: number; readonly growth: number };
  readonly units: number;
  /** 万人. */
  readonly persons: number;
  /** Percent, cumulated from January. */
  readonly investmentGrowth: number;
}

export interface Flow {
  readonly level: number;
  readonly base: number;
  /** Percent; null when level or base is not positive. */
  readonly growth: number | null;
}

/** The figures of a cluster in an area, up to and with a quarter (0 … 3). */
export function figuresOfQuarter(place: Place, year: number, quarter: number): QuarterFigures {
  const revenue = flow(place, year, quarter, (y, q) => quarterRevenue(place, y, q));
  const units = unitCount(place, year, quarter);
  return {
    revenue,
    profit: flow(place, year, quarter, (y, q) => quarterProfit(place, y, q)),
    tax: flow(place, year, quarter, (y, q) => quarterTax(place, y, q)),
    valueAdded: valueAdded(place, year, quarter, revenue),
    units,
    persons: rounded(
      (units * place.cluster.personsPerUnit * (1000 + 60 * key(place, PERSONS, year, quarter))) / 10_000_000,
      2,
    ),
    investmentGrowth: investmentGrowth(place, year, quarter),
  };
}

function key(place: Place, channel: number, ...parts: readonly number[]): number {
  return noise(channel, place.clusterIndex, place.areaIndex, ...parts);
}

/** 上年同期 is last year's figure as restated on this year's list of units: mostly unchanged, never by 2 % or more. */
function flow(
  place: Place,
  year: number,
  quarter: number,
  ofQuarter: (year: number, quarter: number) => number,
): Flow {
  const level = cumulated(quarter, (q) => ofQuarter(year, q));
  const lastYear = cumulated(quarter, (q) => ofQuarter(year - 1, q));
  const moved = key(place, RESTATEMENT, year) > 0.55;
  const reach = place.areaIndex === 0 ? 5 : 18;
  const base = moved
    ? rounded((lastYear * (1000 + reach * key(place, RESTATEMENT, year, 1))) / 1000, 2)
    : lastYear;
  const growth = base > 0 && level > 0 ? rounded(((level - base) * 100) / base, 1) : null;
  return { level, base, growth };
}

function quarterProfit(place: Place, year: number, quarter: number): number {
  const margin = place.cluster.margin[year - FIRST_YEAR + 1]!;
  const spread = 14 * key(place, PROFIT) + 6 * key(place, PROFIT, year, quarter);
  return rounded((quarterRevenue(place, year, quarter) * (margin + spread)) / 1000, 2);
}

function quarterTax(place: Place, year: number, quarter: number): number {
  const rate = place.cluster.tax * (1000 + 40 * key(place, TAX, year, quarter));
  return rounded((quarterRevenue(place, year, quarter) * rate) / 1_000_000, 2);
}

/** Compiled for each cumulated period on its own, so that its differences are no quarters. */
function valueAdded(
  place: Place,
  year: number,
  quarter: number,
  revenue: Flow,
): QuarterFigures["valueAdded"] {
  const ratio = place.cluster.valueAdded * (1000 + 6 * key(place, VALUE_ADDED, year, quarter));
  const nominal = revenue.growth ?? 0;
  const real = nominal * 0.82 - place.cluster.deflator / 10 + 0.6 * key(place, REAL_GROWTH, year, quarter);
  return { level: rounded((revenue.level * ratio) / 1_000_000, 2), growth: rounded(real, 1) };
}

/** The list grows through the year; taken from last year's revenue so that it does not swing with the season. */
function unitCount(place: Place, year: number, quarter: number): number {
  const before = cumulated(3, (q) => quarterRevenue(place, year - 1, q));
  const listed = (before * 10_000 * (1000 + 14 * quarter + 45 * key(place, UNITS))) / 1000;
  const small = place.areaIndex === areaProfiles.length ? 0.5 : 1;
  return Math.max(3, Math.round(listed / (place.cluster.revenuePerUnit * small)));
}

function investmentGrowth(place: Place, year: number, quarter: number): number {
  const whole = place.cluster.investment[year - FIRST_YEAR]!;
  const slump =
    year === 2020 ? [-480, -260, -110, 0][quarter]! : year === 2021 ? [420, 180, 60, 0][quarter]! : 0;
  const reach = place.areaIndex === 0 ? 12 : 95;
  return rounded((whole + slump + reach * key(place, INVESTMENT, year, quarter)) / 10, 1);
}
