export {
  classBreaks,
  type ClassBreaks,
  classMethods,
  type ClassMethod,
  classOf,
  type ClassRequest,
  type ValueClass,
} from "./class-breaks.ts";
export { compoundAnnualGrowth } from "./compound-annual-growth.ts";
export { type Change, contribution } from "./contribution.ts";
export { type CumulativeLookup, type CumulativeTerm, type DifferencableFacts } from "./cumulative-terms.ts";
export { exactDifference, exactSum, roundHalfUp } from "./decimal.ts";
export { EQUAL_GROWTH_PATH_LABEL, equalGrowthPath, type PathPoint } from "./equal-growth-path.ts";
export { fullYear, fullYearTerms } from "./full-year.ts";
export { groupGrowth } from "./group-growth.ts";
export { growthWording, type ProfitWording } from "./growth-wording.ts";
export { halfYear, halfYearTerms } from "./half-year.ts";
export { inTransformation, termsOf } from "./in-transformation.ts";
export { type Movement, type MovementWording, movementWording } from "./movement-wording.ts";
export {
  type GrowthBase,
  growthBase,
  type GrowthBases,
  impliedBase,
  nominalGrowth,
} from "./nominal-growth.ts";
export { percentagePointChange } from "./percentage-point-change.ts";
export {
  CLOSE_BAND,
  type LatestLevel,
  meetsTarget,
  type Progress,
  type ProgressInputs,
  progressVerdict,
} from "./progress-verdict.ts";
export { pull } from "./pull.ts";
export { quarterFromCumulative, quarterTerms } from "./quarter-from-cumulative.ts";
export { rankWithTies } from "./rank-with-ties.ts";
export { requiredGrowth } from "./required-growth.ts";
export { rollingFourQuarters, rollingFourQuartersTerms } from "./rolling-four-quarters.ts";
export { agreesWithinRounding, roundingTolerance } from "./rounding-tolerance.ts";
export { type AdditiveFacts, share } from "./share.ts";
export { type AreaSum, differenceFromSum, sumOfAreas } from "./sum-of-areas.ts";
export { twoYearAverage } from "./two-year-average.ts";
export { verdict, type VerdictDefinition, type VerdictId, verdicts } from "./verdict.ts";
