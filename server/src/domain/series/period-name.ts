import { type MonthIndex, monthOfYear, monthsCovered, type TimeTransformation, yearOf } from "@dash/data";

/** `2024-05` for a month index. */
export function monthCode(month: MonthIndex): string {
  return `${yearOf(month)}-${String(monthOfYear(month)).padStart(2, "0")}`;
}

/** First and last month a figure covers, as `2024-01` … `2024-06`. */
export function monthsCode(
  month: MonthIndex,
  transformation: TimeTransformation,
): { readonly first: string; readonly last: string } {
  const { first, last } = monthsCovered(month, transformation);
  return { first: monthCode(first), last: monthCode(last) };
}
