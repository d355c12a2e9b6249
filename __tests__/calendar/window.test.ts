import { describe, expect, test } from 'vitest';
import type { ClosedReason } from '../../src/calendar/calendar.ts';
import type { Freeze } from '../../src/calendar/schema.ts';
import { everyDay, hours, plain, policy, type WindowPolicy } from './policies.ts';
import { expectRow, type Row, stateAt } from './rows.ts';

describe('the default window, Monday to Friday 9 to 5 in Chicago, Fridays to 3', () => {
  const rows: Row[] = [
    // Thursday 19 November 2026, -06:00
    ['2026-11-19T08:59:59.999-06:00', 'before-hours', '2026-11-19T09:00:00-06:00'],
    ['2026-11-19T09:00:00.000-06:00', 'open', '2026-11-19T17:00:00-06:00'],
    ['2026-11-19T16:59:59.999-06:00', 'open', '2026-11-19T17:00:00-06:00'],
    ['2026-11-19T17:00:00.000-06:00', 'after-hours', '2026-11-20T09:00:00-06:00'],
    ['2026-11-19T23:59:59.999-06:00', 'after-hours', '2026-11-20T09:00:00-06:00'],
    ['2026-11-20T00:00:00.000-06:00', 'before-hours', '2026-11-20T09:00:00-06:00'],
    // Friday
    ['2026-11-20T08:59:59.999-06:00', 'before-hours', '2026-11-20T09:00:00-06:00'],
    ['2026-11-20T09:00:00.000-06:00', 'open', '2026-11-20T15:00:00-06:00'],
    ['2026-11-20T14:59:59.999-06:00', 'open', '2026-11-20T15:00:00-06:00'],
    ['2026-11-20T15:00:00.000-06:00', 'friday-cutoff', '2026-11-23T09:00:00-06:00'],
    ['2026-11-20T17:00:00.000-06:00', 'friday-cutoff', '2026-11-23T09:00:00-06:00'],
    ['2026-11-20T23:59:59.999-06:00', 'friday-cutoff', '2026-11-23T09:00:00-06:00'],
    // the weekend
    ['2026-11-21T00:00:00.000-06:00', 'weekend', '2026-11-23T09:00:00-06:00'],
    ['2026-11-22T23:59:59.999-06:00', 'weekend', '2026-11-23T09:00:00-06:00'],
    ['2026-11-23T00:00:00.000-06:00', 'before-hours', '2026-11-23T09:00:00-06:00'],
    // Thanksgiving: open on Wednesday to 17:00, closed all Thursday, open on Friday to 15:00
    ['2026-11-25T16:59:59.999-06:00', 'open', '2026-11-25T17:00:00-06:00'],
    ['2026-11-25T17:00:00.000-06:00', 'after-hours', '2026-11-27T09:00:00-06:00'],
    ['2026-11-26T00:00:00.000-06:00', 'holiday', '2026-11-27T09:00:00-06:00'],
    ['2026-11-26T23:59:59.999-06:00', 'holiday', '2026-11-27T09:00:00-06:00'],
    ['2026-11-27T00:00:00.000-06:00', 'before-hours', '2026-11-27T09:00:00-06:00'],
    // New Year: Friday 31 December 2021 is the observed day of Saturday 1 January 2022
    ['2021-12-30T17:00:00.000-06:00', 'after-hours', '2022-01-03T09:00:00-06:00'],
    ['2021-12-31T12:00:00.000-06:00', 'holiday', '2022-01-03T09:00:00-06:00'],
    ['2022-01-01T12:00:00.000-06:00', 'weekend', '2022-01-03T09:00:00-06:00'],
    // Sunday 1 January 2023 is observed on Monday
    ['2023-01-02T12:00:00.000-06:00', 'holiday', '2023-01-03T09:00:00-06:00'],
    // Juneteenth 2027 is a Saturday, observed on the Friday
    ['2027-06-17T17:00:00.000-05:00', 'after-hours', '2027-06-21T09:00:00-05:00'],
    ['2027-06-18T10:00:00.000-05:00', 'holiday', '2027-06-21T09:00:00-05:00'],
    // Inauguration Day 2025 was also a Monday holiday; 20 January 2021 and 2029 are ordinary days
    ['2021-01-20T12:00:00.000-06:00', 'open', '2021-01-20T17:00:00-06:00'],
    // Leap day
    ['2028-02-29T12:00:00.000-06:00', 'open', '2028-02-29T17:00:00-06:00'],
  ];
  test.each(rows)('%s is %s, and changes at %s', (...row) => expectRow(policy(), row));

  test.each([
    ['2026-11-19T09:00:00-06:00', '2026-11-19T09:00:00-06:00'],
    ['2026-11-19T12:34:56.789-06:00', '2026-11-19T09:00:00-06:00'],
    ['2026-11-22T12:00:00-06:00', '2026-11-20T15:00:00-06:00'],
    ['2026-11-26T12:00:00-06:00', '2026-11-25T17:00:00-06:00'],
  ])('at %s it has been so since %s, whatever the reasons since then', (at, since) => {
    expect(stateAt(policy(), at).since).toEqual(new Date(since));
  });

  test('names the holiday', () => {
    expect(stateAt(policy(), '2027-06-18T12:00:00-05:00').name).toBe('Juneteenth National Independence Day (observed)');
    expect(stateAt(policy(), '2026-11-22T12:00:00-06:00').name).toBeNull();
  });
});

