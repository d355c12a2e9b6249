import { figuresOf } from './figures.ts';
import type { MonthPart } from './part.ts';
import { monthsLater, startOfMonth } from './period.ts';
import type { TrendPoint } from './report.ts';
import { qualified, readTally, sumOf } from './tally.ts';

/** The key metrics month by month, in the order of `shown`. A month that nobody read has figures of nothing, and says so. */
export function trendOf(
  months: readonly MonthPart[],
  shown: readonly string[],
  repositories: readonly string[],
): TrendPoint[] {
  return shown.map((month) => {
    const inside = months.filter((each) => each.month === month);
    const tally = readTally(
      sumOf(inside.map((each) => qualified(each.tally, repositories.length > 1 ? each.repository : ''))),
    );
    return {
      month,
      state: stateOf(inside, month, repositories.length),
      changes: tally.refs('change').length,
      figures: figuresOf(tally),
    };
  });
}

function stateOf(inside: readonly MonthPart[], month: string, repositories: number): TrendPoint['state'] {
  if (inside.length === 0) return 'unread';
  if (inside.some(({ readAt, timezone }) => new Date(readAt) < startOfMonth(monthsLater(month, 1), timezone)))
    return 'running';
  return inside.length < repositories || inside.some(({ gaps }) => gaps.length > 0) ? 'partial' : 'read';
}
