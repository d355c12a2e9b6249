/** A half-open range of time, in milliseconds since 1970. */
export interface Range {
  from: number;
  until: number;
}

/** What of a range is in none of others, in order. */
export function without(whole: Range, others: readonly Range[]): Range[] {
  let left: Range[] = [whole];
  for (const { from, until } of others)
    left = left.flatMap((one) =>
      [
        { from: one.from, until: Math.min(one.until, from) },
        { from: Math.max(one.from, until), until: one.until },
      ].filter((part) => part.from < part.until),
    );
  return left;
}

/** Ranges that touch as one. */
export function joined(ranges: readonly Range[]): Range[] {
  const result: { from: number; until: number }[] = [];
  for (const { from, until } of [...ranges].sort((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last !== undefined && from <= last.until) last.until = Math.max(last.until, until);
    else result.push({ from, until });
  }
  return result;
}

/** What of ranges lies before an instant. */
export const before = (ranges: readonly Range[], instant: number): Range[] =>
  ranges
    .map(({ from, until }) => ({ from, until: Math.min(until, instant) }))
    .filter(({ from, until }) => from < until);
