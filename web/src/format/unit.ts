import { type Indicator, type Statistic, statistic, unit, type UnitId } from "@dash/data";
import { formatNumber } from "./number.ts";

/** The unit as printed in heads: 亿元, %, 百分点. */
export function unitName(id: UnitId): string {
  return unit(id).name;
}

const WHOLE_UNITS: ReadonlySet<UnitId> = new Set(["enterprise", "institution", "train", "contract"]);

/** Decimals of a unit on screen where no indicator states its own. */
export function unitDecimals(id: UnitId): number {
  if (id === "percent" || id === "percentage-point") return 1;
  return WHOLE_UNITS.has(id) ? 0 : 2;
}

/** Number and unit in running text: `23,417.24亿元`, `6.3%`, `0.4个百分点`. */
export function formatWithUnit(value: number, id: UnitId, decimals = unitDecimals(id)): string {
  const counted = id === "percentage-point" ? "个百分点" : unitName(id);
  return `${formatNumber(value, decimals)}${counted}`;
}

/** Unit in which a measure of an indicator is shown. */
export function statisticUnit(id: Statistic, indicator: Pick<Indicator, "unit">): UnitId {
  const own = statistic(id).unit;
  return own === "own" ? indicator.unit : own;
}

/** Decimals with which a measure of an indicator is shown. */
export function statisticDecimals(id: Statistic, indicator: Pick<Indicator, "decimals">): number {
  return statistic(id).decimals ?? indicator.decimals;
}
