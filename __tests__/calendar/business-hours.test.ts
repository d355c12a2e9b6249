import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessHours, workingHours } from '../../src/calendar/business-hours.ts';
import { createCalendar } from '../../src/calendar/calendar.ts';
import { judgeMinutes } from './oracle.ts';
import { hours, plain, policy } from './policies.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const between = (from: string, to: string, hoursOf = workingHours(policy().calendar)) =>
  hoursOf.between(new Date(from), new Date(to)) / HOUR;

test.each([
  ['inside one day', '2026-11-19T16:00:00Z', '2026-11-19T18:30:00Z', 2.5],
  ['before opening to after closing', '2026-11-19T08:00:00Z', '2026-11-20T04:00:00Z', 8],
  ['over a night', '2026-11-18T22:00:00Z', '2026-11-19T16:00:00Z', 2],
  ['a Friday afternoon is working time, whatever may ship', '2026-11-20T20:00:00Z', '2026-11-20T23:00:00Z', 3],
  ['over a weekend', '2026-11-20T22:00:00Z', '2026-11-23T16:00:00Z', 2],
  ['over Thanksgiving', '2026-11-25T15:00:00Z', '2026-11-27T23:00:00Z', 16],
  ['the clocks go back over the weekend', '2026-10-30T14:00:00Z', '2026-11-03T23:00:00Z', 24],
  ['nothing', '2026-11-19T16:00:00Z', '2026-11-19T16:00:00Z', 0],
  ['backwards', '2026-11-19T18:00:00Z', '2026-11-19T16:00:00Z', 0],
  // Of 261 weekdays of 2026 the eleven holidays of that year all fall on, or are observed on, one.
  ['a whole year', '2026-01-01T06:00:00Z', '2027-01-01T06:00:00Z', (261 - 11) * 8],
])('counts the business hours %s', (_, from, to, expected) => {
  expect(between(from, to)).toBe(expected);
});

test('the hours in which changes may ship leave out the Friday afternoon and freezes', () => {
  const freezes = [{ from: '2026-11-19T09:00', to: '2026-11-19T10:00', reason: 'launch' }];
  const window = businessHours(createCalendar(policy({}, freezes)));
  expect(between('2026-11-19T06:00:00Z', '2026-11-21T06:00:00Z', window)).toBe(7 + 6);
  const working = workingHours(policy({}, freezes).calendar);
  expect(between('2026-11-19T06:00:00Z', '2026-11-21T06:00:00Z', working)).toBe(16);
});

test('a week without hours has none, and a frozen calendar neither', () => {
  expect(
    between('2026-01-01T00:00:00Z', '2028-01-01T00:00:00Z', workingHours(plain({ hours: hours('closed') }).calendar)),
  ).toBe(0);
  const frozen = businessHours(createCalendar(policy(), { freeze: 'stop' }));
  expect(between('2026-01-01T00:00:00Z', '2028-01-01T00:00:00Z', frozen)).toBe(0);
});

test('hours around the clock, every day, are all of the time, for longer than a calendar looks ahead', () => {
  const always = hours('00:00-24:00', { saturday: '00:00-24:00', sunday: '00:00-24:00' });
  const all = workingHours(plain({ hours: always }).calendar);
  expect(between('2020-01-01T00:30:00Z', '2026-01-01T00:00:00Z', all)).toBe(
    (Date.parse('2026-01-01T00:00:00Z') - Date.parse('2020-01-01T00:30:00Z')) / HOUR,
  );
});

test('what is no instant is refused', () => {
  expect(() => between('never', '2026-11-19T16:00:00Z')).toThrow(RangeError);
  expect(() => between('2026-11-19T16:00:00Z', 'never')).toThrow('expected two instants');
});

test('the hours are those of the zone of the policy', () => {
  expect(workingHours(policy({ timezone: 'Asia/Kolkata' }).calendar).timezone).toBe('Asia/Kolkata');
});

const stretches = [
  ['America/Chicago', '2026-03-05T00:00:00Z'],
  ['America/Chicago', '2026-10-29T00:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-01T00:00:00Z'],
  ['Asia/Kathmandu', '2026-06-01T00:00:00Z'],
  ['America/Havana', '2026-10-29T00:00:00Z'],
] as const;
const days = 8;

test.each(stretches)('agrees with counting every minute in %s from %s', (timezone, start) => {
  const week = hours('09:00-17:30', { monday: '00:00-03:15', friday: '08:00-24:00', sunday: '00:30-02:30' });
  const { calendar } = policy({ timezone, hours: week, fridayCutoff: 'off' });
  const first = Date.parse(start);
  const { reasons } = judgeMinutes({ calendar, freezes: [] }, first, days * 1440);
  const working = workingHours(calendar);
  const minute = fc.integer({ min: 0, max: days * 1440 });
  fc.assert(
    fc.property(minute, minute, (one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const open = reasons.slice(from, to).filter((reason) => reason === 'open').length;
      const counted = working.between(new Date(first + from * MINUTE), new Date(first + to * MINUTE));
      expect(counted).toBe(open * MINUTE);
    }),
    { numRuns: 200, seed: 9 },
  );
});

test('two stretches in a row have as much as both together, to the millisecond', () => {
  const working = workingHours(policy().calendar);
  const instant = fc.integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2027-01-01T00:00:00Z') });
  fc.assert(
    fc.property(fc.tuple(instant, instant, instant), (three) => {
      const [a = 0, b = 0, c = 0] = three.sort((one, other) => one - other);
      const from = (one: number, other: number) => working.between(new Date(one), new Date(other));
      expect(from(a, b) + from(b, c)).toBe(from(a, c));
    }),
    { seed: 9 },
  );
});
