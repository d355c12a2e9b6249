import { describe, expect, test } from 'vitest';
import { closedReasons, createCalendar } from '../../src/calendar/calendar.ts';
import { closedTitles } from '../../src/calendar/closed-titles.ts';
import {
  explainClosed,
  formatDuration,
  formatInstant,
  formatRelative,
  formatShort,
} from '../../src/calendar/format.ts';
import { everyDay, hours, plain, policy, type WindowPolicy } from './policies.ts';

describe('an instant, as people in the zone say it', () => {
  test.each([
    ['2026-11-30T15:00:00Z', 'America/Chicago', 'Monday 30 November, 09:00 CT', 'Mon 30 Nov 09:00 CT'],
    ['2026-07-01T04:59:59.999Z', 'America/Chicago', 'Tuesday 30 June, 23:59 CT', 'Tue 30 Jun 23:59 CT'],
    ['2026-07-01T05:00:00Z', 'America/Chicago', 'Wednesday 1 July, 00:00 CT', 'Wed 1 Jul 00:00 CT'],
    ['2026-09-01T12:00:00Z', 'America/New_York', 'Tuesday 1 September, 08:00 ET', 'Tue 1 Sep 08:00 ET'],
    ['2026-09-01T12:00:00Z', 'America/Denver', 'Tuesday 1 September, 06:00 MT', 'Tue 1 Sep 06:00 MT'],
    ['2026-09-01T12:00:00Z', 'America/Los_Angeles', 'Tuesday 1 September, 05:00 PT', 'Tue 1 Sep 05:00 PT'],
    ['2026-09-01T12:00:00Z', 'America/Phoenix', 'Tuesday 1 September, 05:00 MST', 'Tue 1 Sep 05:00 MST'],
    ['2026-12-01T12:00:00Z', 'Europe/Berlin', 'Tuesday 1 December, 13:00 CET', 'Tue 1 Dec 13:00 CET'],
    ['2026-07-01T12:00:00Z', 'Europe/Berlin', 'Wednesday 1 July, 14:00 CEST', 'Wed 1 Jul 14:00 CEST'],
    ['2026-07-01T12:00:00Z', 'Europe/London', 'Wednesday 1 July, 13:00 BST', 'Wed 1 Jul 13:00 BST'],
    ['2026-07-01T12:00:00Z', 'Asia/Kolkata', 'Wednesday 1 July, 17:30 GMT+5:30', 'Wed 1 Jul 17:30 GMT+5:30'],
    ['2026-07-01T12:00:00Z', 'UTC', 'Wednesday 1 July, 12:00 UTC', 'Wed 1 Jul 12:00 UTC'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', 'Saturday 31 December, 00:00 GMT+14', 'Sat 31 Dec 00:00 GMT+14'],
    // 01:30 comes twice on 1 November 2026 in Chicago.
    ['2026-11-01T06:30:00Z', 'America/Chicago', 'Sunday 1 November, 01:30 CDT', 'Sun 1 Nov 01:30 CDT'],
    ['2026-11-01T07:30:00Z', 'America/Chicago', 'Sunday 1 November, 01:30 CST', 'Sun 1 Nov 01:30 CST'],
    ['2026-11-01T08:00:00Z', 'America/Chicago', 'Sunday 1 November, 02:00 CT', 'Sun 1 Nov 02:00 CT'],
  ])('%s in %s', (at, timezone, long, short) => {
    expect(formatInstant(new Date(at), timezone)).toBe(long);
    expect(formatShort(new Date(at), timezone)).toBe(short);
  });

  test.each([
    ['2026-12-31T18:00:00Z', '2027-01-04T15:00:00Z', 'Monday 4 January 2027, 09:00 CT'],
    ['2027-01-01T05:59:59Z', '2026-12-01T15:00:00Z', 'Tuesday 1 December, 09:00 CT'],
    ['2027-01-01T06:00:00Z', '2026-12-01T15:00:00Z', 'Tuesday 1 December 2026, 09:00 CT'],
  ])('read at %s, %s has its year where the local years differ', (reference, at, text) => {
    expect(formatInstant(new Date(at), 'America/Chicago', new Date(reference))).toBe(text);
  });

  test('a date that is none is refused', () => {
    expect(() => formatInstant(new Date(Number.NaN), 'America/Chicago')).toThrow(RangeError);
  });
});

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('a duration is rounded up, so that nobody comes too early', () => {
  test.each([
    [3 * day + 2 * hour, '3 days 2 h'],
    [45 * minute, '45 min'],
    [0, '0 min'],
    [-5, '0 min'],
    [1, '1 min'],
    [minute + 1, '2 min'],
    [59 * minute + 1, '1 h'],
    [hour, '1 h'],
    [2 * hour + 5 * minute, '2 h 5 min'],
    [day - 1, '1 day'],
    [day, '1 day'],
    [day + 1, '1 day 1 h'],
    [day + 61 * minute, '1 day 2 h'],
    [2 * day - minute, '2 days'],
    [366 * day, '366 days'],
  ])('%i ms: %s', (ms, text) => expect(formatDuration(ms)).toBe(text));

  test.each([
    [3 * day + 2 * hour, 'in 3 days 2 h'],
    [45 * minute, 'in 45 min'],
    [0, 'now'],
    [-45 * minute, '45 min ago'],
  ])('%i ms from now: %s', (ms, text) => {
    expect(formatRelative(new Date(1e12), new Date(1e12 + ms))).toBe(text);
  });
});

describe('why the window is closed, since when, and when it opens', () => {
  const frozen = (from: string, to: string, reason = 'Black Friday') => policy({}, [{ from, to, reason }]);
  test.each<[at: string, text: string, policy: WindowPolicy, freeze?: string]>([
    ['2026-11-28T12:00-06:00', 'Closed since Friday 15:00 (weekend). Opens Monday 30 November, 09:00 CT.', policy()],
    [
      '2026-11-27T15:00-06:00',
      'Closed since Friday 15:00 (Friday cut-off). Opens Monday 30 November, 09:00 CT.',
      policy(),
    ],
    [
      '2026-11-30T08:00-06:00',
      'Closed since Friday 15:00 (before opening hours). Opens Monday 30 November, 09:00 CT.',
      policy(),
    ],
    [
      '2026-11-30T17:00-06:00',
      'Closed since Monday 17:00 (after opening hours). Opens Tuesday 1 December, 09:00 CT.',
      policy(),
    ],
    [
      '2026-11-26T12:00-06:00',
      'Closed since Wednesday 17:00 (holiday: Thanksgiving Day). Opens Friday 27 November, 09:00 CT.',
      policy(),
    ],
    [
      '2026-11-18T12:00-06:00',
      'Closed since Tuesday 17:00 (closed on Wednesdays). Opens Thursday 19 November, 09:00 CT.',
      policy({ hours: hours('09:00-17:00', { wednesday: 'closed' }) }),
    ],
    [
      '2026-11-18T12:00-06:00',
      'Closed since Tuesday 17:00 (freeze: Black Friday). Opens Thursday 19 November, 09:00 CT.',
      frozen('2026-11-18', '2026-11-18'),
    ],
    [
      '2026-12-28T12:00-06:00',
      'Closed since Friday 18 December, 15:00 CT (freeze: Black Friday). Opens Monday 4 January 2027, 09:00 CT.',
      frozen('2026-12-19', '2027-01-02'),
    ],
    [
      '2027-01-02T12:00-06:00',
      'Closed since Friday 18 December 2026, 15:00 CT (weekend). Opens Monday 4 January, 09:00 CT.',
      frozen('2026-12-19', '2027-01-02'),
    ],
    [
      '2026-11-18T12:00-06:00',
      'Closed for more than a year (freeze: sold). Does not open within a year.',
      frozen('2024-01-01', '2030-01-01', 'sold'),
    ],
    [
      '2026-11-18T12:00-06:00',
      'Closed since Tuesday 17:00 (freeze: sold). Does not open within a year.',
      frozen('2026-11-18', '2030-01-01', 'sold'),
    ],
    [
      '2026-11-18T12:00-06:00',
      'Closed for more than a year (closed on Wednesdays). Does not open within a year.',
      policy({ hours: everyDay('closed') }),
    ],
    [
      '2026-11-18T12:00-06:00',
      'Closed (freeze: incident 12). Opens when the freeze is lifted.',
      policy(),
      'incident 12',
    ],
    ['2026-11-28T12:00-06:00', 'Closed (weekend). Frozen until further notice: incident 12.', policy(), 'incident 12'],
    [
      '2026-11-18T12:00-06:00',
      'Closed since Tuesday 17:00 (freeze: a b ::error::c). Opens Thursday 19 November, 09:00 CT.',
      frozen('2026-11-18', '2026-11-18', ' a\r\n\tb\u0000\u2028::error::c\n'),
    ],
    ['2026-11-18T12:00-06:00', 'Open until Wednesday 18 November, 17:00 CT.', policy()],
    ['2026-11-18T12:00-06:00', 'Open. Does not close within a year.', plain({ hours: everyDay('00:00-24:00') })],
    // A weekday says which day it was for less than six days.
    [
      '2026-11-26T14:59:59.999-06:00',
      'Closed since Friday 15:00 (freeze: x). Opens Friday 27 November, 09:00 CT.',
      policy({ holidays: { calendar: 'none', add: [], remove: [] } }, [
        { from: '2026-11-21', to: '2026-11-26', reason: 'x' },
      ]),
    ],
    [
      '2026-11-26T15:00:00-06:00',
      'Closed since Friday 20 November, 15:00 CT (freeze: x). Opens Friday 27 November, 09:00 CT.',
      policy({ holidays: { calendar: 'none', add: [], remove: [] } }, [
        { from: '2026-11-21', to: '2026-11-26', reason: 'x' },
      ]),
    ],
  ])('%s: %s', (at, text, from, freeze) => {
    const calendar = createCalendar(from, freeze === undefined ? {} : { freeze });
    expect(explainClosed(calendar.stateAt(new Date(at)), calendar.timezone)).toBe(text);
  });
});

test('as a heading, each reason has a title, in the order in which they are tried', () => {
  expect(closedReasons.map((reason) => [reason, closedTitles[reason]])).toEqual([
    ['weekend', 'Weekend'],
    ['holiday', 'Holiday'],
    ['before-hours', 'Before opening hours'],
    ['friday-cutoff', 'Friday after the cut-off'],
    ['after-hours', 'After opening hours'],
    ['freeze', 'Freeze'],
  ]);
});
