import { accept, type Outcome, refuse } from "../refusal.ts";

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The instant of an `asof` parameter in UTC, null when it is left out. A bare date means the end of that day in
 * 北京时间, so that what was published on the day is in.
 */
export function selectAsof(text: string | undefined): Outcome<string | null> {
  if (text === undefined) return accept(null);
  const instant = DATE.test(text) ? `${text}T23:59:59.999+08:00` : INSTANT.test(text) ? text : null;
  const time = instant === null ? Number.NaN : Date.parse(instant);
  if (!Number.isNaN(time) && (!DATE.test(text) || sameDay(time, text)))
    return accept(new Date(time).toISOString());
  return refuse({
    kind: "invalid",
    code: "invalid-asof",
    message: `asof“${text}”的写法不对。应为日期（2025-10-31）或带时区的时刻（2025-10-31T10:00:00+08:00，其中 + 须写作 %2B）。`,
    path: "asof",
  });
}

/** Date.parse rolls 2025-02-31 over into March. */
function sameDay(time: number, date: string): boolean {
  const BEIJING_MS = 8 * 3_600_000;
  return new Date(time + BEIJING_MS).toISOString().startsWith(date);
}
