import type { MonthIndex } from "@dash/data";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import { selectPeriod } from "../domain/series/index.ts";

export interface MonthRange {
  readonly from: MonthIndex | null;
  readonly to: MonthIndex | null;
}

/** Months of a span before its last one. */
const SPAN_MONTHS = { year: 11, half: 5, quarter: 2, month: 0 } as const;

/**
 * The months a range of periods reaches over, both ends included; `from=2020` begins with January 2020, so that all
 * its quarters are in.
 */
export function selectRange(query: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): Outcome<MonthRange> {
  const from = query.from === undefined ? null : selectPeriod(query.from, "from");
  if (from?.ok === false) return from;
  const to = query.to === undefined ? null : selectPeriod(query.to, "to");
  if (to?.ok === false) return to;
  const start = from === null ? null : from.value;
  const begin = start === null ? null : start.endMonth - SPAN_MONTHS[start.span];
  const last = to === null ? null : to.value.endMonth;
  if (begin !== null && last !== null && begin > last)
    return refuse({
      kind: "invalid",
      code: "range-reversed",
      message: `时期范围颠倒：from“${query.from ?? ""}”晚于 to“${query.to ?? ""}”。请对调两者。`,
      path: "from",
    });
  return accept({ from: begin, to: last });
}
