import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../src/calendar/calendar.ts';
import { leastWork } from '../support/work.ts';
import { everyDay, hours, plain, policy, type WindowPolicy } from './policies.ts';
import { expectRow, stateAt } from './rows.ts';

describe('the horizon of a year', () => {
  test('a policy that never opens says so at once', () => {
    const ask = () => {
      const never = createCalendar(policy({ hours: everyDay('closed') }));
      for (let day = 0; day < 200; day += 1) {
        const state = never.stateAt(new Date(Date.UTC(2026, 0, 1 + day)));
        expect(state).toMatchObject({ open: false, reason: 'weekend', since: null, nextOpen: null, nextChange: null });
      }
    };
    expect(leastWork(ask, 2_000)).toBeLessThan(2_000);
  });

  test('a policy whose hours are never reached ends its search too', () => {
    const never = policy({ hours: hours('closed', { friday: '09:00-17:00' }), fridayCutoff: '00:00' });
    expectRow(never, ['2026-11-20T12:00:00-06:00', 'friday-cutoff', null]);
  });

  test('a policy that never closes knows neither beginning nor end', () => {
    const always = plain({ hours: everyDay('00:00-24:00') });
    expect(stateAt(always, '2026-11-20T12:00:00Z')).toMatchObject({ open: true, since: null, nextChange: null });
  });

  test('a change 366 days away is seen, one a millisecond later is not', () => {
    const frozenTo = (to: string) =>
      plain({ hours: everyDay('00:00-24:00') }, [{ from: '2000-01-01', to, reason: 'x' }]);
    const at = '2026-01-01T00:00:00Z';
    expectRow(frozenTo('2027-01-02T00:00:00.000Z'), [at, 'freeze', '2027-01-02T00:00:00Z']);
    expectRow(frozenTo('2027-01-02T00:00:00.001Z'), [at, 'freeze', null]);
  });

  test('a beginning 366 days ago is seen, one a millisecond earlier is not', () => {
    const frozenFrom = (from: string) =>
      plain({ hours: everyDay('00:00-24:00') }, [{ from, to: '2030-01-01', reason: 'x' }]);
    const at = '2027-01-02T00:00:00Z';
    expect(stateAt(frozenFrom('2026-01-01T00:00:00.000Z'), at).since).toEqual(new Date('2026-01-01T00:00:00Z'));
    expect(stateAt(frozenFrom('2025-12-31T23:59:59.999Z'), at).since).toBeNull();
  });

  test.each(['not a date', '0999-12-31T23:59:59Z', '9000-01-01T00:00:00Z'])('%s is refused', (at) => {
    expect(() => stateAt(policy(), at)).toThrow(RangeError);
    expect(() => stateAt(policy(), at)).toThrow('expected an instant of the years 1000 to 8999');
  });

  test.each(['1000-01-01T00:00:00Z', '8999-12-31T23:59:59.999Z'])('%s is not', (at) => {
    expect(stateAt(policy(), at)).toMatchObject({ open: false });
  });
});

test.each<[what: string, policy: WindowPolicy, message: string]>([
  ['an unknown zone', policy({ timezone: 'America/Chigaco' }), 'America/Chigaco'],
  ['unreadable hours', policy({ hours: hours('9 to 5') }), 'cannot read the hours "9 to 5" of monday'],
  [
    'hours that end before they start',
    policy({ hours: hours('09:00-17:00', { friday: '17:00-09:00' }) }),
    'cannot read the hours "17:00-09:00" of friday',
  ],
  ['hours that end as they start', policy({ hours: hours('09:00-09:00') }), 'the hours "09:00-09:00"'],
  ['hours in three parts', policy({ hours: hours('09:00-17:00-18:00') }), 'the hours "09:00-17:00-18:00"'],
  ['hours without an end', policy({ hours: hours('09:00') }), 'the hours "09:00"'],
  ['hours with something before', policy({ hours: hours(' 09:00-17:00') }), 'the hours " 09:00-17:00"'],
  ['hours with something behind', policy({ hours: hours('09:00-17:000') }), 'the hours "09:00-17:000"'],
  ['hours in words', policy({ hours: hours('nine-five') }), 'the hours "nine-five"'],
  ['minutes beyond the hour', policy({ hours: hours('09:00-16:60') }), 'the hours "09:00-16:60"'],
  ['hours beyond the day', policy({ hours: hours('09:00-24:01') }), 'the hours "09:00-24:01"'],
  ['an unreadable cut-off', policy({ fridayCutoff: '3 pm' }), 'cannot read the Friday cut-off "3 pm"'],
  [
    'an unreadable beginning of a freeze',
    policy({}, [{ from: 'tomorrow', to: '2026-01-01', reason: 'x' }]),
    'cannot read the freeze from "tomorrow" to "2026-01-01"',
  ],
  [
    'an unreadable end of a freeze',
    policy({}, [{ from: '2026-01-01', to: 'later', reason: 'x' }]),
    'cannot read the freeze from "2026-01-01" to "later"',
  ],
  [
    'an added day that does not exist',
    policy({ holidays: { calendar: 'none', add: [{ date: '2026-02-30', name: 'x' }], remove: [] } }),
    'there is no day 2026-02-30',
  ],
])('a policy that no schema has checked is refused, not read as open: %s', (_, from, message) => {
  expect(() => createCalendar(from)).toThrow(RangeError);
  expect(() => createCalendar(from)).toThrow(message);
});

test('a year of instants takes well under a millisecond each', () => {
  const calendar = createCalendar(policy());
  const begin = performance.now();
  for (let hour = 0; hour < 8760; hour += 1) calendar.stateAt(new Date(Date.UTC(2026, 0, 1, hour)));
  expect((performance.now() - begin) / 8760).toBeLessThan(1);
});

test('the state of an instant is its own: changing a date in it changes no other', () => {
  const at = new Date('2026-11-18T12:00:00-06:00');
  const calendar = createCalendar(policy());
  calendar.stateAt(at).at.setTime(0);
  calendar.stateAt(at).nextChange?.setTime(0);
  expect(at).toEqual(new Date('2026-11-18T12:00:00-06:00'));
  expect(calendar.stateAt(at).nextChange).toEqual(new Date('2026-11-18T17:00:00-06:00'));
});
