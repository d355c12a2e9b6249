import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

const DAY = 86_400_000;
const anyInstant = fc
  .integer({ min: Date.UTC(1000, 0, 1) / 1000, max: Date.UTC(9999, 0, 1) / 1000 })
  .map((seconds) => seconds * 1000);

describe.each(namedZones)('%s', (timezone) => {
  const [date, intl] = [byDate(timezone), byIntl(timezone)];

  test('has the same offsets by Date as by Intl, in every year', () => {
    fc.assert(
      fc.property(fc.array(anyInstant, { minLength: 1, maxLength: 20 }), (instants) => {
        expect(date?.(instants)).toEqual(intl(instants));
      }),
      { numRuns: 100 },
    );
  });

  test('and at every hour of the days on which clocks change', () => {
    const hours = [2007, 2026].flatMap((year) =>
      Array.from({ length: 366 * 24 }, (_, hour) => Date.UTC(year, 0, 1, hour)),
    );
    expect(date?.(hours)).toEqual(intl(hours));
  });

  test('has the names that Intl has for it, through fifty years', () => {
    for (let time = Date.UTC(1995, 0, 1); time < Date.UTC(2045, 0, 1); time += 11 * DAY) {
      const at = new Date(time);
      const [offset = Number.NaN] = intl([time]);
      const told = [genericName(at, timezone), exactName(at, timezone, offset)];
      const expected = [genericByIntl(at, timezone), exactByIntl(at, timezone)];
      if (told.join() !== expected.join()) expect(told, at.toISOString()).toEqual(expected);
    }
    expect(namesOf(timezone)?.standard.offset).toBe(intl([Date.UTC(2026, 0, 15)])[0]);
  });
});

test('other zones are asked of Intl', () => {
  expect(
    ['Asia/Kolkata', 'America/Phoenix', 'america/chicago', 'UTC', 'constructor', 'Mars/Olympus'].map(byDate),
  ).toEqual(Array(6).fill(null));
});

describe('the zone of the machine', () => {
  test.each([undefined, 'Europe/Berlin', 'Asia/Kolkata'])('stays what it was: %s', (machine) => {
    const { TZ: before } = process.env;
    const set = (zone: string | undefined) => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    };
    set(machine);
    try {
      const told = () => [process.env['TZ'], new Date(2026, 6, 1).toString()];
      const earlier = told();
      byDate('America/Chicago')?.([0, Date.UTC(2026, 6, 1)]);
      expect(() => byDate('America/Chicago')?.([Number.NaN])).toThrow(RangeError);
      expect(told()).toEqual(earlier);
    } finally {
      set(before);
    }
  });

  test.each(['UTC', 'America/New_York', 'America/Mexico_City'])(
    'is not taken for another where it cannot be changed: a worker in %s',
    async (machine) => {
      const { TZ: before } = process.env;
      process.env['TZ'] = machine;
      try {
        const script = `import { byDate } from ${JSON.stringify(import.meta.resolve('../../src/calendar/offsets.ts'))};
          import { parentPort } from 'node:worker_threads';
          parentPort.postMessage(${JSON.stringify(namedZones)}.map((zone) => byDate(zone)?.([0]) ?? null));`;
        const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`));
        const told = await new Promise((settle, fail) => worker.once('message', settle).once('error', fail));
        expect(told).toEqual(namedZones.map(() => null));
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    },
  );
});

test.each(['America/Chicago', 'Asia/Kolkata'])('what is no instant is refused, not looked for: %s', (timezone) => {
  expect(() => zoneOf(timezone).offsetAt(Number.NaN)).toThrow(RangeError);
  expect(() => zoneOf(timezone).spansOf(Number.NaN)).toThrow(RangeError);
});
