import { present, type Result } from "../model/missing-reason.ts";
import { exactDifference } from "./decimal.ts";
import { fromInputs } from "./missing-input.ts";

/** The difference of two rates or shares, in percentage points (百分点). */
export function percentagePointChange(current: Result, previous: Result): Result {
  return fromInputs(current, [previous], (now, [before]) => present(exactDifference(now, before!)));
}
