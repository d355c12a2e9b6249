import { namesOf } from './zone-names.ts';

/**
 * Milliseconds by which a zone's clocks are east of UTC, at each of some instants that are whole seconds of the years 1000 to
 * 9999. Throws a RangeError for one that is no instant.
 */
export type Offsets = (instants: readonly number[]) => number[];

/** The offsets of an IANA time zone. Throws a RangeError for a zone that is unknown here. */
export function offsetsOf(timezone: string): Offsets {
  return byDate(timezone) ?? byIntl(timezone);
}

/** As `Intl` tells them. Its first use takes 20 ms, since Node then reads what it says of languages as well. */
export function byIntl(timezone: string): Offsets {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instants) =>
    instants.map((instant) => {
      const read: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
      for (const { type, value } of clock.formatToParts(instant)) read[type] = Number(value);
      const { year = Number.NaN, month = Number.NaN, day, hour, minute, second } = read;
      return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
    });
}

/** Two instants of the past at which every zone with names had its standard time, and its daylight time. */
const settled = [Date.UTC(2026, 0, 15, 12), Date.UTC(2026, 6, 15, 12)];

/**
 * As `Date` tells them while the process is in that zone, which knows the same rules as `Intl` (both ask ICU) and takes no time. null
 * where the zone is not one of those whose names are known, or where the process cannot be put into a zone, as in a worker.
 * https://nodejs.org/api/cli.html#tz
 */
export function byDate(timezone: string): Offsets | null {
  const names = namesOf(timezone);
  // On Windows, Node does not go back to the zone of the machine once it was put into another.
  const canGoBack = process.platform !== 'win32' || process.env['TZ'] !== undefined;
  if (names === null || !canGoBack) return null;
  const inUtc = offsetsIn('UTC', settled);
  const [winter, summer] = offsetsIn(timezone, settled);
  const isMoved = winter === names.standard.offset && summer === names.daylight.offset;
  return isMoved && inUtc.every((offset) => offset === 0) ? (instants) => offsetsIn(timezone, instants) : null;
}

/** Leaves the process in the zone in which it was. */
function offsetsIn(timezone: string, instants: readonly number[]): number[] {
  const { TZ: before } = process.env;
  process.env['TZ'] = timezone;
  try {
    return instants.map((instant) => {
      const shown = new Date(instant);
      if (Number.isNaN(shown.getTime())) throw new RangeError(`${instant} is no instant`);
      const date = [shown.getFullYear(), shown.getMonth(), shown.getDate()] as const;
      return Date.UTC(...date, shown.getHours(), shown.getMinutes(), shown.getSeconds()) - instant;
    });
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}
