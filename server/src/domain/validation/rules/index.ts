import type { Rule } from "../rule.ts";
import { areaConflict } from "./area-conflict.ts";
import { areaDiffers } from "./area-differs.ts";
import { areaFormerName } from "./area-former-name.ts";
import { areaNameNormalised } from "./area-name-normalised.ts";
import { areaOutsideAccount } from "./area-outside-account.ts";
import { areaOutsideTable } from "./area-outside-table.ts";
import { areaUnknown } from "./area-unknown.ts";
import { baseRestated } from "./base-restated.ts";
import { cellRemarks } from "./cell-remarks.ts";
import { clusterAboveTotal } from "./cluster-above-total.ts";
import { clusterConflict } from "./cluster-conflict.ts";
import { clusterLaterName } from "./cluster-later-name.ts";
import { clusterNameNormalised } from "./cluster-name-normalised.ts";
import { clusterUnknown } from "./cluster-unknown.ts";
import { columnDuplicate } from "./column-duplicate.ts";
import { columnMissing } from "./column-missing.ts";
import { columnShifted } from "./column-shifted.ts";
import { columnUnknown } from "./column-unknown.ts";
import { countNotWhole } from "./count-not-whole.ts";
import { cumulativeDecreased } from "./cumulative-decreased.ts";
import { decimalPointLost } from "./decimal-point-lost.ts";
import { decimalsExcessive } from "./decimals-excessive.ts";
import { differsFromPending } from "./differs-from-pending.ts";
import { differsFromPublished } from "./differs-from-published.ts";
import { earlierUpload } from "./earlier-upload.ts";
import { employeesAgainstUnits } from "./employees-against-units.ts";
import { externalLink } from "./external-link.ts";
import { fewUnits } from "./few-units.ts";
import { figuresRepeatEarlier } from "./figures-repeat-earlier.ts";
import { formDiffers } from "./form-differs.ts";
import { formNumberMissing } from "./form-number-missing.ts";
import { formulaError } from "./formula-error.ts";
import { formulaNotComputed } from "./formula-not-computed.ts";
import { growthAsIndex } from "./growth-as-index.ts";
import { growthExtreme } from "./growth-extreme.ts";
import { growthInconsistent } from "./growth-inconsistent.ts";
import { growthOnNonpositiveBase } from "./growth-on-nonpositive-base.ts";
import { hiddenIgnored } from "./hidden-ignored.ts";
import { indicatorInWrongBlock } from "./indicator-in-wrong-block.ts";
import { indicatorNameNormalised } from "./indicator-name-normalised.ts";
import { indicatorNotOwned } from "./indicator-not-owned.ts";
import { indicatorUnknown } from "./indicator-unknown.ts";
import { individualData } from "./individual-data.ts";
import { largestShareImpossible } from "./largest-share-impossible.ts";
import { layoutDecided } from "./layout-decided.ts";
import { magnitudeSuspicious } from "./magnitude-suspicious.ts";
import { mandatoryCellBlank } from "./mandatory-cell-blank.ts";
import { measureUnlawful } from "./measure-unlawful.ts";
import { mergedFigure } from "./merged-figure.ts";
import { negativeValue } from "./negative-value.ts";
import { numberNormalised } from "./number-normalised.ts";
import { numberUnreadable } from "./number-unreadable.ts";
import { partAboveWhole } from "./part-above-whole.ts";
import { partsDifferFromWhole } from "./parts-differ-from-whole.ts";
import { percentDoubtful } from "./percent-doubtful.ts";
import { periodDiffers } from "./period-differs.ts";
import { periodInFuture } from "./period-in-future.ts";
import { periodMissing } from "./period-missing.ts";
import { profitAboveRevenue } from "./profit-above-revenue.ts";
import { profitSignChange } from "./profit-sign-change.ts";
import { provinceEqualsSum } from "./province-equals-sum.ts";
import { quarterInCumulative } from "./quarter-in-cumulative.ts";
import { quarterNegative } from "./quarter-negative.ts";
import { rowAllZero } from "./row-all-zero.ts";
import { rowDuplicate } from "./row-duplicate.ts";
import { rowMissing } from "./row-missing.ts";
import { rowPeriodUnknown } from "./row-period-unknown.ts";
import { rowSkipped } from "./row-skipped.ts";
import { shareInconsistent } from "./share-inconsistent.ts";
import { sheetIgnored } from "./sheet-ignored.ts";
import { signDoubtful } from "./sign-doubtful.ts";
import { singlePeriodIgnored } from "./single-period-ignored.ts";
import { stageMixed } from "./stage-mixed.ts";
import { textDecoded } from "./text-decoded.ts";
import { unitCountJump } from "./unit-count-jump.ts";
import { unitDiffers } from "./unit-differs.ts";
import { zeroForMissing } from "./zero-for-missing.ts";
import { zoneApart } from "./zone-apart.ts";
import { zoneLeftOut } from "./zone-left-out.ts";

/**
 * Every rule, in the order in which findings of one severity are listed: from the whole sheet to the single cell. Rules
 * about figures stand behind those that find the root cause, because a cause once found silences them.
 */
export const rules = [
  individualData,
  formDiffers,
  formNumberMissing,
  periodMissing,
  periodDiffers,
  periodInFuture,
  rowPeriodUnknown,
  areaDiffers,
  areaUnknown,
  areaConflict,
  areaFormerName,
  areaOutsideAccount,
  areaOutsideTable,
  areaNameNormalised,
  zoneApart,
  zoneLeftOut,
  clusterUnknown,
  clusterConflict,
  clusterLaterName,
  clusterNameNormalised,
  indicatorUnknown,
  indicatorNameNormalised,
  indicatorInWrongBlock,
  indicatorNotOwned,
  measureUnlawful,
  columnMissing,
  columnDuplicate,
  columnUnknown,
  unitDiffers,
  rowDuplicate,
  rowMissing,
  rowAllZero,
  zeroForMissing,
  mandatoryCellBlank,
  mergedFigure,
  numberUnreadable,
  externalLink,
  formulaError,
  formulaNotComputed,
  signDoubtful,
  percentDoubtful,
  decimalsExcessive,
  stageMixed,
  negativeValue,
  figuresRepeatEarlier,
  columnShifted,
  quarterInCumulative,
  magnitudeSuspicious,
  decimalPointLost,
  countNotWhole,
  partsDifferFromWhole,
  partAboveWhole,
  provinceEqualsSum,
  profitAboveRevenue,
  employeesAgainstUnits,
  largestShareImpossible,
  clusterAboveTotal,
  differsFromPending,
  cumulativeDecreased,
  quarterNegative,
  profitSignChange,
  unitCountJump,
  baseRestated,
  growthOnNonpositiveBase,
  growthAsIndex,
  growthInconsistent,
  shareInconsistent,
  growthExtreme,
  fewUnits,
  differsFromPublished,
  numberNormalised,
  cellRemarks,
  rowSkipped,
  singlePeriodIgnored,
  hiddenIgnored,
  sheetIgnored,
  textDecoded,
  layoutDecided,
  earlierUpload,
] as const satisfies readonly Rule[];
