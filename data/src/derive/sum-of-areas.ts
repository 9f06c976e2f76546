import { absent, present, type Result } from "../model/missing-reason.ts";
import { exactSum } from "./decimal.ts";
import type { AdditiveFacts } from "./share.ts";

/** 市州合计. A total with missing parts is not complete and is never shown as if it were. */
export interface AreaSum {
  /** The sum of the members that have a value. */
  readonly total: Result;
  /** How many members have no value. */
  readonly missing: number;
  readonly complete: boolean;
}

/**
 * Adds figures of disjoint areas. Refused for indicators that do not add up; confidential as soon as one member is,
 * because the member could be computed back from the whole; missing when no member has a value.
 */
export function sumOfAreas(members: readonly Result[], indicator: AdditiveFacts): AreaSum {
  const values: number[] = [];
  let confidential = false;
  for (const member of members) {
    if (member.value !== null) values.push(member.value);
    else if (member.reason === "confidential") confidential = true;
  }
  const missing = members.length - values.length;
  const refused = (reason: "not-additive" | "confidential" | "missing"): AreaSum => ({
    total: absent(reason),
    missing,
    complete: false,
  });
  if (!indicator.additiveOverAreas) return refused("not-additive");
  if (confidential) return refused("confidential");
  if (values.length === 0) return refused("missing");
  return { total: present(exactSum(values)), missing, complete: missing === 0 };
}

/**
 * 差额 = the whole's own reported figure − the sum of its areas. Null with the reason unless the sum is complete: a
 * gap made by missing areas is not a statistical difference.
 */
export function differenceFromSum(whole: Result, sum: AreaSum): Result {
  if (sum.total.value === null) return sum.total;
  if (whole.value === null) return whole;
  return sum.complete ? present(exactSum([whole.value, -sum.total.value])) : absent("missing");
}
