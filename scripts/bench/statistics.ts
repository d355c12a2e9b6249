/** The middle of some numbers; of an even count, the mean of both. 0 where there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}

/** A number between 0 and 1 of the way through sorted values. */
const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((one, other) => one - other)[Math.round((values.length - 1) * part)] ?? 0;

export interface Spread {
  median: number;
  /** Half of all values lie between these. */
  from: number;
  to: number;
}

export const spread = (values: readonly number[]): Spread => ({
  median: median(values),
  from: quantile(values, 0.25),
  to: quantile(values, 0.75),
});
