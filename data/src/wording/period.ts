import {
  type MonthIndex,
  monthOfYear,
  parseTimePeriod,
  quarterOrMonthCode,
  type TimePeriod,
  yearOf,
} from "../model/time-period.ts";

const QUARTER_NAMES = ["一季度", "二季度", "三季度", "四季度"] as const;

function quarterName(month: MonthIndex): string {
  return `${yearOf(month)}年${QUARTER_NAMES[Math.ceil(monthOfYear(month) / 3) - 1]}`;
}

function cumulativeName(month: MonthIndex): string {
  const inYear = monthOfYear(month);
  const year = `${yearOf(month)}年`;
  switch (inYear) {
    case 1:
      return `${year}1月`;
    case 3:
      return `${year}一季度`;
    case 6:
      return `${year}上半年`;
    case 9:
      return `${year}前三季度`;
    case 12:
      return `${year}全年`;
    default:
      return `${year}1—${inYear}月累计`;
  }
}

/**
 * The Chinese name of the period a figure ends in, given as a month or as the period code of a reply. Cumulative and
 * single-quarter names differ: `2024年上半年` and `2024年二季度`. Months that end no quarter keep their months:
 * `2024年1—5月累计`, never 上半年. What can't be read is shown as it is.
 */
export function periodName(period: MonthIndex | TimePeriod, transformation: string): string {
  const month = endMonth(period);
  if (month === null) return String(period);
  const year = yearOf(month);
  const inYear = monthOfYear(month);
  switch (transformation) {
    case "year-to-date":
      return cumulativeName(month);
    case "quarter":
      return quarterName(month);
    case "half":
      return `${year}年${inYear <= 6 ? "上" : "下"}半年`;
    case "year":
      return `${year}年`;
    case "point":
      return inYear === 12 ? `${year}年末` : `${year}年${inYear}月末`;
    case "rolling4":
      return `${quarterName(month - 9)}—${quarterName(month)}滚动四季`;
    default:
      return String(period);
  }
}

/** Short form for axes: `2024` for a year, `24H1` for a half, else `24Q3` or `24M05`. */
export function shortPeriod(period: MonthIndex | TimePeriod, transformation: string): string {
  const month = endMonth(period);
  if (month === null) return String(period);
  if (transformation === "year") return String(yearOf(month));
  const year = String(yearOf(month) % 100).padStart(2, "0");
  if (transformation === "half") return `${year}H${monthOfYear(month) <= 6 ? 1 : 2}`;
  return `${year}${quarterOrMonthCode(month).slice("2024-".length)}`;
}

function endMonth(period: MonthIndex | TimePeriod): MonthIndex | null {
  return typeof period === "number" ? period : (parseTimePeriod(period)?.endMonth ?? null);
}
