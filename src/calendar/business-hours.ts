import { type Calendar, createCalendar } from './calendar.ts';
import { DAY } from './days.ts';
import type { CalendarPolicy } from './schema.ts';

/** Counts open time between two instants. */
export interface BusinessHours {
  readonly timezone: string;
  /**
   * Milliseconds between two instants during which it is open, of the half-open stretch from `from` to `to`; 0 where `to` is
   * not later. Throws a RangeError for an invalid date and for years before 1000 or after 8999.
   */
  between(from: Date, to: Date): number;
}

/**
 * The hours in which people work: those of the policy on its weekdays, without holidays. Neither the Friday cut-off nor a
 * freeze counts, since they stop deployments (4.5), not reviews.
 */
export function workingHours(calendar: CalendarPolicy): BusinessHours {
  return businessHours(createCalendar({ calendar: { ...calendar, fridayCutoff: 'off' }, freezes: [] }));
}

/** A half-open stretch of open time. */
interface Open {
  from: number;
  to: number;
}

/** The open time of any calendar. Each day is looked up once and kept, so that many long stretches cost little. */
export function businessHours(calendar: Calendar): BusinessHours {
  const days = new Map<number, { openings: readonly Open[]; sum: number }>();

  /** The open stretches of a UTC day, by walking from change to change. */
  function ofDay(day: number): { openings: readonly Open[]; sum: number } {
    const known = days.get(day);
    if (known !== undefined) return known;
    const openings: Open[] = [];
    const end = (day + 1) * DAY;
    for (let at = day * DAY; at < end; ) {
      const { open, nextChange } = calendar.stateAt(new Date(at));
      const to = Math.min(end, nextChange?.getTime() ?? end);
      if (open) openings.push({ from: at, to });
      at = to;
    }
    const found = { openings, sum: openings.reduce((sum, { from, to }) => sum + to - from, 0) };
    days.set(day, found);
    return found;
  }

  const within = (day: number, start: number, end: number): number =>
    ofDay(day).openings.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);

  return {
    timezone: calendar.timezone,
    between(from, to) {
      const [start, end] = [from.getTime(), to.getTime()];
      if (Number.isNaN(start) || Number.isNaN(end)) throw new RangeError('expected two instants');
      if (end <= start) return 0;
      const [first, last] = [Math.floor(start / DAY), Math.floor(end / DAY)];
      if (first === last) return within(first, start, end);
      let open = within(first, start, end);
      for (let day = first + 1; day < last; day += 1) open += ofDay(day).sum;
      return end > last * DAY ? open + within(last, start, end) : open;
    },
  };
}
