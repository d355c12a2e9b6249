import { firstReaching, zoneOf } from '../calendar/zone.ts';
import { BadInput } from '../user-error.ts';

/** A month, a quarter or a year of a time zone. */
export interface Period {
  kind: 'month' | 'quarter' | 'year';
  /** As it was asked for: "2026-11", "2026-Q4", "2026". */
  name: string;
  /** "November 2026", "Q4 2026", "2026". */
  title: string;
  /** Its months, such as "2026-11", in order. */
  months: readonly string[];
}

/** Whether a period is over at an instant, still runs, or has not begun. */
export type PeriodState = 'over' | 'running' | 'future';

const monthNames = 'January February March April May June July August September October November December'.split(' ');

const forms: Readonly<Record<Period['kind'], { form: RegExp; example: string; first: number; last: number }>> = {
  month: { form: /^(\d{4})-(\d{2})$/, example: '2026-11', first: 1, last: 12 },
  quarter: { form: /^(\d{4})-Q(\d)$/i, example: '2026-Q4', first: 1, last: 4 },
  year: { form: /^(\d{4})()$/, example: '2026', first: 0, last: 0 },
};

/** Reads a period, such as 2026-11, 2026-Q4 or 2026. Throws BadInput for another text, naming the option where one is given. */
export function parsePeriod(text: string, kind?: Period['kind'], option = ''): Period {
  const where = option === '' ? '' : `${option} `;
  const kinds: readonly Period['kind'][] = kind === undefined ? ['month', 'quarter', 'year'] : [kind];
  for (const each of kinds) {
    const { form, first, last } = forms[each];
    const match = form.exec(text.trim());
    if (match === null) continue;
    const year = Number(match[1]);
    const part = Number(match[2]);
    if (year < 1970 || year > 8998) throw new BadInput(`${where}${text}: out of range. Write a year from 1970 to 8998`);
    if (part < first || part > last)
      throw new BadInput(`${where}${text}: there is no such ${each}. Write ${each} ${first} to ${last}`);
    return periodOf(each, year, part);
  }
  const examples = kinds.map((each) => forms[each].example).join(', ');
  throw new BadInput(
    `${where}${JSON.stringify(text.slice(0, 100))}: not a ${kinds.join(', ')}. Write e.g. ${examples}`,
  );
}

function periodOf(kind: Period['kind'], year: number, part: number): Period {
  const two = (month: number) => String(month).padStart(2, '0');
  if (kind === 'month') {
    const name = `${year}-${two(part)}`;
    return { kind, name, title: monthTitle(name), months: [name] };
  }
  const [start, count] = kind === 'quarter' ? [(part - 1) * 3 + 1, 3] : [1, 12];
  const months = Array.from({ length: count }, (_, index) => `${year}-${two(start + index)}`);
  return kind === 'quarter'
    ? { kind, name: `${year}-Q${part}`, title: `Q${part} ${year}`, months }
    : { kind, name: String(year), title: String(year), months };
}

/** "November 2026". */
export const monthTitle = (month: string): string =>
  `${monthNames[Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`;

/** The month of a time zone in which an instant lies: "2026-11". */
export function monthOf(at: Date, timezone: string): string {
  const instant = at.getTime();
  return new Date(instant + zoneOf(timezone).offsetAt(instant)).toISOString().slice(0, 7);
}

/** The first instant of a month, "2026-11", in a time zone. */
export function startOfMonth(month: string, timezone: string): Date {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(firstReaching(zoneOf(timezone), Date.UTC(year, number - 1, 1)));
}

/** The month that lies so many months after another one; before it where negative. */
export function monthsLater(month: string, count: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** From its first instant up to, but not including, the first after it, in a time zone. */
export function boundsOf({ months }: Period, timezone: string): { from: Date; until: Date } {
  const [first = '', last = first] = [months[0], months.at(-1)];
  return { from: startOfMonth(first, timezone), until: startOfMonth(monthsLater(last, 1), timezone) };
}

/** Whether a period is over at an instant. */
export function periodState(period: Period, at: Date, timezone: string): PeriodState {
  const { from, until } = boundsOf(period, timezone);
  if (at < from) return 'future';
  return at < until ? 'running' : 'over';
}

/** Throws BadInput for a period that has not begun at `now`. */
export function assertBegun(period: Period, now: Date, timezone: string): void {
  if (periodState(period, now, timezone) !== 'future') return;
  const current = monthOf(now, timezone);
  throw new BadInput(
    `${period.name} has not begun in ${timezone}: nothing can be reported yet. The current month is ${current}`,
  );
}

/** The last `count` months up to a month, oldest first: what a trend shows. */
export const monthsUntil = (month: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => monthsLater(month, index - count + 1));
