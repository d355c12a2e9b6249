import type { z } from 'zod';
import type { PartSchema } from './schema.ts';

/** What is counted of repositories, month by month. Format: schema.ts. */
export type Part = z.output<typeof PartSchema>;
/** One month of one repository. */
export type MonthPart = Part['months'][number];

/** A part report of nothing. */
export const emptyPart: Part = { partVersion: 1, months: [] };

/**
 * Merges part reports, such as those of several repositories. Exact: what is merged is what would have been counted together.
 * Where two know the same month of the same repository, the one that was read later stands. Associative and commutative.
 */
export function mergeParts(...parts: readonly Part[]): Part {
  const latest = new Map<string, MonthPart>();
  for (const month of parts.flatMap(({ months }) => months)) {
    // GitHub knows a repository by its name without regard to case.
    const key = `${month.repository.toLowerCase()} ${month.month}`;
    const known = latest.get(key);
    if (known === undefined || isLater(month, known)) latest.set(key, month);
  }
  return {
    partVersion: 1,
    months: [...latest].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each),
  };
}

/** A total order, so that it does not matter which of two is merged first. */
function isLater(one: MonthPart, other: MonthPart): boolean {
  const [a, b] = [Date.parse(one.readAt), Date.parse(other.readAt)];
  return a === b ? JSON.stringify(one) > JSON.stringify(other) : a > b;
}

/** A part report as it stands in its file. */
export const partText = (part: Part): string => `${JSON.stringify(part)}\n`;
