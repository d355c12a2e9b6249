import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/commands/instant.ts';
import { localInstant, periodOf, touchesDay, zoneOfRecords } from '../../src/evidence/period.ts';

const now = new Date('2027-01-04T15:00:00Z');
const of = (from: string, to: string, timezone = 'America/Chicago') =>
  periodOf({ from, to }, timezone, now, parseInstant);

describe('a period', () => {
  it.each([
    [
      'a quarter, the last day included',
      '2026-10-01',
      '2026-12-31',
      '2026-10-01T05:00:00.000Z',
      '2027-01-01T06:00:00.000Z',
    ],
    ['one day', '2026-11-01', '2026-11-01', '2026-11-01T05:00:00.000Z', '2026-11-02T06:00:00.000Z'],
    [
      'instants, the last one excluded',
      '2026-11-01T00:00:00Z',
      '2026-11-01T00:00:01Z',
      '2026-11-01T00:00:00.000Z',
      '2026-11-01T00:00:01.000Z',
    ],
    [
      'a date and an instant',
      '2026-11-01',
      '2026-11-01T12:00:00-06:00',
      '2026-11-01T05:00:00.000Z',
      '2026-11-01T18:00:00.000Z',
    ],
  ])('is %s', (_, from, to, start, end) => {
    const { from: first, until } = of(from, to);
    expect([first.toISOString(), until.toISOString()]).toEqual([start, end]);
  });

  it('begins when the day does, where there is no midnight', () => {
    // Clocks in Santiago went from 00:00 to 01:00.
    const { from, until } = of('2026-09-06', '2026-09-06', 'America/Santiago');
    expect(from.toISOString()).toBe('2026-09-06T04:00:00.000Z');
    expect(until.getTime() - from.getTime()).toBe(23 * 3_600_000);
  });

  it.each([
    ['2026-12-31', '2026-10-01', /--from 2026-12-31 is not before the end of --to 2026-10-01/],
    ['2027-02-01', '2027-03-01', /--from 2027-02-01 lies in the future/],
    ['2026-02-30', '2026-03-01', /--from 2026-02-30: there is no such day/],
    ['2026-10-01', '2026-11-31', /--to 2026-11-31: there is no such day/],
    ['October', '2026-11-30', /--from "October": not a date/],
    ['2026-10-01', '2026-13-01', /--to 2026-13-01: there is no such day/],
    ['0000-01-01', '2026-01-01', /--from 0000-01-01: out of range/],
    ['2026-10-01', '9999-12-31', /--to 9999-12-31: out of range/],
    ['2026-10-01T10:00', '2026-12-01', /--from "2026-10-01T10:00": not an instant/],
  ])('is none: %s to %s', (from, to, message) => {
    expect(() => of(from, to)).toThrow(message);
  });

  it('may end in the future', () => {
    expect(of('2026-12-01', '2027-12-31').until > now).toBe(true);
  });

  it.each([
    ['2026-09-30', false],
    ['2026-10-01', true],
    ['2027-01-01', true],
    ['2027-01-02', false],
  ])('has a part of %s in UTC: %s', (day, expected) => {
    expect(touchesDay(of('2026-10-01', '2026-12-31'), day)).toBe(expected);
  });
});

describe('the zone of records', () => {
  const record = (at: string, timezone: string | null) => ({ at: new Date(at), timezone });
  it.each([
    [
      'the latest before the end',
      [record('2026-01-01', 'Europe/Berlin'), record('2026-06-01', 'Asia/Tokyo'), record('2027-01-01', 'UTC')],
      'Asia/Tokyo',
    ],
    ['the earliest, where all are later', [record('2028-01-01', 'Asia/Tokyo'), record('2027-01-01', 'UTC')], 'UTC'],
    [
      'none that this machine does not know',
      [record('2026-01-01', 'Europe/Berlin'), record('2026-06-01', 'Mars/Base')],
      'Europe/Berlin',
    ],
    ['none, where none names one', [record('2026-01-01', null)], null],
    ['none, where there are none', [], null],
  ])('is %s', (_, records, expected) => {
    expect(zoneOfRecords(records, '2026-06-30')).toBe(expected);
  });
});

describe('a local instant', () => {
  it.each([
    ['2026-11-19T16:04:00Z', 'America/Chicago', '2026-11-19T10:04:00-06:00'],
    ['2026-11-19T16:04:00Z', 'Asia/Kolkata', '2026-11-19T21:34:00+05:30'],
    ['2026-11-19T16:04:00Z', 'UTC', '2026-11-19T16:04:00+00:00'],
    ['2026-11-01T06:30:00Z', 'America/Chicago', '2026-11-01T01:30:00-05:00'],
    ['2026-11-01T07:30:00Z', 'America/Chicago', '2026-11-01T01:30:00-06:00'],
  ])('of %s in %s', (at, timezone, expected) => {
    expect(localInstant(new Date(at), timezone)).toBe(expected);
  });
});
