import type { Result } from "../model/missing-reason.ts";
import { monthOfYear, type MonthIndex, MONTHS_PER_YEAR } from "../model/time-period.ts";
import {
  combineTerms,
  type CumulativeLookup,
  type CumulativeTerm,
  type DifferencableFacts,
} from "./cumulative-terms.ts";

/**
 * 滚动四季 = 本期累计 + 上年全年 − 上年同期累计; in December it is the whole year. Null unless the month ends a quarter.
 */
export function rollingFourQuartersTerms(month: MonthIndex): readonly CumulativeTerm[] | null {
  const inYear = monthOfYear(month);
  if (inYear % 3 !== 0) return null;
  if (inYear === MONTHS_PER_YEAR) return [{ month, sign: 1 }];
  return [
    { month, sign: 1 },
    { month: month - inYear, sign: 1 },
    { month: month - MONTHS_PER_YEAR, sign: -1 },
  ];
}

/** The figure of the four quarters ending in `month`. Only for flows whose cumulative figures may be subtracted. */
export function rollingFourQuarters(
  indicator: DifferencableFacts,
  month: MonthIndex,
  cumulative: CumulativeLookup,
): Result {
  return combineTerms(indicator, rollingFourQuartersTerms(month), cumulative);
}
