import { type MonthIndex, monthIndex, monthOfYear, yearOf } from "../model/time-period.ts";
import { monthsCovered, type TimeTransformation } from "../model/time-transformation.ts";

/** Months from first to last, both included: `1—9月`, `5月`, and with years when two are touched. */
export function monthRangeWords(first: MonthIndex, last: MonthIndex): string {
  if (yearOf(first) !== yearOf(last))
    return `${yearOf(first)}年${monthOfYear(first)}月—${yearOf(last)}年${monthOfYear(last)}月`;
  return first === last ? `${monthOfYear(last)}月` : `${monthOfYear(first)}—${monthOfYear(last)}月`;
}

/** The months a figure covers; a point is the end of its month: `6月末`. */
export function monthsCoveredWords(month: MonthIndex, transformation: TimeTransformation): string {
  const { first, last } = monthsCovered(month, transformation);
  return transformation === "point" ? `${monthOfYear(month)}月末` : monthRangeWords(first, last);
}

/** As `monthsCoveredWords`, always with the year: `2024年1—6月`, `2024年6月末`. */
export function monthsCoveredWithYear(month: MonthIndex, transformation: TimeTransformation): string {
  const words = monthsCoveredWords(month, transformation);
  return words.includes("年") ? words : `${yearOf(month)}年${words}`;
}

/** As `monthRangeWords` for the months of a reply, written `2024-01`. */
export function monthsWords(months: { readonly first: string; readonly last: string }): string {
  return monthRangeWords(monthOfCode(months.first), monthOfCode(months.last));
}

function monthOfCode(code: string): MonthIndex {
  const [year, month] = code.split("-");
  return monthIndex(Number(year), Number(month));
}
