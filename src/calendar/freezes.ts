import { fromZonedTime } from 'date-fns-tz/fromZonedTime';
import { DAY, readDate } from './days.ts';
import type { Freeze } from './schema.ts';
import { firstReaching, lastReaching, type Zone } from './zone.ts';
import { namesOf } from './zone-names.ts';

/** A freeze between two instants, in milliseconds since 1970; half-open. */
export interface FrozenPeriod {
  from: number;
  to: number;
  reason: string;
}

/** An end of a freeze as it is written: an instant with its zone, a local date-time, or a whole day. */
export type Bound =
  | { kind: 'instant'; text: string; instant: number }
  | { kind: 'local'; text: string; local: number }
  | { kind: 'date'; text: string; local: number };

const form =
  /^(\d{4}-\d{2}-\d{2})(?:(T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;

/** Reads an end of a freeze; null where it has none of the forms, or names a day that does not exist. */
export function readBound(text: string): Bound | null {
  const match = form.exec(text);
  const day = match === null ? null : readDate(match[1] ?? '');
  if (match === null || day === null) return null;
  if (match[3] !== undefined) return { kind: 'instant', text, instant: Date.parse(text) };
  if (match[2] === undefined) return { kind: 'date', text, local: day * DAY };
  return { kind: 'local', text, local: Date.parse(`${text}Z`) };
}

/** The first instant of a freeze: of a day its first instant; of a local time that comes twice, the first. */
export function startOf(bound: Bound, zone: Zone): number {
  if (bound.kind === 'instant') return bound.instant;
  return plainInstant(bound, zone) ?? firstReaching(zone, bound.local);
}

/** The first instant after a freeze: of a day the end of that day; of a local time that comes twice, the second. */
export function endOf(bound: Bound, zone: Zone): number {
  if (bound.kind === 'instant') return bound.instant;
  if (bound.kind === 'date') return lastReaching(zone, bound.local + DAY);
  return plainInstant(bound, zone) ?? lastReaching(zone, bound.local);
}

/** Whether the zone's calendar and clocks ever show this date or local time: not in a gap, nor on a day skipped. */
export function isShown(bound: Bound, zone: Zone): boolean {
  if (bound.kind === 'instant') return true;
  const first = firstReaching(zone, bound.local);
  const shown = first + zone.offsetAt(first);
  return bound.kind === 'date' ? shown < bound.local + DAY : shown === bound.local;
}

/**
 * The periods of a policy's freezes, in its order. Where the clocks change, both ends are read so that the freeze is the
 * longer one. Throws a RangeError where one cannot be read, which the policy's schema has ruled out.
 */
export function readFreezes(freezes: readonly Freeze[], zone: Zone): readonly FrozenPeriod[] {
  return freezes.map(({ from, to, reason }) => {
    const start = readBound(from);
    const end = readBound(to);
    if (start === null || end === null) throw new RangeError(`cannot read the freeze from "${from}" to "${to}"`);
    return { from: startOf(start, zone), to: endOf(end, zone), reason };
  });
}

/** A local time as an instant, unless the clocks change near it, where there may be two instants or none. */
function plainInstant(bound: Exclude<Bound, { kind: 'instant' }>, zone: Zone): number | null {
  // fromZonedTime reads a bare date, as a text with a zone, by way of the machine's own zone. Where Intl need not be asked, it is not
  // either: it asks as soon as it is loaded.
  if (bound.kind === 'date' || namesOf(zone.timezone) !== null) return null;
  const instant = fromZonedTime(bound.text, zone.timezone).getTime();
  const steady = zone.offsetAt(instant - DAY) === zone.offsetAt(instant + DAY);
  return steady ? instant : null;
}
