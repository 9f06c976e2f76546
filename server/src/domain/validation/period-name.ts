import { monthOfYear, type MonthIndex, quarterOrMonthCode, yearOf } from "@dash/data";

const quarterNames: Readonly<Record<number, string>> = {
  3: "一季度",
  6: "上半年",
  9: "前三季度",
  12: "全年",
};

/** 2025年上半年 for the months to June; 2025年1—5月 where no customary name exists. */
export function cumulativePeriodName(month: MonthIndex): string {
  const inYear = monthOfYear(month);
  const name = quarterNames[inYear] ?? (inYear === 1 ? "1月" : `1—${inYear}月`);
  return `${yearOf(month)}年${name}`;
}

/** 2025年上半年(2025-Q2). */
export function periodNameWithCode(month: MonthIndex): string {
  return `${cumulativePeriodName(month)}(${quarterOrMonthCode(month)})`;
}
