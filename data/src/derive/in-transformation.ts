import type { Result } from "../model/missing-reason.ts";
import type { MonthIndex } from "../model/time-period.ts";
import type { TimeTransformation } from "../model/time-transformation.ts";
import {
  combineTerms,
  type CumulativeLookup,
  type CumulativeTerm,
  type DifferencableFacts,
} from "./cumulative-terms.ts";
import { fullYearTerms } from "./full-year.ts";
import { halfYearTerms } from "./half-year.ts";
import { quarterTerms } from "./quarter-from-cumulative.ts";
import { rollingFourQuartersTerms } from "./rolling-four-quarters.ts";

/**
 * The stored figures a figure is made of: cumulative ones, or the one value of a point. Null when no period of the
 * transformation ends in the month. A derived figure is simulated, or provisional, when any of these is.
 */
export function termsOf(
  transformation: TimeTransformation,
  month: MonthIndex,
): readonly CumulativeTerm[] | null {
  switch (transformation) {
    case "quarter":
      return quarterTerms(month);
    case "half":
      return halfYearTerms(month);
    case "year":
      return fullYearTerms(month);
    case "rolling4":
      return rollingFourQuartersTerms(month);
    case "year-to-date":
    case "point":
      return [{ month, sign: 1 }];
  }
}

/** The figure ending in `month`, read in a transformation; `stored` gives the figures as reported. */
export function inTransformation(
  indicator: DifferencableFacts,
  transformation: TimeTransformation,
  month: MonthIndex,
  stored: CumulativeLookup,
): Result {
  if ((indicator.kind === "stock") !== (transformation === "point"))
    return { value: null, reason: "not-applicable" };
  return combineTerms(indicator, termsOf(transformation, month), stored);
}
