import { addDays, type CalendarDate, weekday } from "./shanghai-clock.ts";

/** One stretch of days off, both ends included. */
export interface Holiday {
  readonly name: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What the State Council arranged for one year. */
export interface HolidayYear {
  readonly year: number;
  readonly holidays: readonly Holiday[];
  /** Saturdays and Sundays that are worked in exchange (调休). */
  readonly workedWeekends: readonly CalendarDate[];
}

/** Years that are not listed have weekends only. */
export type WorkingCalendar = readonly HolidayYear[];

const LONGEST_BREAK_DAYS = 60;

function yearOf(calendar: WorkingCalendar, date: CalendarDate): HolidayYear | undefined {
  return calendar.find(({ year }) => year === Number(date.slice(0, 4)));
}

/** Whether the holidays of the year a day lies in are entered; if not, only weekends are known. */
export function knowsYear(calendar: WorkingCalendar, date: CalendarDate): boolean {
  return yearOf(calendar, date) !== undefined;
}

/** Whether a day is worked: neither a holiday nor a weekend, or a weekend worked in exchange. */
export function isWorkingDay(calendar: WorkingCalendar, date: CalendarDate): boolean {
  const arranged = yearOf(calendar, date);
  if (arranged?.workedWeekends.includes(date)) return true;
  if (arranged?.holidays.some(({ from, to }) => from <= date && date <= to)) return false;
  const day = weekday(date);
  return day !== 0 && day !== 6;
}

/**
 * The day itself when it is worked, else the first one after it that is.
 * @throws RangeError when the calendar has no working day within sixty days
 */
export function workingDayFrom(calendar: WorkingCalendar, date: CalendarDate): CalendarDate {
  for (let step = 0; step <= LONGEST_BREAK_DAYS; step += 1) {
    const day = addDays(date, step);
    if (isWorkingDay(calendar, day)) return day;
  }
  throw new RangeError(`No working day within ${LONGEST_BREAK_DAYS} days of ${date}.`);
}

/** Working days after the first day up to the second, which counts; 0 when it is not later. */
export function workingDaysUntil(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): number {
  let days = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) days += 1;
  return days;
}
