import type { Calendar, WindowState } from '../calendar/calendar.ts';
import { DAY, weekdayOf } from '../calendar/days.ts';
import { firstReaching, type Zone, zoneOf } from '../calendar/zone.ts';
import { oneLine } from './visible.ts';

const halfHour = 1_800_000;
const cellsOfDay = DAY / halfHour;
const weekdayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Columns before the marks: "▸ Thu 19 Nov  ". */
const margin = 14;
/** Columns left for the reason in a terminal of 80. */
const reasonWidth = 80 - margin - cellsOfDay - 1;

/** What half an hour of the local clock is. One that the clocks skip is none of these. */
const kinds = {
  open: { mark: '█', codes: '32', name: 'open' },
  partly: { mark: '▒', codes: '32', name: 'partly open' },
  frozen: { mark: '×', codes: '33', name: 'frozen' },
  closed: { mark: '·', codes: '2', name: 'closed' },
  skipped: { mark: ' ', codes: '', name: '' },
} as const;
type Kind = keyof typeof kinds;

interface Look {
  days: number;
  color: boolean;
}

interface Day {
  name: string;
  cells: readonly Kind[];
  reason: string;
}

/**
 * The coming days as a strip for a terminal of 80 columns, today first: a line a day, a mark for each half hour of the local
 * clock, why a day is closed, and a legend. Where `color` is false, it holds no control characters.
 */
export function strip(calendar: Calendar, from: Date, { days, color }: Look): string {
  const zone = zoneOf(calendar.timezone);
  const style = (codes: string, text: string) => (color && codes !== '' ? `\u001b[${codes}m${text}\u001b[0m` : text);
  const local = from.getTime() + zone.offsetAt(from.getTime());
  const today = Math.floor(local / DAY);
  const all = Array.from({ length: days }, (_, index) => readDay(calendar, zone, today + index));
  const now = `${' '.repeat(margin + Math.floor((local - today * DAY) / halfHour))}▼`;
  const lines = all.map(({ name, cells, reason }, index) => {
    const marks = runs(cells).map(({ kind, length }) => style(kinds[kind].codes, kinds[kind].mark.repeat(length)));
    const label = (index === 0 ? `▸ ${name}` : `  ${name}`).padEnd(margin);
    return `${style(index === 0 ? '1' : '', label)}${marks.join('')} ${reason}`.trimEnd();
  });
  const used = new Set(all.flatMap(({ cells }) => cells));
  const legend = (Object.keys(kinds) as Kind[])
    .filter((kind) => used.has(kind) && kind !== 'skipped')
    .map((kind) => `${style(kinds[kind].codes, kinds[kind].mark)} ${kinds[kind].name}`);
  return [
    `${' '.repeat(margin)}${scale}`,
    style('1', now),
    ...lines,
    '',
    `  ${[...legend, `${style('1', '▼')} now`].join('   ')}`,
    `  Local time in ${calendar.timezone}; a mark is half an hour.`,
  ].join('\n');
}

/** The hours above the marks: "00    03    06 …". */
const scale = Array.from({ length: 8 }, (_, index) => String(index * 3).padStart(2, '0')).join('    ');

function readDay(calendar: Calendar, zone: Zone, day: number): Day {
  const starts = Array.from({ length: cellsOfDay + 1 }, (_, half) => firstReaching(zone, day * DAY + half * halfHour));
  const states = starts.map((start) => calendar.stateAt(new Date(start)));
  const cells = states.slice(0, -1).map((state, half) => kindOf(state, starts[half + 1] ?? state.at.getTime()));
  const date = new Date(day * DAY);
  return {
    name: `${weekdayNames[weekdayOf(day)] ?? ''} ${String(date.getUTCDate()).padStart(2)} ${monthNames[date.getUTCMonth()] ?? ''}`,
    cells,
    reason: oneLine(reasons(states.slice(0, -1)), reasonWidth),
  };
}

/** What the half hour from a state to `end` is. */
function kindOf({ at, open, reason, nextChange }: WindowState, end: number): Kind {
  if (at.getTime() >= end) return 'skipped';
  if (nextChange !== null && nextChange.getTime() < end) return 'partly';
  return open ? 'open' : reason === 'freeze' ? 'frozen' : 'closed';
}

/** Why a day is closed, besides the hours before and after opening; a freeze counts where it closes something. */
function reasons(states: readonly WindowState[]): string {
  const said = states.flatMap(({ reason, name }) => {
    switch (reason) {
      case 'holiday':
      case 'freeze':
        return [name ?? reason];
      case 'weekend':
        // The line names the weekday already.
        return [name === null ? 'weekend' : 'closed all day'];
      case 'friday-cutoff':
        return ['Friday cut-off'];
      default:
        return [];
    }
  });
  return [...new Set(said)].join(', ');
}

/** Equal marks in a row, so that each row is coloured once. */
function runs(cells: readonly Kind[]): { kind: Kind; length: number }[] {
  const found: { kind: Kind; length: number }[] = [];
  for (const kind of cells) {
    const last = found.at(-1);
    if (last?.kind === kind) last.length += 1;
    else found.push({ kind, length: 1 });
  }
  return found;
}
