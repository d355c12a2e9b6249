import type { WindowState } from './calendar.ts';
import { DAY, weekdayOf } from './days.ts';
import { firstReaching, lastReaching, type Zone, zoneOf } from './zone.ts';
import { exactName, genericName } from './zone-names.ts';

const MINUTE = 60_000;

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * An instant as people in the zone say it: "Monday 30 November, 09:00 CT". With the year where it is not the local year of
 * `reference`. Of a local time that comes twice the exact zone is told (CDT or CST).
 */
export function formatInstant(at: Date, timezone: string, reference?: Date): string {
  const zone = zoneOf(timezone);
  const { year, month, day, weekday, time } = readClock(at, zone);
  const shownYear = reference === undefined || readClock(reference, zone).year === year ? '' : ` ${year}`;
  return `${weekday} ${day} ${month}${shownYear}, ${time} ${zoneName(at, zone)}`;
}

/** An instant where space is short: "Mon 30 Nov 09:00 CT". */
export function formatShort(at: Date, timezone: string): string {
  const zone = zoneOf(timezone);
  const { month, day, weekday, time } = readClock(at, zone);
  return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)} ${time} ${zoneName(at, zone)}`;
}

/** Milliseconds as "3 days 2 h", "2 h 5 min" or "45 min": rounded up, so that nobody comes too early. Below zero: "0 min". */
export function formatDuration(ms: number): string {
  const minutes = Math.max(0, Math.ceil(ms / MINUTE));
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 24 * 60) return joined(`${Math.floor(minutes / 60)} h`, minutes % 60, 'min');
  const hours = Math.ceil(minutes / 60);
  const days = Math.floor(hours / 24);
  return joined(days === 1 ? '1 day' : `${days} days`, hours % 24, 'h');
}

function joined(larger: string, count: number, unit: string): string {
  return count === 0 ? larger : `${larger} ${count} ${unit}`;
}

/** How far `to` is from `from`: "in 3 days 2 h", "now", "45 min ago". */
export function formatRelative(from: Date, to: Date): string {
  const ms = to.getTime() - from.getTime();
  if (ms === 0) return 'now';
  return ms > 0 ? `in ${formatDuration(ms)}` : `${formatDuration(-ms)} ago`;
}

/**
 * Why the window is closed, since when, and when it opens: "Closed since Friday 15:00 (Friday cut-off). Opens Monday
 * 30 November, 09:00 CT." Plain text; names of holidays and freezes stand in it as the policy has them, on one line. Of an
 * open window it says until when.
 */
export function explainClosed(state: WindowState, timezone: string): string {
  if (state.open) {
    return state.nextChange === null
      ? 'Open. Does not close within a year.'
      : `Open until ${formatInstant(state.nextChange, timezone, state.at)}.`;
  }
  return `Closed${sinceText(state, timezone)} (${reasonText(state)}). ${opensText(state, timezone)}`;
}

function sinceText({ at, since, frozen }: WindowState, timezone: string): string {
  if (frozen !== undefined) return '';
  if (since === null) return ' for more than a year';
  if (at.getTime() - since.getTime() >= 6 * DAY) return ` since ${formatInstant(since, timezone, at)}`;
  const { weekday, time } = readClock(since, zoneOf(timezone));
  return ` since ${weekday} ${time}`;
}

function reasonText({ reason, name }: WindowState): string {
  switch (reason) {
    case 'weekend':
      return name === null ? 'weekend' : lowerFirst(oneLine(name));
    case 'holiday':
      return name === null ? 'holiday' : `holiday: ${oneLine(name)}`;
    case 'before-hours':
      return 'before opening hours';
    case 'friday-cutoff':
      return 'Friday cut-off';
    case 'after-hours':
      return 'after opening hours';
    case 'freeze':
      return name === null ? 'freeze' : `freeze: ${oneLine(name)}`;
    case null:
      return 'no reason given';
  }
}

function opensText({ at, nextOpen, frozen, reason }: WindowState, timezone: string): string {
  if (nextOpen !== null) return `Opens ${formatInstant(nextOpen, timezone, at)}.`;
  if (frozen === undefined) return 'Does not open within a year.';
  return reason === 'freeze' ? 'Opens when the freeze is lifted.' : `Frozen until further notice: ${oneLine(frozen)}.`;
}

/** Policies and inputs can hold line breaks and control characters; a message is one line. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

interface Clock {
  year: number;
  month: string;
  day: number;
  weekday: string;
  /** HH:MM */
  time: string;
}

function readClock(at: Date, zone: Zone): Clock {
  const local = at.getTime() + zone.offsetAt(at.getTime());
  const shown = new Date(local);
  return {
    year: shown.getUTCFullYear(),
    month: monthNames[shown.getUTCMonth()] ?? '',
    day: shown.getUTCDate(),
    weekday: weekdayNames[weekdayOf(Math.floor(local / DAY))] ?? '',
    time: shown.toISOString().slice(11, 16),
  };
}

/** "CT" where a zone has such a name, else its abbreviation ("CET") or offset ("GMT+5:30"), as `Intl` gives them. */
function zoneName(at: Date, zone: Zone): string {
  const generic = comesTwice(at, zone) ? null : genericName(at, zone.timezone);
  return generic ?? exactName(at, zone.timezone, zone.offsetAt(at.getTime()));
}

function comesTwice(at: Date, zone: Zone): boolean {
  const local = at.getTime() + zone.offsetAt(at.getTime());
  return firstReaching(zone, local) !== lastReaching(zone, local);
}
