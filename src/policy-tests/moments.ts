import { isShown, readBound, startOf } from '../calendar/freezes.ts';
import { zoneOf } from '../calendar/zone.ts';

const relative = /^-\s?(\d{1,5}) ?(minute|hour|day|week)s?$/;
const local = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})$/;

const milliseconds: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

/** How a moment is written, for messages. */
export const momentForm =
  'a local time such as "2026-11-19 10:00", an instant with its zone such as "2026-11-19T16:00:00Z", or, before the judged instant, "-2 days"';

/** Whether a text has a form of an instant: with its zone, or a local date and time of the policy's time zone. */
export const isInstant = (text: string): boolean => {
  const bound = readBound(text.replace(' ', 'T'));
  return bound !== null && bound.kind !== 'date';
};

/** Whether a text has a form of a moment: an instant, or a time before the judged one. */
export const isMoment = (text: string): boolean => relative.test(text) || isInstant(text);

/**
 * The instant that a text of a policy test means: ISO 8601 with its zone, a local time in `timezone` (of one that comes
 * twice the first), or so long before `at`. Null for a local time that the clocks skip, and for a text of another form.
 */
export function momentOf(text: string, timezone: string, at: Date | null): Date | null {
  const [, amount, unit = ''] = relative.exec(text) ?? [];
  if (amount !== undefined) {
    return at === null ? null : new Date(at.getTime() - Number(amount) * (milliseconds[unit] ?? 0));
  }
  const bound = readBound(local.test(text) ? text.replace(' ', 'T') : text);
  const zone = zoneOf(timezone);
  return bound === null || bound.kind === 'date' || !isShown(bound, zone) ? null : new Date(startOf(bound, zone));
}
