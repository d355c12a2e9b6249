import { formatInstant, formatRelative } from '../calendar/format.ts';

/** Prints instants of a decision in the policy's time zone, as seen from the instant that was judged. */
export interface Moments {
  /** "Monday 30 November, 09:00 CT". */
  absolute(instant: string): string;
  /** "in 2 days 17 h", or nothing for an instant that is not ahead. */
  relative(instant: string): string;
  /** "Monday 30 November, 09:00 CT, in 2 days 17 h". */
  both(instant: string): string;
  /** Whether the instant is later than the one that was judged. */
  isAhead(instant: string): boolean;
}

/** `at` is the instant that was judged. What is no instant is printed as it stands. */
export function moments(at: string, timezone: string): Moments {
  const reference = new Date(at);
  const known = (instant: string) => !Number.isNaN(Date.parse(instant));
  const isAhead = (instant: string) => new Date(instant) > reference;
  const absolute = (instant: string) =>
    known(instant) ? formatInstant(new Date(instant), timezone, known(at) ? reference : new Date(instant)) : instant;
  const relative = (instant: string) => (isAhead(instant) ? formatRelative(reference, new Date(instant)) : '');
  return {
    absolute,
    relative,
    isAhead,
    both: (instant) => [absolute(instant), relative(instant)].filter((part) => part !== '').join(', '),
  };
}
