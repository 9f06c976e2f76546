import { exactDifference, roundHalfUp } from "./decimal.ts";

/** How a growth rate moved against an earlier one. */
export type MovementWording =
  | "持平"
  | "加快"
  | "回落"
  | "降幅收窄"
  | "降幅扩大"
  | "由负转正"
  | "由正转负"
  | "由平转降";

export interface Movement {
  readonly wording: MovementWording;
  /** Percentage points, rounded to the decimals asked for; zero exactly when the wording is 持平. */
  readonly change: number;
}

/**
 * Words for the move from `previous` to `current`, both growth rates in percent. A change that rounds to zero is 持平
 * whatever the signs. Signs are those of the rates as shown, so that 0.04 % counts as zero: from zero upward is 加快,
 * down to zero 回落, up to zero 降幅收窄, from zero downward 由平转降.
 */
export function movementWording(current: number, previous: number, decimals = 1): Movement {
  const change = roundHalfUp(exactDifference(current, previous), decimals);
  const now = roundHalfUp(current, decimals);
  const before = roundHalfUp(previous, decimals);
  return { wording: wordingOf(now, before, change), change };
}

function wordingOf(now: number, before: number, change: number): MovementWording {
  if (change === 0) return "持平";
  if (before < 0) {
    if (now > 0) return "由负转正";
    return change > 0 ? "降幅收窄" : "降幅扩大";
  }
  if (now < 0) return before === 0 ? "由平转降" : "由正转负";
  return change > 0 ? "加快" : "回落";
}
