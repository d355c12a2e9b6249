import { dayNumber, MONDAY, readDate, SATURDAY, SUNDAY, THURSDAY, weekdayOf, writeDate, yearOf } from './days.ts';
import type { CalendarPolicy } from './schema.ts';

export interface Holiday {
  /** The local day on which it is observed, YYYY-MM-DD. */
  date: string;
  name: string;
}

/** Holidays on a fixed day of the year. 5 U.S.C. 6103(a). */
const fixed = [
  { month: 1, day: 1, name: "New Year's Day" },
  { month: 6, day: 19, name: 'Juneteenth National Independence Day' },
  { month: 7, day: 4, name: 'Independence Day' },
  { month: 11, day: 11, name: 'Veterans Day' },
  { month: 12, day: 25, name: 'Christmas Day' },
] as const;

/** Holidays on the nth weekday of a month, counted from its start. 5 U.S.C. 6103(a). */
const counted = [
  { month: 1, nth: 3, weekday: MONDAY, name: 'Birthday of Martin Luther King, Jr.' },
  { month: 2, nth: 3, weekday: MONDAY, name: "Washington's Birthday" },
  { month: 9, nth: 1, weekday: MONDAY, name: 'Labor Day' },
  { month: 10, nth: 2, weekday: MONDAY, name: 'Columbus Day' },
  { month: 11, nth: 4, weekday: THURSDAY, name: 'Thanksgiving Day' },
] as const;

/**
 * The 11 US federal holidays of 5 U.S.C. 6103(a) on the days of `year` on which they are observed, in order.
 *
 * One that falls on a Saturday is observed on the Friday before (6103(b)(1)), on a Sunday on the Monday after (Executive
 * Order 11582); a 1 January on a Saturday is therefore listed in the year before. The day itself is then no holiday.
 * Inauguration Day (6103(c)) is none, since it is observed around Washington, D.C. only. Today's law is applied to every
 * year: Juneteenth is listed before 2021 too.
 */
export function holidaysOf(year: number): Holiday[] {
  const days = [
    ...counted.map(({ month, nth, weekday, name }) => ({ day: nthWeekday(year, month, nth, weekday), name })),
    { day: lastMondayOfMay(year), name: 'Memorial Day' },
    ...[...fixed, { month: 13, day: 1, name: "New Year's Day" }].map(({ month, day, name }) =>
      observed(dayNumber(year, month, day), name),
    ),
  ];
  return days
    .filter(({ day }) => yearOf(day) === year)
    .sort((one, other) => one.day - other.day)
    .map(({ day, name }) => ({ date: writeDate(day), name }));
}

function observed(day: number, name: string): { day: number; name: string } {
  if (weekdayOf(day) === SATURDAY) return { day: day - 1, name: `${name} (observed)` };
  if (weekdayOf(day) === SUNDAY) return { day: day + 1, name: `${name} (observed)` };
  return { day, name };
}

function nthWeekday(year: number, month: number, nth: number, weekday: number): number {
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

function lastMondayOfMay(year: number): number {
  const last = dayNumber(year, 5, 31);
  return last - ((weekdayOf(last) - MONDAY + 7) % 7);
}

/**
 * Names the holiday that a policy keeps on a day (see days.ts), or null. Dates the policy adds are holidays as written,
 * without an observed day; one that it both adds and removes stays a holiday. Throws a RangeError for an added date that
 * does not exist, which the policy's schema has ruled out.
 */
export function holidayNames({ calendar, add, remove }: CalendarPolicy['holidays']): (day: number) => string | null {
  const added = new Map(add.map(({ date, name }) => [existing(date), name]));
  const removed = new Set(remove);
  const federal = new Map<number, Map<string, string>>();
  const namesOf = (year: number) => {
    const known = federal.get(year);
    if (known !== undefined) return known;
    const names = new Map(holidaysOf(year).map(({ date, name }) => [date, name]));
    federal.set(year, names);
    return names;
  };
  return (day) => {
    const own = added.get(day);
    if (own !== undefined) return own;
    if (calendar === 'none') return null;
    const date = writeDate(day);
    return removed.has(date) ? null : (namesOf(yearOf(day)).get(date) ?? null);
  };
}

function existing(date: string): number {
  const day = readDate(date);
  if (day === null) throw new RangeError(`there is no day ${date}`);
  return day;
}
