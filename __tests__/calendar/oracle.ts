/**
 * The deployment window by brute force: every minute of a stretch of time is looked up in `Intl` and judged as the policy
 * reads. It shares no code with src, and knows minutes only: zones whose offset has seconds are not for it.
 */
import type { ClosedReason } from '../../src/calendar/calendar.ts';
import { observedHolidays } from './observed-holidays.ts';
import type { WindowPolicy } from './policies.ts';

const minute = 60_000;

interface Minute {
  /** YYYY-MM-DD */
  date: string;
  /** HH:MM */
  time: string;
  /** monday … sunday */
  weekday: string;
}

export interface Judged {
  start: number;
  end: number;
  reasons: readonly (ClosedReason | 'open')[];
  names: readonly (string | null)[];
}

export function judgeMinutes({ calendar, freezes }: WindowPolicy, start: number, count: number): Judged {
  const minutes = readMinutes(calendar.timezone, start, count);
  const names: (string | null)[] = new Array(count).fill(null);
  const frozen = freezes.map((freeze) => frozenMinutes(minutes, start, freeze.from, freeze.to));
  const reasons = minutes.map(({ date, time, weekday }, index): ClosedReason | 'open' => {
    const hours: string = Object.entries(calendar.hours).find(([day]) => day === weekday)?.[1] ?? 'closed';
    if (hours === 'closed') {
      const capitalised = weekday.replace(/^./, (letter) => letter.toUpperCase());
      names[index] = weekday.startsWith('s') ? null : `Closed on ${capitalised}s`;
      return 'weekend';
    }
    const holiday = holidayOn(calendar.holidays, date);
    if (holiday !== undefined) {
      names[index] = holiday;
      return 'holiday';
    }
    if (time < hours.slice(0, 5)) return 'before-hours';
    if (weekday === 'friday' && calendar.fridayCutoff !== 'off' && time >= calendar.fridayCutoff)
      return 'friday-cutoff';
    if (time >= hours.slice(6)) return 'after-hours';
    const freeze = frozen.findIndex(([first, end]) => first <= index && index < end);
    if (freeze === -1) return 'open';
    names[index] = freezes[freeze]?.reason ?? null;
    return 'freeze';
  });
  return { start, end: start + count * minute, reasons, names };
}

function readMinutes(timeZone: string, start: number, count: number): Minute[] {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'long',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return Array.from({ length: count }, (_, index) => {
    // "Sunday, 03/08/2026, 03:30"
    const [weekday = '', date = '', time = ''] = clock.format(start + index * minute).split(', ');
    return { weekday: weekday.toLowerCase(), date: `${date.slice(6)}-${date.slice(0, 2)}-${date.slice(3, 5)}`, time };
  });
}

function holidayOn(holidays: WindowPolicy['calendar']['holidays'], date: string): string | undefined {
  const added = holidays.add.findLast((holiday) => holiday.date === date);
  if (added !== undefined) return added.name;
  if (holidays.calendar === 'none' || holidays.remove.includes(date)) return undefined;
  return observedHolidays[Number(date.slice(0, 4))]?.find(([day]) => day === date)?.[1];
}

/** The first frozen minute, and the first one after it. */
function frozenMinutes(minutes: readonly Minute[], start: number, from: string, to: string): [number, number] {
  const zoned = /Z$|[+-]\d\d:\d\d$/;
  const reaches = ({ date, time }: Minute, text: string) => `${date}T${time}` >= text;
  const first = minutes.findIndex((shown, index) =>
    /T/.test(from) && zoned.test(from) ? start + index * minute >= Date.parse(from) : reaches(shown, from),
  );
  const last = minutes.findLastIndex((shown, index) => {
    if (!/T/.test(to)) return shown.date <= to;
    return zoned.test(to) ? start + index * minute < Date.parse(to) : !reaches(shown, to);
  });
  return [first === -1 ? minutes.length : first, last + 1];
}
