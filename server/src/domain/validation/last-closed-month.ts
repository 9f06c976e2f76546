import { type MonthIndex, monthIndex } from "@dash/data";

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** The last month that has ended in China at an instant. */
export function lastClosedMonth(instant: string): MonthIndex {
  const local = new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS);
  return monthIndex(local.getUTCFullYear(), local.getUTCMonth() + 1) - 1;
}
