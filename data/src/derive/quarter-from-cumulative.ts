import type { Result } from "../model/missing-reason.ts";
import { monthOfYear, type MonthIndex } from "../model/time-period.ts";
import {
  combineTerms,
  type CumulativeLookup,
  type CumulativeTerm,
  type DifferencableFacts,
} from "./cumulative-terms.ts";

/** 当季 = 本期累计 − 上季累计; the first quarter is its own cumulative figure. Null unless the month ends a quarter. */
export function quarterTerms(month: MonthIndex): readonly CumulativeTerm[] | null {
  const inYear = monthOfYear(month);
  if (inYear % 3 !== 0) return null;
  if (inYear === 3) return [{ month, sign: 1 }];
  return [
    { month, sign: 1 },
    { month: month - 3, sign: -1 },
  ];
}

/** The figure of the single quarter ending in `month`. Value added is refused: its quarters are compiled separately. */
export function quarterFromCumulative(
  indicator: DifferencableFacts,
  month: MonthIndex,
  cumulative: CumulativeLookup,
): Result {
  return combineTerms(indicator, quarterTerms(month), cumulative);
}
