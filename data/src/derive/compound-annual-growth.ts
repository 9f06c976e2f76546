import { absent, present, type Result } from "../model/missing-reason.ts";
import { percentOfRoot } from "./decimal.ts";
import { fromInputs } from "./missing-input.ts";

/** 年均增速 in percent over `years` years (fractions allowed), nominal when the levels are in current prices. */
export function compoundAnnualGrowth(end: Result, start: Result, years: number): Result {
  return fromInputs(end, [start], (endValue, [startValue]) => {
    if (startValue! <= 0) return absent("base-not-positive");
    if (endValue < 0 || years <= 0) return absent("not-applicable");
    return present(percentOfRoot(endValue / startValue!, years));
  });
}
