import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInstant } from '../../src/calendar/format.ts';
import { byDate, byIntl } from '../../src/calendar/offsets.ts';
import { zoneOf } from '../../src/calendar/zone.ts';
import {
  exactByIntl,
  exactName,
  genericByIntl,
  genericName,
  namedZones,
  namesOf,
} from '../../src/calendar/zone-names.ts';
import { putInto } from './machine.ts';

const DAY = 86_400_000;
const anyInstant = fc
  .integer({ min: Date.UTC(1000, 0, 1) / 1000, max: Date.UTC(9999, 0, 1) / 1000 })
  .map((seconds) => seconds * 1000);

test.each(namedZones)('%s has the same offsets by Date as by Intl, in every year', (timezone) => {
  const [date, intl] = [byDate(timezone), byIntl(timezone)];
  fc.assert(
    fc.property(fc.array(anyInstant, { minLength: 1, maxLength: 20 }), (instants) => {
      expect(date?.(instants)).toEqual(intl(instants));
    }),
    { numRuns: 100 },
  );
});

test.each(namedZones)('%s has them at every hour of a year in which clocks change', (timezone) => {
  const hours = Array.from({ length: 366 * 24 }, (_, hour) => Date.UTC(2026, 0, 1, hour));
  expect(byDate(timezone)?.(hours)).toEqual(byIntl(timezone)(hours));
});

test.each(namedZones)('%s has the names that Intl has for it, through fifty years', (timezone) => {
  const intl = byIntl(timezone);
  for (let time = Date.UTC(1995, 0, 1); time < Date.UTC(2045, 0, 1); time += 11 * DAY) {
    const at = new Date(time);
    const [offset = Number.NaN] = intl([time]);
    const told = [genericName(at, timezone), exactName(at, timezone, offset)];
    const expected = [genericByIntl(at, timezone), exactByIntl(at, timezone)];
    if (told.join() !== expected.join()) expect(told, at.toISOString()).toEqual(expected);
  }
  expect(namesOf(timezone)?.standard.offset).toBe(intl([Date.UTC(2026, 0, 15)])[0]);
});

test('of none of them Intl is asked', () => {
  const { DateTimeFormat } = Intl;
  const asked = () => {
    throw new Error('Intl was asked');
  };
  Object.assign(Intl, { DateTimeFormat: asked });
  try {
    const noon = new Date('2026-06-01T12:00:00Z');
    const told = namedZones.map((timezone) => formatInstant(noon, timezone).split(' ').at(-1));
    const [us, europe] = [
      ['ET', 'ET', 'CT', 'MT', 'PT'],
      ['BST', ...Array(14).fill('CEST'), 'EEST', 'EEST', 'EEST'],
    ];
    expect(told).toEqual([...us, ...europe]);
  } finally {
    Object.assign(Intl, { DateTimeFormat });
  }
});

test('other zones are asked of Intl', () => {
  expect(
    ['Asia/Kolkata', 'America/Phoenix', 'america/chicago', 'UTC', 'constructor', 'Mars/Olympus'].map(byDate),
  ).toEqual(Array(6).fill(null));
});

describe('the zone of the machine', () => {
  test.each([undefined, 'Europe/Berlin', 'Asia/Kolkata'])('stays what it was: %s', (machine) => {
    const putBack = putInto(machine);
    try {
      const told = () => [process.env['TZ'], new Date(2026, 6, 1).toString()];
      const earlier = told();
      byDate('America/Chicago')?.([0, Date.UTC(2026, 6, 1)]);
      expect(() => byDate('America/Chicago')?.([Number.NaN])).toThrow(RangeError);
      expect(told()).toEqual(earlier);
    } finally {
      putBack();
    }
  });

  test('is not left where Node does not go back to it', () => {
    const putBack = putInto(undefined);
    const platform = Object.getOwnPropertyDescriptor(process, 'platform') ?? {};
    Object.defineProperty(process, 'platform', { ...platform, value: 'win32' });
    try {
      expect(byDate('America/Chicago')).toBeNull();
      process.env['TZ'] = 'Asia/Tokyo';
      expect(byDate('America/Chicago')?.([0])).toEqual([-6 * 3_600_000]);
    } finally {
      Object.defineProperty(process, 'platform', platform);
      putBack();
    }
  });
});

test.each(['America/Chicago', 'Asia/Kolkata'])('what is no instant is refused, not looked for: %s', (timezone) => {
  expect(() => zoneOf(timezone).offsetAt(Number.NaN)).toThrow(RangeError);
  expect(() => zoneOf(timezone).spansOf(Number.NaN)).toThrow(RangeError);
});
