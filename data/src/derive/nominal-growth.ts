import { absent, present, type Result } from "../model/missing-reason.ts";
import { exactDifference, percentOf } from "./decimal.ts";
import { fromInputs } from "./missing-input.ts";

/** The two values last year's figure can have: as restated in this year's report, and as reported last year. */
export interface GrowthBases {
  /** 上年同期 of this year's report; null when the report has no such column or the cell was empty. */
  readonly restated: Result | null;
  /** Last year's figure of a like vintage; null when there is none. */
  readonly lastYear: Result | null;
}

export interface GrowthBase {
  readonly base: Result;
  readonly source: "restated" | "last-year" | "none";
}

/** The base growth is reckoned from: the restated one when it has a value, else last year's, else none. */
export function growthBase({ restated, lastYear }: GrowthBases): GrowthBase {
  if (restated !== null && restated.value !== null) return { base: restated, source: "restated" };
  if (lastYear !== null && lastYear.value !== null) return { base: lastYear, source: "last-year" };
  return { base: restated ?? lastYear ?? absent("missing"), source: "none" };
}

/** 名义增速 in percent, from levels in current prices. It never stands in for a published rate. */
export function nominalGrowth(current: Result, base: Result): Result {
  return fromInputs(current, [base], (now, [before]) =>
    before! > 0 ? present(percentOf(exactDifference(now, before!), before!)) : absent("base-not-positive"),
  );
}

/** The base a level and its growth rate (percent) imply: level ÷ (1 + growth). */
export function impliedBase(level: Result, growth: Result): Result {
  return fromInputs(level, [growth], (value, [rate]) =>
    rate! > -100 ? present(value / (1 + rate! / 100)) : absent("base-not-positive"),
  );
}
