import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../src/calendar/calendar.ts';
import { holidaysOf } from '../../src/calendar/holidays.ts';
import { observedHolidays } from './observed-holidays.ts';
import { everyDay, policy } from './policies.ts';

const years = Object.keys(observedHolidays).map(Number);

test.each(years)('the federal holidays of %i are those of 5 U.S.C. 6103', (year) => {
  expect(holidaysOf(year).map(({ date, name }) => [date, name])).toEqual(observedHolidays[year]);
});

describe('every observed day is closed for exactly as long as the clocks show it', () => {
  const calendar = createCalendar(policy({ hours: everyDay('00:00-24:00'), fridayCutoff: 'off' }));
  const days = years.flatMap((year) => observedHolidays[year] ?? []);
  test.each(days)('%s, %s', (date, name) => {
    const noon = calendar.stateAt(new Date(`${date}T18:00:00Z`));
    expect(noon).toMatchObject({ open: false, reason: 'holiday', name });
    const dateIn = (instant: number) =>
      new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago', dateStyle: 'short' }).format(instant);
    const since = noon.since?.getTime() ?? 0;
    const until = noon.nextOpen?.getTime() ?? 0;
    expect([since - 1, since, until - 1, until].map((instant) => dateIn(instant) === date)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

test.each([
  [2021, 12, 'both New Years: its own on a Friday, and that of 2022 on 31 December'],
  [2022, 10, 'no New Year: it was observed the year before'],
  [2023, 11, 'New Year on Monday 2 January'],
  [2027, 12, 'that of 2028 on 31 December'],
  [2028, 10, 'none of its own'],
])('%i has %i holidays: %s', (year, count) => {
  expect(holidaysOf(year)).toHaveLength(count);
});

test('Inauguration Day is no holiday', () => {
  expect(holidaysOf(2021).map(({ date }) => date)).not.toContain('2021-01-20');
  expect(holidaysOf(2029).map(({ date }) => date)).not.toContain('2029-01-20');
});

test('every year of four centuries has each holiday once, on a weekday and in order', () => {
  const all = Array.from({ length: 400 }, (_, index) => holidaysOf(1900 + index)).flat();
  const dates = all.map(({ date }) => date);
  expect(dates).toEqual([...new Set(dates)].sort());
  expect(dates.filter((date) => [0, 6].includes(new Date(date).getUTCDay()))).toEqual([]);
  // 1 January 2300 is a Monday, as 1 January 1900 was: none is lost at the borders.
  expect(all).toHaveLength(400 * 11);
});
