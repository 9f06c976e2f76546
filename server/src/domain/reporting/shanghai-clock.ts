/** China has kept UTC+8 without summer time since 1991. */
const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;
const DATE_LENGTH = "2026-01-20".length;

/** A day in 北京时间, `2026-01-20`; days compare as text. */
export type CalendarDate = string;

/** The day it is in 北京时间 at an instant. */
export function shanghaiDate(instant: string): CalendarDate {
  return new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, DATE_LENGTH);
}

/** The UTC instant, ISO 8601 with `Z`, at which clocks in Beijing show this day and `17:00`. */
export function shanghaiInstant(date: CalendarDate, time: string): string {
  return new Date(Date.parse(`${date}T${time}:00.000+08:00`)).toISOString();
}

/** The day so many days later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, DATE_LENGTH);
}

/** 0 for Sunday … 6 for Saturday. */
export function weekday(date: CalendarDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
