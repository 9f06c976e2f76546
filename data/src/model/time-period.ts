/**
 * Time periods. Chinese sub-annual figures are published cumulatively from 1 January, so a figure's time is
 * the month it ends in, together with a time transformation (see `time-transformation.ts`).
 */

/** A month as one integer, `year × 12 + month − 1`, so that arithmetic on periods is integer arithmetic. */
export type MonthIndex = number;

/** `2024` · `2024-S1` (half) · `2024-Q3` · `2024-M05`: SDMX TIME_PERIOD codes. */
export type TimePeriod = string;

export type PeriodSpan = "year" | "half" | "quarter" | "month";

export interface ParsedPeriod {
  readonly span: PeriodSpan;
  /** The month the period ends in. */
  readonly endMonth: MonthIndex;
}

export const MONTHS_PER_YEAR = 12;

/** The month index of a calendar month; `month` is 1 … 12. */
export function monthIndex(year: number, month: number): MonthIndex {
  return year * MONTHS_PER_YEAR + month - 1;
}

export function yearOf(month: MonthIndex): number {
  return Math.floor(month / MONTHS_PER_YEAR);
}

/** Calendar month, 1 … 12. */
export function monthOfYear(month: MonthIndex): number {
  return (((month % MONTHS_PER_YEAR) + MONTHS_PER_YEAR) % MONTHS_PER_YEAR) + 1;
}

const PERIOD_PATTERN = /^(\d{4})(?:-(?:S([12])|Q([1-4])|M(0[1-9]|1[0-2])))?$/;

/** The span and end month of a period code, or null when the code is malformed. */
export function parseTimePeriod(code: string): ParsedPeriod | null {
  const match = PERIOD_PATTERN.exec(code);
  if (!match) return null;
  const [, yearText, half, quarter, month] = match;
  const year = Number(yearText);
  if (half) return { span: "half", endMonth: monthIndex(year, Number(half) * 6) };
  if (quarter) return { span: "quarter", endMonth: monthIndex(year, Number(quarter) * 3) };
  if (month) return { span: "month", endMonth: monthIndex(year, Number(month)) };
  return { span: "year", endMonth: monthIndex(year, MONTHS_PER_YEAR) };
}

/** `2024-Q3` for the last month of a quarter, `2024-M05` for any other month. */
export function quarterOrMonthCode(month: MonthIndex): TimePeriod {
  const inYear = monthOfYear(month);
  const year = yearOf(month);
  return inYear % 3 === 0 ? `${year}-Q${inYear / 3}` : `${year}-M${String(inYear).padStart(2, "0")}`;
}
