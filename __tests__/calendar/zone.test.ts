import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOf, isShown, readBound, startOf } from '../../src/calendar/freezes.ts';
import { isTimezone, zoneOf } from '../../src/calendar/zone.ts';

const rows: [timezone: string, bound: string, start: string, end: string, shown: boolean][] = [
  ['America/Chicago', '2026-12-20T17:00', '2026-12-20T23:00:00Z', '2026-12-20T23:00:00Z', true],
  ['America/Chicago', '2026-12-20T17:00:30.250', '2026-12-20T23:00:30.250Z', '2026-12-20T23:00:30.250Z', true],
  ['America/Chicago', '2026-12-20', '2026-12-20T06:00:00Z', '2026-12-21T06:00:00Z', true],
  ['America/Chicago', '2026-12-20T17:00Z', '2026-12-20T17:00:00Z', '2026-12-20T17:00:00Z', true],
  ['America/Chicago', '2026-12-20T17:00:00+05:30', '2026-12-20T11:30:00Z', '2026-12-20T11:30:00Z', true],
  // the gap of 8 March 2026, 02:00 to 03:00
  ['America/Chicago', '2026-03-08T01:59', '2026-03-08T07:59:00Z', '2026-03-08T07:59:00Z', true],
  ['America/Chicago', '2026-03-08T02:00', '2026-03-08T08:00:00Z', '2026-03-08T08:00:00Z', false],
  ['America/Chicago', '2026-03-08T02:59:59', '2026-03-08T08:00:00Z', '2026-03-08T08:00:00Z', false],
  ['America/Chicago', '2026-03-08T03:00', '2026-03-08T08:00:00Z', '2026-03-08T08:00:00Z', true],
  // the overlap of 1 November 2026, 01:00 to 02:00
  ['America/Chicago', '2026-11-01T00:59', '2026-11-01T05:59:00Z', '2026-11-01T05:59:00Z', true],
  ['America/Chicago', '2026-11-01T01:00', '2026-11-01T06:00:00Z', '2026-11-01T06:00:00Z', true],
  ['America/Chicago', '2026-11-01T01:00:01', '2026-11-01T06:00:01Z', '2026-11-01T07:00:01Z', true],
  ['America/Chicago', '2026-11-01T01:59:59', '2026-11-01T06:59:59Z', '2026-11-01T07:59:59Z', true],
  ['America/Chicago', '2026-11-01T02:00', '2026-11-01T08:00:00Z', '2026-11-01T08:00:00Z', true],
  ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', true],
  ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00Z', '2026-04-04T15:15:00Z', true],
  // days that begin at 01:00, or come back for an hour, or for a minute before that
  ['Asia/Beirut', '2024-03-31', '2024-03-30T22:00:00Z', '2024-03-31T21:00:00Z', true],
  ['Asia/Beirut', '2024-03-31T00:00', '2024-03-30T22:00:00Z', '2024-03-30T22:00:00Z', false],
  ['America/Sao_Paulo', '2018-02-17', '2018-02-17T02:00:00Z', '2018-02-18T03:00:00Z', true],
  ['America/St_Johns', '2010-11-06', '2010-11-06T02:30:00Z', '2010-11-07T03:30:00Z', true],
  ['America/St_Johns', '2010-11-07', '2010-11-07T02:30:00Z', '2010-11-08T03:30:00Z', true],
  // the day that Samoa left out
  ['Pacific/Apia', '2011-12-29', '2011-12-29T10:00:00Z', '2011-12-30T10:00:00Z', true],
  ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00Z', '2011-12-30T10:00:00Z', false],
  ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T10:00:00Z', '2011-12-30T10:00:00Z', false],
  ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00Z', '2011-12-31T10:00:00Z', true],
];

describe('an end of a freeze becomes an instant', () => {
  test.each(rows)('%s %s: from %s, or to %s; the clocks show it: %s', (timezone, text, start, end, shown) => {
    const zone = zoneOf(timezone);
    const bound = readBound(text);
    expect(bound).not.toBeNull();
    if (bound === null) return;
    expect(new Date(startOf(bound, zone))).toEqual(new Date(start));
    expect(new Date(endOf(bound, zone))).toEqual(new Date(end));
    expect(isShown(bound, zone)).toBe(shown);
  });

  test.each([
    '2026-02-29',
    '2026-02-30T10:00',
    '2026-04-31T10:00:00Z',
    '2026-13-01',
    '0000-01-01',
    '2026-1-1',
    '2026-12-20 17:00',
    '2026-12-20T24:00',
    '2026-12-20T17:60',
    '2026-12-20T17',
    '2026-12-20T17:00:00z',
    '2026-12-20T17:00+0530',
    '2026-12-20T17:00+15:00',
    '2026-12-20Z',
    '20261220',
    ' 2026-12-20',
    '2026-12-20\n',
    'tomorrow',
    '',
  ])('%j is none', (text) => expect(readBound(text)).toBeNull());
});

test('the instant that date-fns-tz gives for a local time is the one that the clocks show', () => {
  const timezones = fc.constantFrom('America/Chicago', 'Africa/Casablanca', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC');
  const locals = fc.date({ min: new Date('1990-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(timezones, locals, (timezone, local) => {
      const zone = zoneOf(timezone);
      const bound = readBound(local.toISOString().slice(0, -1));
      expect(bound).not.toBeNull();
      if (bound === null || !isShown(bound, zone)) return;
      const start = startOf(bound, zone);
      expect(start + zone.offsetAt(start)).toBe(local.getTime());
      expect(endOf(bound, zone) - start).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['America/Chicago', true],
  ['america/chicago', true],
  ['UTC', true],
  ['America/Chigaco', false],
  ['+05:30', false],
  ['', false],
  ['__proto__', false],
  ['America/Chicago\u0000', false],
])('%j is a time zone: %s', (timezone, known) => expect(isTimezone(timezone)).toBe(known));
