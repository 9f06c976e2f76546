import type { Rule } from "../rule.ts";
import { areaConflict } from "./area-conflict.ts";
import { areaDiffers } from "./area-differs.ts";
import { areaFormerName } from "./area-former-name.ts";
import { areaNameNormalised } from "./area-name-normalised.ts";
import { areaOutsideAccount } from "./area-outside-account.ts";
import { areaOutsideTable } from "./area-outside-table.ts";
import { areaUnknown } from "./area-unknown.ts";
import { cellRemarks } from "./cell-remarks.ts";
import { clusterConflict } from "./cluster-conflict.ts";
import { clusterLaterName } from "./cluster-later-name.ts";
import { clusterNameNormalised } from "./cluster-name-normalised.ts";
import { clusterUnknown } from "./cluster-unknown.ts";
import { columnDuplicate } from "./column-duplicate.ts";
import { columnMissing } from "./column-missing.ts";
import { columnUnknown } from "./column-unknown.ts";
import { countNotWhole } from "./count-not-whole.ts";
import { decimalsExcessive } from "./decimals-excessive.ts";
import { earlierUpload } from "./earlier-upload.ts";
import { externalLink } from "./external-link.ts";
import { formDiffers } from "./form-differs.ts";
import { formNumberMissing } from "./form-number-missing.ts";
import { formulaError } from "./formula-error.ts";
import { formulaNotComputed } from "./formula-not-computed.ts";
import { growthInconsistent } from "./growth-inconsistent.ts";
import { hiddenIgnored } from "./hidden-ignored.ts";
import { indicatorInWrongBlock } from "./indicator-in-wrong-block.ts";
import { indicatorNameNormalised } from "./indicator-name-normalised.ts";
import { indicatorUnknown } from "./indicator-unknown.ts";
import { individualData } from "./individual-data.ts";
import { layoutDecided } from "./layout-decided.ts";
import { magnitudeSuspicious } from "./magnitude-suspicious.ts";
import { mandatoryCellBlank } from "./mandatory-cell-blank.ts";
import { measureUnlawful } from "./measure-unlawful.ts";
import { mergedFigure } from "./merged-figure.ts";
import { negativeValue } from "./negative-value.ts";
import { numberNormalised } from "./number-normalised.ts";
import { numberUnreadable } from "./number-unreadable.ts";
import { percentDoubtful } from "./percent-doubtful.ts";
import { periodDiffers } from "./period-differs.ts";
import { periodInFuture } from "./period-in-future.ts";
import { periodMissing } from "./period-missing.ts";
import { rowAllZero } from "./row-all-zero.ts";
import { rowDuplicate } from "./row-duplicate.ts";
import { rowMissing } from "./row-missing.ts";
import { rowPeriodUnknown } from "./row-period-unknown.ts";
import { rowSkipped } from "./row-skipped.ts";
import { sheetIgnored } from "./sheet-ignored.ts";
import { signDoubtful } from "./sign-doubtful.ts";
import { singlePeriodIgnored } from "./single-period-ignored.ts";
import { stageMixed } from "./stage-mixed.ts";
import { textDecoded } from "./text-decoded.ts";
import { unitDiffers } from "./unit-differs.ts";
import { zeroForMissing } from "./zero-for-missing.ts";
import { zoneApart } from "./zone-apart.ts";
import { zoneLeftOut } from "./zone-left-out.ts";

/** Every rule, in the order in which findings of one severity are listed: from the whole sheet to the single cell. */
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
  countNotWhole,
  growthInconsistent,
  magnitudeSuspicious,
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
