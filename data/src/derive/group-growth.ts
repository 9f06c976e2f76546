import { absent, type Result } from "../model/missing-reason.ts";
import type { Change } from "./contribution.ts";
import { nominalGrowth } from "./nominal-growth.ts";
import type { AdditiveFacts } from "./share.ts";
import { sumOfAreas } from "./sum-of-areas.ts";

/**
 * Growth of a group in percent, ΣC ÷ ΣP − 1: growth rates themselves are never averaged. Every member must have both
 * its figure and its base, so that the two sums have the same members.
 */
export function groupGrowth(members: readonly Change[], indicator: AdditiveFacts): Result {
  const current = sumOfAreas(
    members.map((member) => member.current),
    indicator,
  );
  const base = sumOfAreas(
    members.map((member) => member.base),
    indicator,
  );
  if (current.total.value === null) return current.total;
  if (base.total.value === null) return base.total;
  return current.complete && base.complete ? nominalGrowth(current.total, base.total) : absent("missing");
}
