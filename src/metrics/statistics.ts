/** What is told of a list of values, in their unit. */
export interface Summary {
  count: number;
  sum: number;
  mean: number;
  median: number;
  p90: number;
}

/** How median and percentile are told to readers. */
export const percentileMethod =
  'Median and 90th percentile by the nearest-rank method: the smallest value that so many percent of the values do not exceed; of an even number of values, the median is the lower one of the two in the middle.';

/** The nearest-rank percentile of values in rising order: the one at rank ⌈percent / 100 × n⌉; null: there is none. */
export function nearestRank(ascending: readonly number[], percent: number): number | null {
  const rank = Math.max(1, Math.ceil((percent * ascending.length) / 100));
  return ascending[rank - 1] ?? null;
}

/** Mean, median and 90th percentile; null without values. */
export function summaryOf(values: readonly number[]): Summary | null {
  const ascending = [...values].sort((one, other) => one - other);
  const median = nearestRank(ascending, 50);
  const p90 = nearestRank(ascending, 90);
  if (median === null || p90 === null) return null;
  const sum = ascending.reduce((total, value) => total + value, 0);
  return { count: ascending.length, sum, mean: sum / ascending.length, median, p90 };
}
