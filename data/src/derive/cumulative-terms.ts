import type { Indicator } from "../model/indicator.ts";
import { absent, present, type Result } from "../model/missing-reason.ts";
import type { MonthIndex } from "../model/time-period.ts";
import { exactSum } from "./decimal.ts";
import { fromInputs } from "./missing-input.ts";

/** The cumulative (year-to-date) figure up to a month, all of one vintage and scope. */
export type CumulativeLookup = (month: MonthIndex) => Result;

/** One cumulative figure that goes into a derived one, added or subtracted. */
export interface CumulativeTerm {
  readonly month: MonthIndex;
  readonly sign: 1 | -1;
}

/** What the derivations over time need to know of an indicator. */
export type DifferencableFacts = Pick<Indicator, "kind" | "differencable">;

/**
 * The sum of the terms; the first term is the figure's own cumulative value. With more than one term the indicator
 * must be a flow whose cumulative figures may be subtracted.
 */
export function combineTerms(
  indicator: DifferencableFacts,
  terms: readonly CumulativeTerm[] | null,
  cumulative: CumulativeLookup,
): Result {
  if (terms === null) return absent("not-applicable");
  if (terms.length > 1) {
    if (indicator.kind !== "flow") return absent("not-applicable");
    if (!indicator.differencable) return absent("not-differencable");
  }
  if (terms.length === 1) return cumulative(terms[0]!.month);
  const [own, ...others] = terms.map((term) => cumulative(term.month));
  return fromInputs(own!, others, (value, rest) =>
    present(exactSum([value, ...rest].map((part, at) => part * terms[at]!.sign))),
  );
}
