import { parseTimePeriod, quarterOrMonthCode } from "@dash/data";

const QUARTER = 3;

/** The period to be reported next and the quarters before it, newest first. */
export function reportPeriods(nextPeriod: string, count = 12): readonly string[] {
  const parsed = parseTimePeriod(nextPeriod);
  if (!parsed) return [];
  return Array.from({ length: count }, (_, step) => quarterOrMonthCode(parsed.endMonth - step * QUARTER));
}
