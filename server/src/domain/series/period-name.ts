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

/** 中文 name with the months covered: 2024年1—6月, 2024年6月末, 2023年7月—2024年6月. */
export function monthsName(month: MonthIndex, transformation: TimeTransformation): string {
  const { first, last } = monthsCovered(month, transformation);
  if (transformation === "point") return `${yearOf(last)}年${monthOfYear(last)}月末`;
  const start = `${yearOf(first)}年${monthOfYear(first)}`;
  if (first === last) return `${start}月`;
  return yearOf(first) === yearOf(last)
    ? `${start}—${monthOfYear(last)}月`
    : `${start}月—${yearOf(last)}年${monthOfYear(last)}月`;
}
