const inShanghai = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const DATE_ONLY = /^\d{4}(?:-\d{2}){0,2}$/u;

function parts(iso: string): Record<string, string> {
  return Object.fromEntries(inShanghai.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
}

/** An ISO 8601 instant as Beijing time: `2024-10-22 10:00`. Dates without an hour are shown as they are. */
export function instantInShanghai(iso: string): string {
  if (DATE_ONLY.test(iso)) return iso;
  const { year, month, day, hour, minute } = parts(iso);
  return `${year}-${month}-${day} ${hour}:${minute}`;
}

/** The Beijing date of an ISO 8601 instant: `2024-10-22`. */
export function dateInShanghai(iso: string): string {
  return instantInShanghai(iso).slice(0, "2024-10-22".length);
}