describe('what a policy can change', () => {
  const rows: [what: string, policy: WindowPolicy, ...Row][] = [
    [
      'no Friday cut-off',
      policy({ fridayCutoff: 'off' }),
      '2026-11-20T16:00:00-06:00',
      'open',
      '2026-11-20T17:00:00-06:00',
    ],
    [
      'a cut-off after hours',
      policy({ fridayCutoff: '18:00' }),
      '2026-11-20T17:30:00-06:00',
      'after-hours',
      '2026-11-23T09:00:00-06:00',
    ],
    [
      'a cut-off after hours, later',
      policy({ fridayCutoff: '18:00' }),
      '2026-11-20T18:00:00-06:00',
      'friday-cutoff',
      '2026-11-23T09:00:00-06:00',
    ],
    [
      'a cut-off before hours: before them',
      policy({ fridayCutoff: '08:00' }),
      '2026-11-20T08:30:00-06:00',
      'before-hours',
      '2026-11-23T09:00:00-06:00',
    ],
    [
      'a cut-off before hours: in them',
      policy({ fridayCutoff: '08:00' }),
      '2026-11-20T09:00:00-06:00',
      'friday-cutoff',
      '2026-11-23T09:00:00-06:00',
    ],
    [
      'hours to the end of the day',
      policy({ hours: hours('09:00-24:00') }),
      '2026-11-18T23:59:59.999-06:00',
      'open',
      '2026-11-19T00:00:00-06:00',
    ],
    [
      'hours over midnight',
      plain({ hours: hours('00:00-24:00', { saturday: '00:00-02:00' }) }),
      '2026-11-20T23:00:00-06:00',
      'open',
      '2026-11-21T02:00:00-06:00',
    ],
    [
      'an open Saturday',
      policy({ hours: hours('09:00-17:00', { saturday: '10:00-12:00' }) }),
      '2026-11-21T10:00:00-06:00',
      'open',
      '2026-11-21T12:00:00-06:00',
    ],
    [
      'an open Saturday before its hours',
      policy({ hours: hours('09:00-17:00', { saturday: '10:00-12:00' }) }),
      '2026-11-21T09:00:00-06:00',
      'before-hours',
      '2026-11-21T10:00:00-06:00',
    ],
    [
      'an open Saturday that is a holiday observed on Friday',
      policy({ hours: everyDay('09:00-17:00') }),
      '2026-07-04T12:00:00-05:00',
      'open',
      '2026-07-04T17:00:00-05:00',
    ],
    [
      'the Friday on which it is observed',
      policy({ hours: everyDay('09:00-17:00') }),
      '2026-07-03T12:00:00-05:00',
      'holiday',
      '2026-07-04T09:00:00-05:00',
    ],
    [
      'an added holiday',
      policy({
        holidays: { calendar: 'us-federal', add: [{ date: '2026-12-24', name: 'Christmas Eve' }], remove: [] },
      }),
      '2026-12-24T12:00:00-06:00',
      'holiday',
      '2026-12-28T09:00:00-06:00',
    ],
    [
      'a removed holiday',
      policy({ holidays: { calendar: 'us-federal', add: [], remove: ['2026-10-12'] } }),
      '2026-10-12T12:00:00-05:00',
      'open',
      '2026-10-12T17:00:00-05:00',
    ],
    [
      'a removed holiday, in another year',
      policy({ holidays: { calendar: 'us-federal', add: [], remove: ['2026-10-12'] } }),
      '2027-10-11T12:00:00-05:00',
      'holiday',
      '2027-10-12T09:00:00-05:00',
    ],
    [
      'no holidays',
      policy({ holidays: { calendar: 'none', add: [], remove: [] } }),
      '2026-11-26T12:00:00-06:00',
      'open',
      '2026-11-26T17:00:00-06:00',
    ],
    [
      'a closed Wednesday',
      policy({ hours: hours('09:00-17:00', { wednesday: 'closed' }) }),
      '2026-11-18T12:00:00-06:00',
      'weekend',
      '2026-11-19T09:00:00-06:00',
    ],
  ];
  test.each(rows)('%s', (_, from, ...row) => expectRow(from, row));

  test('a weekday without hours is named, since nobody would guess it', () => {
    const closed = policy({ hours: hours('09:00-17:00', { wednesday: 'closed' }) });
    expect(stateAt(closed, '2026-11-18T12:00:00-06:00').name).toBe('Closed on Wednesdays');
  });
});

