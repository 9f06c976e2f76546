import { monthOfYear, parseTimePeriod, type TimeTransformation, yearOf } from "@dash/data";

const QUARTERS = ["一季度", "二季度", "三季度", "四季度"];
const CUMULATIVE: Readonly<Record<number, string>> = { 3: "一季度", 6: "上半年", 9: "前三季度", 12: "全年" };

/**
 * 中文 name of a period as a transformation reads it: `2024-Q3` is 2024年前三季度 cumulatively, 2024年三季度 alone,
 * 2024年9月末 as a point. A code that can't be read is given back as it is.
 */
export function periodName(period: string, transformation: TimeTransformation = "year-to-date"): string {
  const parsed = parseTimePeriod(period);
  if (!parsed) return period;
  const year = yearOf(parsed.endMonth);
  const month = monthOfYear(parsed.endMonth);
  switch (transformation) {
    case "point":
      return `${year}年${month}月末`;
    case "quarter":
      return `${year}年${QUARTERS[month / 3 - 1] ?? `${month}月`}`;
    case "half":
      return `${year}年${month > 6 ? "下半年" : "上半年"}`;
    case "year":
      return `${year}年`;
    case "rolling4":
      return `截至${year}年${month}月的四个季度`;
    case "year-to-date":
      return `${year}年${CUMULATIVE[month] ?? (month === 1 ? "1月" : `1—${month}月`)}`;
  }
}
