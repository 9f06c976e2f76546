import type { Result } from "../model/missing-reason.ts";
import { monthOfYear, type MonthIndex } from "../model/time-period.ts";
import {
  combineTerms,
  type CumulativeLookup,
  type CumulativeTerm,
  type DifferencableFacts,
} from "./cumulative-terms.ts";

/** 上半年 = 二季度累计; 下半年 = 全年 − 上半年. Null unless the month is June or December. */
export function halfYearTerms(month: MonthIndex): readonly CumulativeTerm[] | null {
  switch (monthOfYear(month)) {
    case 6:
      return [{ month, sign: 1 }];
    case 12:
      return [
        { month, sign: 1 },
        { month: month - 6, sign: -1 },
      ];
    default:
      return null;
  }
}

/** The figure of the half-year ending in `month`. There is no official 下半年: it is always derived. */
export function halfYear(
  indicator: DifferencableFacts,
  month: MonthIndex,
  cumulative: CumulativeLookup,
): Result {
  return combineTerms(indicator, halfYearTerms(month), cumulative);
}
