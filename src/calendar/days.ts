/** Milliseconds of a day of 24 hours. */
export const DAY = 86_400_000;

/** The weekdays as JavaScript counts them, Sunday first. */
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

export const SUNDAY = 0;
export const MONDAY = 1;
export const THURSDAY = 4;
export const FRIDAY = 5;
export const SATURDAY = 6;

/** The number of a day of the calendar, counted from 1 January 1970; `month` is 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The number of the day YYYY-MM-DD, or null where there is no such day, as 30 February. Years 1000 to 9999. */
export function readDate(date: string): number | null {
  const match = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) return null;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return writeDate(day) === date ? day : null;
}

/** A day as YYYY-MM-DD. */
export function writeDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The weekday of a day: 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + THURSDAY) % 7) + 7) % 7;
}

/** The year in which a day lies. */
export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}
