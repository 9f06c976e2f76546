import type { Indicator } from "../model/indicator.ts";
import { absent, present, type Result } from "../model/missing-reason.ts";
import { percentOf } from "./decimal.ts";
import { fromInputs } from "./missing-input.ts";

/** What measures of parts and wholes need to know of an indicator. */
export type AdditiveFacts = Pick<Indicator, "additiveOverAreas">;

/**
 * 比重: the part as percent of the whole's own reported figure. Not applicable when the whole is not positive or
 * the part is negative; refused for indicators that do not add up over areas.
 */
export function share(part: Result, whole: Result, indicator: AdditiveFacts): Result {
  if (!indicator.additiveOverAreas) return absent("not-additive");
  return fromInputs(part, [whole], (partValue, [wholeValue]) =>
    wholeValue! > 0 && partValue >= 0 ? present(percentOf(partValue, wholeValue!)) : absent("not-applicable"),
  );
}
