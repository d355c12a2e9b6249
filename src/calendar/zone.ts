import { DAY } from './days.ts';
import { type Offsets, offsetsOf } from './offsets.ts';

/** A stretch of time in which a zone's clocks run evenly: local wall clock = instant + offset for start <= instant < end. */
export interface Span {
  start: number;
  end: number;
  /** Milliseconds east of UTC. */
  offset: number;
}

/**
 * The wall clock of a time zone. A local time is a number here: the milliseconds that the clock and the calendar on the
 * wall would show, counted as if they were UTC. Years 1000 to 9999.
 *
 * It asks Node itself (offsets.ts). In date-fns-tz 3.2 `getTimezoneOffset`, `toZonedTime` and `formatInTimeZone` pass through the
 * machine's own zone and can be an hour off where that one changes its clocks; and `fromZonedTime` answers either instant
 * of an overlap, and for a time that does not exist another one without a word. Far from changes it is right.
 */
export interface Zone {
  readonly timezone: string;
  /** Milliseconds east of UTC at an instant. */
  offsetAt(instant: number): number;
  /** The spans of one UTC day, in order and without holes. */
  spansOf(utcDay: number): readonly Span[];
}

const zones = new Map<string, Zone>();

/** The wall clock of an IANA time zone, kept for the next call. Throws a RangeError for a zone that is unknown here. */
export function zoneOf(timezone: string): Zone {
  const known = zones.get(timezone);
  if (known !== undefined) return known;
  const zone = createZone(timezone);
  zones.set(timezone, zone);
  return zone;
}

/** Whether this machine knows the zone. Bare offsets ("+05:30"), which only newer versions of Node accept, are none. */
export function isTimezone(timezone: string): boolean {
  if (!/^[A-Za-z]/.test(timezone)) return false;
  try {
    zoneOf(timezone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The first instant at which the clocks show `local` or later: in an overlap its first pass, in a gap the gap's instant. */
export function firstReaching(zone: Zone, local: number): number {
  for (const { start, end, offset } of spansAround(zone, local)) {
    if (local < end + offset) return Math.max(start, local - offset);
  }
  throw new RangeError(`no instant shows the local time ${local} in ${zone.timezone}`);
}

/** The instant from which the clocks never again show less than `local`: within an overlap its second pass. */
export function lastReaching(zone: Zone, local: number): number {
  for (const { start, end, offset } of spansAround(zone, local).reverse()) {
    if (start + offset < local) return Math.min(end, local - offset);
  }
  throw new RangeError(`no instant shows the local time ${local} in ${zone.timezone}`);
}

/** Everything that can show a local time: zones are at most 15 hours from UTC, and jump by 24 at most (Apia in 2011). */
function spansAround(zone: Zone, local: number): Span[] {
  const day = Math.floor(local / DAY);
  return [-2, -1, 0, 1, 2].flatMap((away) => zone.spansOf(day + away));
}

/** Days that are asked for together: to ask for one costs as much. */
const block = 32;

function createZone(timezone: string): Zone {
  const read = offsetsOf(timezone);
  const offsets = new Map<number, number>();
  const days = new Map<number, readonly Span[]>();

  /** The offset at the start of a UTC day. */
  function offsetOf(utcDay: number): number {
    const known = offsets.get(utcDay);
    if (known !== undefined) return known;
    const first = Math.floor(utcDay / block) * block;
    const all = Array.from({ length: block }, (_, index) => (first + index) * DAY);
    for (const [index, offset] of read(all).entries()) offsets.set(first + index, offset);
    return offsets.get(utcDay) ?? Number.NaN;
  }

  /**
   * Looks for a change where the offsets at both ends of the day differ. One that is undone within the same day would be
   * missed; in the tz database there is none (the closest two since 1970 are 6.9 days apart, in Brazil in 2000).
   */
  function readSpans(utcDay: number): readonly Span[] {
    const end = (utcDay + 1) * DAY;
    const last = offsetOf(utcDay + 1);
    const spans: Span[] = [];
    let start = utcDay * DAY;
    let offset = offsetOf(utcDay);
    while (offset !== last) {
      const change = firstChange(read, start, end, offset);
      spans.push({ start, end: change, offset });
      start = change;
      offset = offsetIn(read, change);
    }
    if (start < end) spans.push({ start, end, offset });
    return spans;
  }

  function spansOf(utcDay: number): readonly Span[] {
    const known = days.get(utcDay);
    if (known !== undefined) return known;
    const spans = readSpans(utcDay);
    days.set(utcDay, spans);
    return spans;
  }

  return {
    timezone,
    spansOf,
    offsetAt(instant) {
      const span = spansOf(Math.floor(instant / DAY)).find(({ end }) => instant < end);
      if (span === undefined) throw new RangeError(`no offset is known at ${instant} in ${timezone}`);
      return span.offset;
    },
  };
}

/** The first whole second after `start` at which the offset is another one; it is another one at `end`. */
function firstChange(read: Offsets, start: number, end: number, offset: number): number {
  let before = start / 1000;
  let after = end / 1000;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetIn(read, middle * 1000) === offset) before = middle;
    else after = middle;
  }
  return after * 1000;
}

function offsetIn(read: Offsets, instant: number): number {
  const [offset = Number.NaN] = read([instant]);
  return offset;
}
