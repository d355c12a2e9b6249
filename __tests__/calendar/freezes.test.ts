import { describe, expect, test } from 'vitest';
import type { Freeze } from '../../src/calendar/schema.ts';
import { everyDay, plain, policy } from './policies.ts';
import { expectRow, type Row, stateAt } from './rows.ts';

describe('freezes', () => {
  const freeze = (from: string, to: string): Freeze => ({ from, to, reason: 'Black Friday' });
  const rows: [form: string, freeze: Freeze, ...Row][] = [
    [
      'instants with zone, before',
      freeze('2026-11-17T16:00:00Z', '2026-11-17T18:00:00Z'),
      '2026-11-17T15:59:59.999Z',
      'open',
      '2026-11-17T16:00:00Z',
    ],
    [
      'instants with zone, first',
      freeze('2026-11-17T16:00:00Z', '2026-11-17T18:00:00Z'),
      '2026-11-17T16:00:00Z',
      'freeze',
      '2026-11-17T18:00:00Z',
    ],
    [
      'instants with zone, last',
      freeze('2026-11-17T16:00:00Z', '2026-11-17T18:00:00Z'),
      '2026-11-17T17:59:59.999Z',
      'freeze',
      '2026-11-17T18:00:00Z',
    ],
    [
      'instants with zone, over',
      freeze('2026-11-17T16:00:00Z', '2026-11-17T18:00:00Z'),
      '2026-11-17T18:00:00Z',
      'open',
      '2026-11-17T23:00:00Z',
    ],
    [
      'instants with an offset',
      freeze('2026-11-17T21:30+05:30', '2026-11-17T12:00:00.500-06:00'),
      '2026-11-17T16:00:00Z',
      'freeze',
      '2026-11-17T18:00:00.500Z',
    ],
    [
      'local times, before',
      freeze('2026-11-17T10:00', '2026-11-17T12:00'),
      '2026-11-17T09:59:59.999-06:00',
      'open',
      '2026-11-17T10:00:00-06:00',
    ],
    [
      'local times, first',
      freeze('2026-11-17T10:00', '2026-11-17T12:00'),
      '2026-11-17T10:00:00-06:00',
      'freeze',
      '2026-11-17T12:00:00-06:00',
    ],
    [
      'local times, over',
      freeze('2026-11-17T10:00', '2026-11-17T12:00:00'),
      '2026-11-17T12:00:00-06:00',
      'open',
      '2026-11-17T17:00:00-06:00',
    ],
    [
      'dates, before',
      freeze('2026-11-18', '2026-11-19'),
      '2026-11-17T16:59:59.999-06:00',
      'open',
      '2026-11-17T17:00:00-06:00',
    ],
    [
      'dates, first day',
      freeze('2026-11-18', '2026-11-19'),
      '2026-11-18T12:00:00-06:00',
      'freeze',
      '2026-11-20T09:00:00-06:00',
    ],
    [
      'dates, last day',
      freeze('2026-11-18', '2026-11-19'),
      '2026-11-19T16:59:59.999-06:00',
      'freeze',
      '2026-11-20T09:00:00-06:00',
    ],
    [
      'dates, over',
      freeze('2026-11-18', '2026-11-19'),
      '2026-11-20T09:00:00-06:00',
      'open',
      '2026-11-20T15:00:00-06:00',
    ],
    [
      'a single date',
      freeze('2026-11-18', '2026-11-18'),
      '2026-11-18T12:00:00-06:00',
      'freeze',
      '2026-11-19T09:00:00-06:00',
    ],
    [
      'two forms',
      freeze('2026-11-18T12:00', '2026-11-18'),
      '2026-11-18T12:00:00-06:00',
      'freeze',
      '2026-11-19T09:00:00-06:00',
    ],
    [
      'a freeze that ends after hours',
      freeze('2026-11-18', '2026-11-18T20:00'),
      '2026-11-18T12:00:00-06:00',
      'freeze',
      '2026-11-19T09:00:00-06:00',
    ],
    ['a freeze longer than a year', freeze('2026-01-01', '2029-12-31'), '2026-11-18T12:00:00-06:00', 'freeze', null],
  ];
  test.each(rows)('%s', (_, one, ...row) => expectRow(policy({}, [one]), row));

  const whole = { hours: everyDay('00:00-24:00') };
  const atNight: [what: string, freeze: Freeze, ...Row][] = [
    [
      'dates end with the local day',
      freeze('2026-11-18', '2026-11-19'),
      '2026-11-20T05:59:59.999Z',
      'freeze',
      '2026-11-20T06:00:00Z',
    ],
    [
      'a date of 23 hours',
      freeze('2026-03-08', '2026-03-08'),
      '2026-03-08T06:00:00Z',
      'freeze',
      '2026-03-09T05:00:00Z',
    ],
    [
      'a date of 25 hours',
      freeze('2026-11-01', '2026-11-01'),
      '2026-11-01T05:00:00Z',
      'freeze',
      '2026-11-02T06:00:00Z',
    ],
    [
      'a repeated time is frozen from its first pass',
      freeze('2026-11-01T01:30', '2026-11-01T03:00'),
      '2026-11-01T06:30:00Z',
      'freeze',
      '2026-11-01T09:00:00Z',
    ],
    [
      'a repeated time is frozen to its second pass',
      freeze('2026-11-01T00:30', '2026-11-01T01:30'),
      '2026-11-01T07:29:59.999Z',
      'freeze',
      '2026-11-01T07:30:00Z',
    ],
    [
      'a skipped time is the gap, as an end',
      freeze('2026-03-08T01:30', '2026-03-08T02:30'),
      '2026-03-08T07:30:00Z',
      'freeze',
      '2026-03-08T08:00:00Z',
    ],
    [
      'a skipped time is the gap, as a start',
      freeze('2026-03-08T02:30', '2026-03-08T04:00'),
      '2026-03-08T08:00:00Z',
      'freeze',
      '2026-03-08T09:00:00Z',
    ],
    ['the last date there is', freeze('2026-01-01', '9999-12-31'), '2026-11-01T07:29:59.999Z', 'freeze', null],
  ];
  test.each(atNight)('where it is open day and night: %s', (_, one, ...row) => expectRow(plain(whole, [one]), row));

  test('overlapping freezes are one closure, and the first in the list gives its reason', () => {
    const two = policy({}, [
      { from: '2026-11-17', to: '2026-11-18', reason: 'launch' },
      { from: '2026-11-18', to: '2026-11-19', reason: 'audit' },
    ]);
    expect(stateAt(two, '2026-11-18T12:00:00-06:00')).toMatchObject({ reason: 'freeze', name: 'launch' });
    expect(stateAt(two, '2026-11-19T12:00:00-06:00')).toMatchObject({ reason: 'freeze', name: 'audit' });
    expectRow(two, ['2026-11-17T12:00:00-06:00', 'freeze', '2026-11-20T09:00:00-06:00']);
  });

  test('the freeze of the input has no end, and nobody knows since when it is in force', () => {
    expect(stateAt(policy(), '2026-11-18T12:00:00-06:00', ' incident 12 ')).toEqual({
      at: new Date('2026-11-18T12:00:00-06:00'),
      open: false,
      reason: 'freeze',
      name: 'incident 12',
      since: null,
      nextOpen: null,
      nextChange: null,
      frozen: 'incident 12',
    });
  });

  test('the freeze of the input comes before those of the policy', () => {
    const both = policy({}, [freeze('2026-11-18', '2026-11-18')]);
    expect(stateAt(both, '2026-11-18T12:00:00-06:00', 'incident').name).toBe('incident');
  });

  test('the freeze of the input holds at the weekend too: it does not open on Monday', () => {
    expect(stateAt(policy(), '2026-11-21T12:00:00-06:00', 'incident')).toMatchObject({
      reason: 'weekend',
      nextOpen: null,
    });
  });

  test.each(['', '  ', '\n'])('blank text %j is no freeze', (blank) => {
    expect(stateAt(policy(), '2026-11-18T12:00:00-06:00', blank).open).toBe(true);
  });
});
