import { monthOfYear, parseTimePeriod } from "@dash/data";
import type { CatalogIndicator } from "@dash/server/contract";
import { periodName } from "../../format/period.ts";

type Periods = CatalogIndicator["periods"];

/** First and last released period and how many there are; `未发布` when there is none. */
export function releasedSpan(indicator: Pick<CatalogIndicator, "periods" | "kind">): string {
  const first = indicator.periods[0];
  const last = indicator.periods[indicator.periods.length - 1];
  if (!first || !last) return "未发布";
  const name = (period: string) => periodName(period, indicator.kind === "stock" ? "point" : "year-to-date");
  if (first === last) return `${name(first.period)}，1 期`;
  return `${name(first.period)}至${name(last.period)}，${indicator.periods.length} 期`;
}

/** How often figures came so far, judged from the released periods. */
export function frequencyName(periods: Periods): string {
  const months = periods.map(({ period }) => {
    const parsed = parseTimePeriod(period);
    return parsed ? monthOfYear(parsed.endMonth) : 0;
  });
  if (months.length === 0) return "—";
  if (months.every((month) => month === 12)) return "年度";
  return months.every((month) => month % 3 === 0) ? "季度" : "季度、月度";
}
