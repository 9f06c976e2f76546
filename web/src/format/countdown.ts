const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/** How long it is until an instant, in words: `还有5天3小时`; `不到1分钟` in the last one, `时间已到` after it. */
export function countdown(instant: string, now: Date): string {
  const left = Date.parse(instant) - now.getTime();
  if (left <= 0) return "时间已到";
  const minutes = Math.floor(left / MINUTE_MS);
  if (minutes === 0) return "不到1分钟";
  const days = Math.floor(minutes / DAY_MINUTES);
  const hours = Math.floor((minutes % DAY_MINUTES) / HOUR_MINUTES);
  const rest = minutes % HOUR_MINUTES;
  if (days > 0) return `还有${days}天${hours > 0 ? `${hours}小时` : ""}`;
  return `还有${hours > 0 ? `${hours}小时` : ""}${rest > 0 ? `${rest}分钟` : ""}`;
}
