import { absent, present, type Result } from "../model/missing-reason.ts";
import { exactDifference, percentOf } from "./decimal.ts";
import { fromInputs } from "./missing-input.ts";
import type { AdditiveFacts } from "./share.ts";

/** A figure and its base, one year before. */
export interface Change {
  readonly current: Result;
  readonly base: Result;
}

/**
 * 贡献率 in percent: the part's increment over the whole's. Only for disjoint parts of an additive indicator. When
 * the whole falls, a part that falls too contributes positively. Not applicable when the whole did not change.
 */
export function contribution(part: Change, whole: Change, indicator: AdditiveFacts): Result {
  if (!indicator.additiveOverAreas) return absent("not-additive");
  return fromInputs(
    part.current,
    [part.base, whole.current, whole.base],
    (now, [before, total, totalBefore]) => {
      const increment = exactDifference(total!, totalBefore!);
      return increment === 0
        ? absent("not-applicable")
        : present(percentOf(exactDifference(now, before!), increment));
    },
  );
}
