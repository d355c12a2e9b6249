import { DAY } from '../calendar/days.ts';
import { firstReaching, isTimezone, zoneOf } from '../calendar/zone.ts';
import { BadInput } from '../user-error.ts';

/** From `from` up to, but not including, `until`. */
export interface Period {
  from: Date;
  until: Date;
  /** As they were asked for: dates, the last one included, or instants. */
  asked: { from: string; to: string };
  timezone: string;
}

interface Moment {
  /** An instant, or a date. */
  at: Date | null;
  /** Midnight of a date, as if it were UTC. */
  day: number;
}

/**
 * The period that two options ask for. A date is one of the time zone, and the last one belongs to the period; an instant does
 * not. `instant` reads an instant. Throws BadInput for what is no date, ends before it starts, or lies ahead of `now`.
 */
export function periodOf(
  { from, to }: { from: string; to: string },
  timezone: string,
  now: Date,
  instant: (text: string, option: string) => Date,
): Period {
  const zone = zoneOf(timezone);
  const [first, last] = [momentOf(from, '--from', instant), momentOf(to, '--to', instant)];
  const start = first.at ?? new Date(firstReaching(zone, first.day));
  const until = last.at ?? new Date(firstReaching(zone, last.day + DAY));
  if (start >= until) throw new BadInput(`--from ${from} is not before the end of --to ${to}: exchange them`);
  if (start > now) throw new BadInput(`--from ${from} lies in the future: nothing can be shown of it yet`);
  return { from: start, until, asked: { from, to }, timezone };
}

const dateForm = /^\d{4}-\d{2}-\d{2}$/;

function momentOf(text: string, option: string, instant: (text: string, option: string) => Date): Moment {
  if (!dateForm.test(text)) {
    if (/\dT/i.test(text)) return { at: instant(text, option), day: 0 };
    throw new BadInput(`${option} ${JSON.stringify(text)}: not a date. Write e.g. ${option} 2026-10-01, or an instant`);
  }
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
    throw new BadInput(`${option} ${text}: there is no such day`);
  // With a margin, so that no zone leaves the years that the calendar reckons with.
  if (date.getUTCFullYear() < 1001 || date.getUTCFullYear() > 8998)
    throw new BadInput(`${option} ${text}: out of range. Write a day of the years 1001 to 8998`);
  return { at: null, day: date.getTime() };
}

/** The time zone that the latest of the records up to the end of a date names, or else the earliest; null: none names any. */
export function zoneOfRecords(records: readonly { at: Date; timezone: string | null }[], to: string): string | null {
  const named = records
    .flatMap(({ at, timezone }) => (timezone !== null && isTimezone(timezone) ? [{ at, timezone }] : []))
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const end = Date.parse(to) + 2 * DAY;
  return (named.findLast(({ at }) => at.getTime() < end) ?? named[0])?.timezone ?? null;
}

/** An instant on the clocks of a zone, with its offset: "2026-11-19T10:04:00-06:00". */
export function localInstant(at: Date, timezone: string): string {
  const offset = zoneOf(timezone).offsetAt(at.getTime());
  const minutes = Math.abs(Math.round(offset / 60_000));
  const shown = new Date(at.getTime() + offset).toISOString().slice(0, 19);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${shown}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Whether a day of UTC, "2026-11-19", has any part in the period. */
export function touchesDay({ from, until }: Period, date: string): boolean {
  const start = Date.parse(`${date}T00:00:00Z`);
  return start < until.getTime() && start + DAY > from.getTime();
}
