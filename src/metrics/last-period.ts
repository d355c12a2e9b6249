import { BadInput } from '../user-error.ts';
import { monthOf, monthsLater, type Period, parsePeriod } from './period.ts';

/** The last month, quarter or year that was over at an instant, in a time zone. */
export function lastPeriod(kind: Period['kind'], now: Date, timezone: string): Period {
  const current = monthOf(now, timezone);
  if (kind === 'month') return parsePeriod(monthsLater(current, -1));
  const year = Number(current.slice(0, 4));
  if (kind === 'year') return parsePeriod(String(year - 1));
  const quarter = Math.ceil(Number(current.slice(5)) / 3);
  return parsePeriod(quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}`);
}

const kinds = ['month', 'quarter', 'year'] as const;

/** Reads `month`, `quarter` or `year` for the last one that is over, or a period such as 2026-11. Empty: the last month. Throws BadInput. */
export function periodIn(text: string, now: Date, timezone: string, where: string): Period {
  const given = text.trim();
  const kind = given === '' ? 'month' : kinds.find((each) => each === given.toLowerCase());
  if (kind !== undefined) return lastPeriod(kind, now, timezone);
  try {
    return parsePeriod(given);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    throw new BadInput(`${where}: ${error.message}; or month, quarter or year, for the last one that is over`);
  }
}