describe('of several reasons the first is told: weekend, holiday, before hours, Friday, after hours, freeze', () => {
  const add = ['2026-11-20', '2026-11-21'].map((date) => ({ date, name: 'Founders' }));
  const holidays = { calendar: 'none' as const, add, remove: [] };
  const frozen: Freeze[] = [{ from: '2026-11-01', to: '2026-11-30', reason: 'audit' }];
  test.each<[at: string, reason: ClosedReason, policy: WindowPolicy]>([
    ['2026-11-21T08:00:00-06:00', 'weekend', policy({ holidays }, frozen)],
    ['2026-11-20T08:00:00-06:00', 'holiday', policy({ holidays }, frozen)],
    ['2026-11-20T08:00:00-06:00', 'before-hours', policy({ fridayCutoff: '07:00' }, frozen)],
    ['2026-11-20T18:00:00-06:00', 'friday-cutoff', policy({}, frozen)],
    ['2026-11-19T18:00:00-06:00', 'after-hours', policy({}, frozen)],
    ['2026-11-19T12:00:00-06:00', 'freeze', policy({}, frozen)],
  ])('%s: %s', (at, reason, from) => expect(stateAt(from, at).reason).toBe(reason));
});

describe('a weekday that the policy closes is told by its name', () => {
  test.each([
    ['2026-11-16', 'monday', 'Closed on Mondays'],
    ['2026-11-17', 'tuesday', 'Closed on Tuesdays'],
    ['2026-11-18', 'wednesday', 'Closed on Wednesdays'],
    ['2026-11-19', 'thursday', 'Closed on Thursdays'],
    ['2026-11-20', 'friday', 'Closed on Fridays'],
    ['2026-11-21', 'saturday', null],
    ['2026-11-22', 'sunday', null],
  ])('%s, a %s: %s', (date, weekday, name) => {
    const closed = policy({ hours: hours('09:00-17:00', { saturday: '09:00-17:00', [weekday]: 'closed' }) });
    expect(stateAt(closed, `${date}T12:00:00-06:00`)).toMatchObject({ open: false, reason: 'weekend', name });
  });
});
