import { type MonthIndex, periodName, quarterOrMonthCode } from "@dash/data";

/** The period of a report as people name it, with its code: 2025年上半年(2025-Q2). */
export function periodNameWithCode(month: MonthIndex): string {
  return `${periodName(month, "year-to-date")}（${quarterOrMonthCode(month)}）`;
}
