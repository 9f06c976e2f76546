import {
  type Indicator,
  inTransformation,
  type MissingReason,
  type MonthIndex,
  type ReportedMeasure,
  type Result,
  type StoredTransformation,
  termsOf,
  type TimeTransformation,
} from "@dash/data";
import { type Fact, type FactLookup, resultOf } from "./fact.ts";
import type { Reading } from "./figure.ts";

/** The form in which an indicator's facts are stored. */
export function storedForm(indicator: Indicator): StoredTransformation {
  return indicator.kind === "stock" ? "point" : "year-to-date";
}

/** Why there is no number where nothing was ever published: forms are filled in, public figures are found or not. */
function reasonOfNothing(indicator: Indicator): MissingReason {
  return indicator.block === "cluster" ? "not-reported" : "not-available";
}

/** One fact as it is. */
export function readFact(indicator: Indicator, fact: Fact | undefined): Reading {
  if (fact === undefined)
    return {
      result: { value: null, reason: reasonOfNothing(indicator) },
      inputs: [],
      derived: false,
    };
  return { result: resultOf(fact), inputs: [fact], derived: false };
}

/**
 * The level of an area in a transformation, ending in `month`: as published where it is, else made from cumulative
 * figures as `inTransformation` does. `measure` reads 上年同期 in the same way, out of this year's reports.
 */
export function readLevel(
  indicator: Indicator,
  lookup: FactLookup,
  area: string,
  transformation: TimeTransformation,
  month: MonthIndex,
  measure: ReportedMeasure = "level",
): Reading {
  if (transformation === "quarter") {
    const published = lookup("quarter", measure, area, month);
    if (published !== undefined) return readFact(indicator, published);
  }
  const form = storedForm(indicator);
  const inputs: Fact[] = [];
  const result: Result = inTransformation(indicator, transformation, month, (at) => {
    const fact = lookup(form, measure, area, at);
    if (fact === undefined) return { value: null, reason: reasonOfNothing(indicator) };
    inputs.push(fact);
    return resultOf(fact);
  });
  return { result, inputs, derived: (termsOf(transformation, month)?.length ?? 0) > 1 };
}
