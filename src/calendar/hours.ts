import { weekdays } from './days.ts';
import type { CalendarPolicy } from './schema.ts';

const MINUTE = 60_000;

/** Opening hours as milliseconds of the local wall clock since 00:00; half-open. */
export interface Hours {
  start: number;
  end: number;
}

/** A time of day as the policy writes it, 00:00 to 24:00, in milliseconds since 00:00; null where it is none. */
export function readTime(text: string): number | null {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  if (match === null) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && minutes <= 24 * 60 ? minutes * MINUTE : null;
}

/** "09:00-17:00" as hours, whichever way round; "closed" and what cannot be read as null. */
export function readHours(text: string): Hours | null {
  const [from = '', to = '', ...rest] = text.split('-');
  const start = readTime(from);
  const end = readTime(to);
  return start === null || end === null || rest.length > 0 ? null : { start, end };
}

/**
 * The hours of each weekday, Sunday first; null: closed all day. Throws a RangeError for hours that cannot be read or end
 * before they start, which the policy's schema has ruled out.
 */
export function readWeek(hours: CalendarPolicy['hours']): readonly (Hours | null)[] {
  return weekdays.map((weekday) => {
    const text = hours[weekday];
    if (text === 'closed') return null;
    const read = readHours(text);
    if (read === null || read.end <= read.start) throw new RangeError(`cannot read the hours "${text}" of ${weekday}`);
    return read;
  });
}

/** The local time from which Friday is closed, in milliseconds since 00:00; null: off. Throws a RangeError for another text. */
export function readCutoff(text: string): number | null {
  const time = readTime(text);
  if (time === null && text !== 'off') throw new RangeError(`cannot read the Friday cut-off "${text}"`);
  return time;
}
