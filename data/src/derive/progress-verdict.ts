import { absent, type MissingReason, present, type Result } from "../model/missing-reason.ts";
import type { TargetWording } from "../model/target.ts";
import { monthIndex, type MonthIndex, MONTHS_PER_YEAR } from "../model/time-period.ts";
import { exactDifference, percentOf, roundHalfUp } from "./decimal.ts";
import { fromInputs } from "./missing-input.ts";
import { requiredGrowth } from "./required-growth.ts";
import type { VerdictId } from "./verdict.ts";

/**
 * Half-width of 接近, in percentage points on either side of the required growth. The documents name no such band;
 * it is this product's own convention and is printed with the verdict.
 */
export const CLOSE_BAND = 2;

/** The newest figure of twelve months: a whole year, or four rolling quarters. Never a cumulative part of a year. */
export interface LatestLevel {
  readonly month: MonthIndex;
  readonly transformation: "year" | "rolling4";
  readonly level: Result;
}

/** Everything a verdict rests on, all as seen at one moment. Levels in 亿元, growth in percent. */
export interface ProgressInputs {
  /** Null when the document does not name the cluster. */
  readonly target: { readonly value: number; readonly wording: TargetWording | null } | null;
  readonly targetYear: number;
  readonly baseYear: number;
  /** Whether it is laid down what the levels cover; a level of undefined scope is compared but not judged. */
  readonly scopeDefined: boolean;
  /** Whole-year level of the base year. */
  readonly base: Result;
  readonly latest: LatestLevel | null;
  /** Growth of `latest` against the twelve months before those. */
  readonly presentGrowth: Result;
  /** Whole-year level of the target year; absent until it is released. */
  readonly targetYearLevel: Result;
}

/** A verdict with what it was read from; `inputs` is exactly what was given. */
export interface Progress {
  readonly verdict: VerdictId;
  /** Why there is no verdict; null unless it is `unknown`. */
  readonly reason: MissingReason | null;
  readonly inputs: ProgressInputs;
  /** The level that was judged: the target year's once it is released, else the latest. */
  readonly judgedLevel: Result;
  /** Percent. */
  readonly shareOfTarget: Result;
  /** Judged level − target, 亿元; negative while short of it. */
  readonly gap: Result;
  /** Years from the end of the latest figure to the end of the target year; null when there is none. */
  readonly remainingYears: number | null;
  /** Average yearly growth needed from the latest level; not applicable once reached or the target year is closed. */
  readonly requiredGrowth: Result;
  /** Average yearly growth that was needed from the base year on. */
  readonly requiredFromBase: Result;
  /** Present growth − required growth in percentage points, each as shown with one decimal. */
  readonly lead: Result;
}

/**
 * Whether a level meets a target. 左右 is read without tolerance: the document gives none, so a level below the figure
 * has not reached it. 超过 demands more than the figure.
 */
export function meetsTarget(level: number, target: NonNullable<ProgressInputs["target"]>): boolean {
  return target.wording === "超过" ? level > target.value : level >= target.value;
}

/**
 * Reads a cluster's progress. While the target year is open: 已达到 when the latest level meets the target; otherwise
 * present growth is compared with the required one, 接近 within `CLOSE_BAND`. The two rates are compared as shown (one
 * decimal), so that a reader can check the verdict. Once the target year's whole figure is there: 达成 or 未达成.
 */
export function progressVerdict(inputs: ProgressInputs): Progress {
  const { target, latest } = inputs;
  const lastMonth = monthIndex(inputs.targetYear, MONTHS_PER_YEAR);
  const finalLevel =
    inputs.targetYearLevel.value === null && latest?.month === lastMonth
      ? latest.level
      : inputs.targetYearLevel;
  const closed = finalLevel.value !== null;
  const stillOpen = latest !== null && latest.month < lastMonth;
  const judgedLevel = closed ? finalLevel : stillOpen ? latest.level : absent("missing");
  const remainingYears = latest === null ? null : Math.max(0, lastMonth - latest.month) / MONTHS_PER_YEAR;

  if (target === null) {
    const none = absent("no-target");
    return {
      verdict: "unknown",
      reason: "no-target",
      inputs,
      judgedLevel,
      shareOfTarget: none,
      gap: none,
      remainingYears,
      requiredGrowth: none,
      requiredFromBase: none,
      lead: none,
    };
  }

  const meets = judgedLevel.value !== null && meetsTarget(judgedLevel.value, target);
  const required =
    closed || meets
      ? absent("not-applicable")
      : requiredGrowth(judgedLevel, target.value, remainingYears ?? 0);
  const lead = fromInputs(inputs.presentGrowth, [required], (growth, [needed]) =>
    present(exactDifference(roundHalfUp(growth, 1), roundHalfUp(needed!, 1))),
  );
  return {
    ...(inputs.scopeDefined ? judge(judgedLevel, meets, closed, lead) : UNDEFINED_SCOPE),
    inputs,
    judgedLevel,
    shareOfTarget: fromInputs(judgedLevel, [], (level) => present(percentOf(level, target.value))),
    gap: fromInputs(judgedLevel, [], (level) => present(exactDifference(level, target.value))),
    remainingYears,
    requiredGrowth: required,
    requiredFromBase: requiredGrowth(inputs.base, target.value, inputs.targetYear - inputs.baseYear),
    lead,
  };
}

const UNDEFINED_SCOPE = { verdict: "unknown", reason: "scope-undefined" } as const;

function judge(
  level: Result,
  meets: boolean,
  closed: boolean,
  lead: Result,
): Pick<Progress, "verdict" | "reason"> {
  if (level.value === null) return { verdict: "unknown", reason: level.reason };
  if (closed) return { verdict: meets ? "achieved" : "not-achieved", reason: null };
  if (meets) return { verdict: "reached", reason: null };
  if (lead.value === null) return { verdict: "unknown", reason: lead.reason };
  if (Math.abs(lead.value) <= CLOSE_BAND) return { verdict: "close", reason: null };
  return { verdict: lead.value > 0 ? "faster" : "slower", reason: null };
}
