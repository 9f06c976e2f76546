import type { Result } from "../model/missing-reason.ts";
import { monthOfYear, type MonthIndex } from "../model/time-period.ts";
import {
  combineTerms,
  type CumulativeLookup,
  type CumulativeTerm,
  type DifferencableFacts,
} from "./cumulative-terms.ts";

/** 全年 = 四季度累计. Null unless the month is December. */
export function fullYearTerms(month: MonthIndex): readonly CumulativeTerm[] | null {
  return monthOfYear(month) === 12 ? [{ month, sign: 1 }] : null;
}

/** The whole-year figure of the year that `month` ends. Lawful for value added and rates too: nothing is subtracted. */
export function fullYear(
  indicator: DifferencableFacts,
  month: MonthIndex,
  cumulative: CumulativeLookup,
): Result {
  return combineTerms(indicator, fullYearTerms(month), cumulative);
}
