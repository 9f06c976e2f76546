import {
  type Indicator,
  type MonthIndex,
  monthOfYear,
  MONTHS_PER_YEAR,
  type TimeTransformation,
} from "@dash/data";
import type { FactLookup } from "./fact.ts";
import type { Reading } from "./figure.ts";
import { readFact, storedForm } from "./read-level.ts";

const ABSENT: Reading = { result: { value: null, reason: "not-applicable" }, inputs: [], derived: false };

/**
 * The growth rate as published; never computed, and never carried from one stretch of time to another. A published
 * cumulative rate speaks for 一季度, 上半年 and 全年 too, because these stretches are the same.
 */
export function readPublishedGrowth(
  indicator: Indicator,
  lookup: FactLookup,
  area: string,
  transformation: TimeTransformation,
  month: MonthIndex,
): Reading {
  const form = storedForm(indicator);
  const inYear = monthOfYear(month);
  switch (transformation) {
    case "year-to-date":
    case "point":
      return readFact(indicator, lookup(form, "published-growth", area, month));
    case "year":
    case "rolling4":
      return inYear === MONTHS_PER_YEAR
        ? readFact(indicator, lookup(form, "published-growth", area, month))
        : ABSENT;
    case "half":
      return inYear === 6 ? readFact(indicator, lookup(form, "published-growth", area, month)) : ABSENT;
    case "quarter": {
      const published = lookup("quarter", "published-growth", area, month);
      if (published === undefined && inYear !== 3) return ABSENT;
      return readFact(indicator, published ?? lookup(form, "published-growth", area, month));
    }
  }
}
