import { absent, present, type Result } from "../model/missing-reason.ts";
import type { Change } from "./contribution.ts";
import { exactDifference, percentOf } from "./decimal.ts";
import { fromInputs } from "./missing-input.ts";
import type { AdditiveFacts } from "./share.ts";

/** 拉动 in percentage points: the part's increment over the whole's base. Only for disjoint parts. */
export function pull(part: Change, wholeBase: Result, indicator: AdditiveFacts): Result {
  if (!indicator.additiveOverAreas) return absent("not-additive");
  return fromInputs(part.current, [part.base, wholeBase], (now, [before, totalBefore]) =>
    totalBefore! > 0
      ? present(percentOf(exactDifference(now, before!), totalBefore!))
      : absent("base-not-positive"),
  );
}
