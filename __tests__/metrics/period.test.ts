import { expect, test } from 'vitest';
import { assertBegun, boundsOf, monthOf, monthsUntil, parsePeriod, periodState } from '../../src/metrics/period.ts';
import { BadInput } from '../../src/user-error.ts';

const zone = 'America/Chicago';

test.each([
  ['2026-11', 'month', 'November 2026', ['2026-11']],
  ['2026-Q4', 'quarter', 'Q4 2026', ['2026-10', '2026-11', '2026-12']],
  ['2026-q1', 'quarter', 'Q1 2026', ['2026-01', '2026-02', '2026-03']],
  [' 2026-01 ', 'month', 'January 2026', ['2026-01']],
])('%s is a %s', (text, kind, title, months) => {
  expect(parsePeriod(text)).toMatchObject({ kind, title, months });
});

test('a year has twelve months', () => {
  const { months, kind } = parsePeriod('2026');
  expect([kind, months.length, months[0], months[11]]).toEqual(['year', 12, '2026-01', '2026-12']);
});

test.each([
  ['2026-13', 'there is no such month. Write month 1 to 12'],
  ['2026-00', 'there is no such month'],
  ['2026-Q5', 'there is no such quarter. Write quarter 1 to 4'],
  ['2026-Q0', 'there is no such quarter'],
  ['November', '"November": not a month, quarter, year. Write e.g. 2026-11, 2026-Q4, 2026'],
  ['2026-11-19', 'not a month'],
  ['', 'not a month'],
  ['0999', 'out of range'],
  ['9999-01', 'out of range'],
  ['2026-1', 'not a month'],
])('%j is refused: %s', (text, message) => {
  expect(() => parsePeriod(text)).toThrow(BadInput);
  expect(() => parsePeriod(text)).toThrow(message);
});

test('an option takes its own kind of period alone, and is named', () => {
  expect(() => parsePeriod('2026', 'month', '--month')).toThrow('--month "2026": not a month. Write e.g. 2026-11');
});

test.each([
  ['2026-11-01T04:59:59.999Z', 'future'],
  ['2026-11-01T05:00:00.000Z', 'running'],
  ['2026-12-01T05:59:59.999Z', 'running'],
  ['2026-12-01T06:00:00.000Z', 'over'],
])('at %s, November 2026 is %s in Chicago', (at, state) => {
  expect(periodState(parsePeriod('2026-11'), new Date(at), zone)).toBe(state);
});

test('a future period is refused with the current month, in the time zone', () => {
  const now = new Date('2026-12-01T05:00:00Z');
  expect(() => assertBegun(parsePeriod('2026-12'), now, zone)).toThrow('2026-12 has not begun in America/Chicago');
  expect(() => assertBegun(parsePeriod('2026-12'), now, zone)).toThrow('The current month is 2026-11');
  expect(() => assertBegun(parsePeriod('2026-Q4'), now, zone)).not.toThrow();
});

test.each([
  ['2026-12-01T05:59:59Z', zone, '2026-11'],
  ['2026-12-01T06:00:00Z', zone, '2026-12'],
  ['2026-11-30T23:30:00Z', 'Asia/Kathmandu', '2026-12'],
])('%s lies, in %s, in %s', (at, timezone, month) => {
  expect(monthOf(new Date(at), timezone)).toBe(month);
});

test('periods follow each other without a hole', () => {
  for (const timezone of [zone, 'Pacific/Apia', 'Europe/London', 'America/Sao_Paulo']) {
    for (const [one, next] of [
      ['2011-Q4', '2012-Q1'],
      ['2018-10', '2018-11'],
      ['2026', '2027'],
    ] as const) {
      expect(boundsOf(parsePeriod(one), timezone).until).toEqual(boundsOf(parsePeriod(next), timezone).from);
    }
  }
});

test('the months of a trend end with the one asked for', () => {
  expect(monthsUntil('2026-02', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
});
