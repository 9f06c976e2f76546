const BEIJING_MS = 8 * 3_600_000;

/** An instant as 北京时间 to the minute: `2026-11-24 18:30`. China has kept UTC+8 without summer time since 1992. */
export function beijingMinute(instant: string): string {
  return new Date(Date.parse(instant) + BEIJING_MS).toISOString().slice(0, 16).replace("T", " ");
}
