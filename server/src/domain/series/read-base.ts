import {
  growthBase,
  type Indicator,
  type MonthIndex,
  MONTHS_PER_YEAR,
  monthOfYear,
  type TimeTransformation,
} from "@dash/data";
import { areComparable, contradictsPublishedGrowth } from "./comparable.ts";
import type { FactLookup } from "./fact.ts";
import type { Reading } from "./figure.ts";
import { readPublishedGrowth } from "./read-growth.ts";
import { readLevel } from "./read-level.ts";

export interface BaseReading extends Reading {
  readonly restated: boolean;
}

/**
 * The level one year before, from which growth is reckoned: 上年同期 as restated by this year's report when there is
 * one, else last year's own level unless a census lies between the two.
 */
export function readBase(
  indicator: Indicator,
  lookup: FactLookup,
  area: string,
  transformation: TimeTransformation,
  month: MonthIndex,
  current: Reading,
): BaseReading {
  const restated = hasRestatedForm(transformation, month)
    ? readLevel(indicator, lookup, area, transformation, month, "restated-base")
    : null;
  if (restated?.result.reason === "base-not-comparable") return { ...restated, restated: true };

  const lastYear = readLevel(indicator, lookup, area, transformation, month - MONTHS_PER_YEAR);
  const comparable =
    areComparable(current.inputs, lastYear.inputs) &&
    !contradictsPublishedGrowth(
      indicator,
      current.result,
      lastYear.result,
      readPublishedGrowth(indicator, lookup, area, transformation, month).result,
    );
  const { base, source } = growthBase({
    restated: restated && restated.inputs.length > 0 ? restated.result : null,
    lastYear:
      lastYear.result.value === null || comparable
        ? lastYear.result
        : { value: null, reason: "base-not-comparable" },
  });
  if (source === "restated") return { ...restated!, restated: true };
  return { result: base, inputs: lastYear.inputs, derived: lastYear.derived, restated: false };
}

/** Reports restate the figures of the year before only for their own year: four rolling quarters reach beyond it. */
function hasRestatedForm(transformation: TimeTransformation, month: MonthIndex): boolean {
  return transformation !== "rolling4" || monthOfYear(month) === MONTHS_PER_YEAR;
}
