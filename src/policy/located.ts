import type { Place } from './problem.ts';

/** Plain data as it stands in a file: every value with its place. */
export type Located = LocatedScalar | LocatedList | LocatedMapping;

export interface LocatedScalar {
  readonly kind: 'scalar';
  readonly at: Place;
  readonly value: string | number | boolean | null;
  /** As it is written, e.g. `4.10` for the number 4.1. */
  readonly source: string;
}

export interface LocatedList {
  readonly kind: 'list';
  readonly at: Place;
  readonly items: readonly Located[];
}

export interface LocatedMapping {
  readonly kind: 'mapping';
  readonly at: Place;
  readonly entries: ReadonlyMap<string, LocatedEntry>;
}

export interface LocatedEntry {
  /** Where the key stands. */
  readonly at: Place;
  readonly value: Located;
}

/** The data without the places. */
export function plainData(located: Located): unknown {
  if (located.kind === 'scalar') return located.value;
  if (located.kind === 'list') return located.items.map(plainData);
  return Object.fromEntries([...located.entries].map(([key, entry]) => [key, plainData(entry.value)]));
}
