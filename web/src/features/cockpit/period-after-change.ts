import { canEndIn, parseTimePeriod, periodCode, type TimeTransformation } from "@dash/data";

/** The same end of period written for another transformation (`2024-Q2` → `2024-S1`), or null when it can't end there. */
export function periodAfterChange(period: string | null, transformation: TimeTransformation): string | null {
  const month = period === null ? undefined : parseTimePeriod(period)?.endMonth;
  if (month === undefined || !canEndIn(transformation, month)) return null;
  return periodCode(month, transformation);
}
