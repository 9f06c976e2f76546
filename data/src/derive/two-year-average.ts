import { absent, present, type Result } from "../model/missing-reason.ts";
import { percentOfRoot } from "./decimal.ts";
import { fromInputs } from "./missing-input.ts";

/** 两年平均增速 in percent from two successive growth rates in percent. A published one takes precedence over it. */
export function twoYearAverage(growth: Result, growthBefore: Result): Result {
  return fromInputs(growth, [growthBefore], (rate, [before]) => {
    const factors = [1 + rate / 100, 1 + before! / 100] as const;
    return factors[0] >= 0 && factors[1] > 0
      ? present(percentOfRoot(factors[0] * factors[1], 2))
      : absent("base-not-positive");
  });
}
