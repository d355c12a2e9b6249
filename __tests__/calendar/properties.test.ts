import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCalendar } from '../../src/calendar/calendar.ts';
import { hours, policy, type WindowPolicy } from './policies.ts';

const timezone = fc.constantFrom(
  'America/Chicago',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/Monrovia',
  'Antarctica/Troll',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Pacific/Apia',
  'UTC',
);

const time = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const hoursOfDay = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('closed', '00:00-24:00') },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
      .map(([start, length]) => `${time(start)}-${time(Math.min(1440, start + length))}`),
  },
);

const instant = fc.date({ min: new Date('1970-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });

const windowPolicy: fc.Arbitrary<WindowPolicy> = fc
  .record({
    timezone,
    usual: hoursOfDay,
    friday: hoursOfDay,
    sunday: hoursOfDay,
    fridayCutoff: fc.oneof(fc.constant('off'), fc.integer({ min: 0, max: 1439 }).map(time)),
    calendar: fc.constantFrom('us-federal' as const, 'none' as const),
  })
  .map(({ timezone: zone, usual, friday, sunday, fridayCutoff, calendar }) =>
    policy({
      timezone: zone,
      hours: hours(usual, { friday, sunday }),
      fridayCutoff,
      holidays: { calendar, add: [], remove: [] },
    }),
  );

/** An instant, with a policy that may be frozen around it. */
const cases = fc
  .record({ policy: windowPolicy, at: instant, ahead: fc.integer({ min: -9e8, max: 9e8 }), length: fc.nat(2e9) })
  .map(({ policy: unfrozen, at, ahead, length }) => {
    const from = new Date(at.getTime() + ahead).toISOString();
    const to = new Date(at.getTime() + ahead + length + 1).toISOString();
    return { at, policy: { ...unfrozen, freezes: [{ from, to, reason: 'freeze' }] } };
  });

const runs = { numRuns: 400 };

test('the state holds to the millisecond before nextChange, and flips at it', () => {
  fc.assert(
    fc.property(cases, ({ policy: one, at }) => {
      const calendar = createCalendar(one);
      const state = calendar.stateAt(at);
      fc.pre(state.nextChange !== null);
      const change = state.nextChange?.getTime() ?? 0;
      expect(change).toBeGreaterThan(at.getTime());
      const before = calendar.stateAt(new Date(change - 1));
      expect(before.open).toBe(state.open);
      expect(before.nextChange).toEqual(state.nextChange);
      const after = calendar.stateAt(new Date(change));
      expect(after.open).toBe(!state.open);
      expect(after.since).toEqual(state.nextChange);
    }),
    runs,
  );
});

test('the state began at since, and was another a millisecond before', () => {
  fc.assert(
    fc.property(cases, ({ policy: one, at }) => {
      const calendar = createCalendar(one);
      const state = calendar.stateAt(at);
      fc.pre(state.since !== null);
      const since = state.since?.getTime() ?? 0;
      expect(since).toBeLessThanOrEqual(at.getTime());
      expect(calendar.stateAt(new Date(since)).open).toBe(state.open);
      const before = calendar.stateAt(new Date(since - 1));
      expect(before.open).toBe(!state.open);
      expect(before.nextChange).toEqual(state.since);
    }),
    runs,
  );
});

test('between since and nextChange every instant tells the same', () => {
  fc.assert(
    fc.property(cases, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), ({ policy: one, at }, share) => {
      const calendar = createCalendar(one);
      const state = calendar.stateAt(at);
      const begin = (state.since ?? at).getTime();
      const end = (state.nextChange ?? at).getTime();
      const other = calendar.stateAt(new Date(Math.floor(begin + share * Math.max(0, end - begin - 1))));
      expect(other.open).toBe(state.open);
      // Each looks a year ahead and back from its own instant.
      if (state.nextChange !== null && other.nextChange !== null) expect(other.nextChange).toEqual(state.nextChange);
      if (state.since !== null && other.since !== null) expect(other.since).toEqual(state.since);
    }),
    runs,
  );
});

test('open has no reason, closed has one, and nextOpen is the first open instant', () => {
  fc.assert(
    fc.property(cases, ({ policy: one, at }) => {
      const state = createCalendar(one).stateAt(at);
      expect(state.reason === null).toBe(state.open);
      expect(state.at).toEqual(at);
      expect(state.nextOpen).toEqual(state.open ? at : state.nextChange);
    }),
    runs,
  );
});
