import { absent, present, type Result } from "../model/missing-reason.ts";
import { compoundAnnualGrowth } from "./compound-annual-growth.ts";

/**
 * The average yearly growth in percent that leads from a whole-year level to the target in the years that remain,
 * (T ÷ B)^(1 ÷ n) − 1. Not applicable when no time remains or the level is above the target.
 */
export function requiredGrowth(level: Result, target: number, remainingYears: number): Result {
  if (level.value !== null && level.value > target) return absent("not-applicable");
  return compoundAnnualGrowth(present(target), level, remainingYears);
}
