import type { Calendar, ClosedReason } from './calendar.ts';
import { DAY, FRIDAY, SATURDAY, SUNDAY, weekdayOf } from './days.ts';
import { readFreezes } from './freezes.ts';
import { holidayNames } from './holidays.ts';
import { readCutoff, readWeek } from './hours.ts';
import type { CalendarPolicy, Freeze } from './schema.ts';
import { zoneOf } from './zone.ts';

/** How far `since`, `nextOpen` and `nextChange` look: a year, and the day a leap year has more. */
const horizon = 366 * DAY;
const earliest = Date.UTC(1000, 0, 1);
const latest = Date.UTC(9000, 0, 1);

interface Closure {
  reason: ClosedReason;
  name: string | null;
}

/** From `at` on, until the next turn, it is open or closed. Two turns in a row may be alike. */
interface Turn {
  at: number;
  open: boolean;
}

/**
 * The deployment window of a policy (clause 4.5).
 *
 * Whether it is open is decided for every instant by what the clocks in the policy's zone show at it: hours inside an hour
 * that is repeated are open twice, hours inside one that is skipped never. Of the reasons for being closed the first that
 * applies is told: weekend (any weekday without hours), holiday, before-hours, friday-cutoff (to the end of the Friday,
 * also after hours), after-hours, freeze.
 *
 * `options.freeze` freezes without an end unless it is blank; the text is the reason. Throws a RangeError for a policy that
 * its schema would have refused (unknown zone, unreadable date, time or freeze).
 */
export function createCalendar(
  policy: { calendar: CalendarPolicy; freezes: readonly Freeze[] },
  options: { freeze?: string } = {},
): Calendar {
  const zone = zoneOf(policy.calendar.timezone);
  const frozen = options.freeze?.trim() ?? '';
  const freezes = readFreezes(policy.freezes, zone);
  const endsOfFreezes = freezes.flatMap(({ from, to }) => [from, to]);
  const week = readWeek(policy.calendar.hours);
  const cutoff = readCutoff(policy.calendar.fridayCutoff);
  const holidayOn = holidayNames(policy.calendar.holidays);
  const turns = new Map<number, readonly Turn[]>();

  function closureAt(instant: number, offset: number): Closure | null {
    const local = instant + offset;
    const day = Math.floor(local / DAY);
    const time = local - day * DAY;
    const weekday = weekdayOf(day);
    const hours = week[weekday];
    if (!hours) return { reason: 'weekend', name: closedWeekdays[weekday] ?? null };
    const holiday = holidayOn(day);
    if (holiday !== null) return { reason: 'holiday', name: holiday };
    if (time < hours.start) return { reason: 'before-hours', name: null };
    if (weekday === FRIDAY && cutoff !== null && time >= cutoff) return { reason: 'friday-cutoff', name: null };
    if (time >= hours.end) return { reason: 'after-hours', name: null };
    return frozenAt(instant);
  }

  function frozenAt(instant: number): Closure | null {
    if (frozen !== '') return { reason: 'freeze', name: frozen };
    const freeze = freezes.find(({ from, to }) => from <= instant && instant < to);
    return freeze === undefined ? null : { reason: 'freeze', name: freeze.reason };
  }

  /** The local times of a day at which the answer can change. */
  function timesOf(day: number): number[] {
    const weekday = weekdayOf(day);
    const hours = week[weekday];
    return [0, ...(hours ? [hours.start, hours.end] : []), ...(weekday === FRIDAY && cutoff !== null ? [cutoff] : [])];
  }

  /** Every instant of a UTC day at which the answer can change, and what it is from there on; the first is its start. */
  function turnsOf(utcDay: number): readonly Turn[] {
    const known = turns.get(utcDay);
    if (known !== undefined) return known;
    const found = zone.spansOf(utcDay).flatMap(({ start, end, offset }) => {
      const locals = daysBetween(start + offset, end + offset).flatMap((day) =>
        timesOf(day).map((time) => day * DAY + time - offset),
      );
      const within = [...locals, ...endsOfFreezes].filter((instant) => start < instant && instant < end);
      return [start, ...within.sort((one, other) => one - other)].map((at) => ({
        at,
        open: closureAt(at, offset) === null,
      }));
    });
    turns.set(utcDay, found);
    return found;
  }

  /** The first instant after `instant` at which it is no longer (or again) open; null: not within the horizon. */
  function changeAfter(instant: number, open: boolean): number | null {
    const end = instant + horizon;
    for (let day = Math.floor(instant / DAY); day * DAY <= end; day += 1) {
      const change = turnsOf(day).find((turn) => turn.at > instant && turn.open !== open);
      if (change !== undefined) return change.at <= end ? change.at : null;
    }
    return null;
  }

  /** The instant at which the state at `instant` began; null: before the horizon. */
  function beginOf(instant: number, open: boolean): number | null {
    const end = instant - horizon;
    let begin = instant;
    for (let day = Math.floor(instant / DAY); (day + 1) * DAY >= end; day -= 1) {
      for (const turn of turnsOf(day).toReversed()) {
        if (turn.at > instant) continue;
        if (turn.open !== open) return begin >= end ? begin : null;
        begin = turn.at;
      }
    }
    return null;
  }

  const neverOpens = week.every((hours) => hours === null);

  return {
    timezone: zone.timezone,
    stateAt(at) {
      const instant = at.getTime();
      if (!(instant >= earliest && instant < latest))
        throw new RangeError('expected an instant of the years 1000 to 8999');
      const closure = closureAt(instant, zone.offsetAt(instant));
      const open = closure === null;
      const endless = neverOpens || frozen !== '';
      const change = endless ? null : dateOrNull(changeAfter(instant, open));
      return {
        at: new Date(instant),
        open,
        reason: closure?.reason ?? null,
        name: closure?.name ?? null,
        since: endless ? null : dateOrNull(beginOf(instant, open)),
        nextOpen: open ? new Date(instant) : change,
        nextChange: change,
        ...(frozen === '' ? {} : { frozen }),
      };
    },
  };
}

/** The numbers of the days that a stretch of local time touches. */
function daysBetween(start: number, end: number): number[] {
  const first = Math.floor(start / DAY);
  return Array.from({ length: Math.ceil(end / DAY) - first }, (_, index) => first + index);
}

function dateOrNull(instant: number | null): Date | null {
  return instant === null ? null : new Date(instant);
}

/** What is told of weekdays that the policy closes; Saturday and Sunday need no explanation. */
const closedWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map(
  (weekday, number) => (number === SUNDAY || number === SATURDAY ? null : `Closed on ${weekday}s`),
);
