import { MONTHS_PER_YEAR, monthOfYear, parseTimePeriod, type TimeTransformation } from "@dash/data";
import type { CockpitSelection } from "./resolve-selection.ts";

/**
 * The reading in which the trend runs. A whole year of an area indicator is compared with whole years: published
 * quarters of other years are few and would only break the line. All else runs in the reading of the map.
 */
export function trendTransformation({
  indicator,
  transformation,
  period,
}: CockpitSelection): TimeTransformation {
  const month = period === null ? undefined : parseTimePeriod(period)?.endMonth;
  const endsYear = month !== undefined && monthOfYear(month) === MONTHS_PER_YEAR;
  const isYearly = indicator.block === "area" && transformation === "year-to-date" && endsYear;
  return isYearly && indicator.transformations.includes("year") ? "year" : transformation;
}
