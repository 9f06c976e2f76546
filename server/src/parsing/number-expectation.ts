import {
  type FormNotation,
  type Indicator,
  type MissingReason,
  type ReportedMeasure,
  unit,
} from "@dash/data";
import { missingMarksOf } from "./missing-marks.ts";

/** What a reader has to know of a cell to understand what is written in it. */
export interface NumberExpectation {
  /** 中文 name of the unit the column is filled in; `%` for rates, empty when the indicator is unknown. */
  readonly unit: string;
  /** Decimals the figure is declared with; null when the indicator is unknown. */
  readonly decimals: number | null;
  readonly notation: FormNotation;
  /** What stands for a missing number in the form. */
  readonly marks: ReadonlyMap<string, MissingReason>;
}

/** Growth rates are published with one decimal. */
const GROWTH_DECIMALS = 1;

/** Gives what is expected of the cells of an indicator and measure in a form; made once for each. */
export function createExpectations(
  notation: FormNotation,
): (indicator: Indicator | null, measure: ReportedMeasure) => NumberExpectation {
  const marks = missingMarksOf(notation);
  const growth: NumberExpectation = { unit: "%", decimals: GROWTH_DECIMALS, notation, marks };
  const unknown: NumberExpectation = { unit: "", decimals: null, notation, marks };
  const levels = new Map<Indicator, NumberExpectation>();
  return (indicator, measure) => {
    if (measure === "published-growth") return growth;
    if (indicator === null) return unknown;
    let level = levels.get(indicator);
    if (!level) {
      level = { unit: unit(indicator.unit).name, decimals: indicator.decimals, notation, marks };
      levels.set(indicator, level);
    }
    return level;
  };
}
