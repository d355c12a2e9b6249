import { append } from '../append.ts';
import type { Part } from './part.ts';
import { compareRefs, type Ref } from './references.ts';

/** What is counted of some changes, in one canonical order: equal contents are equal values. */
export type Tally = Part['months'][number]['tally'];
export type Listed = Tally['listed'][number];

/** A tally that is being filled. */
export interface OpenTally {
  count(key: string, by?: number): void;
  put(key: string, ref: Ref): void;
  measure(key: string, ref: Ref, value: number): void;
  list(change: Listed): void;
  /** What is in it, in its order. */
  close(): Tally;
}

/** An empty tally, to be filled. */
export function openTally(): OpenTally {
  const counts = new Map<string, number>();
  const sets = new Map<string, Ref[]>();
  const values = new Map<string, [Ref, number][]>();
  const listed: Listed[] = [];
  return {
    count: (key, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by),
    put: (key, ref) => append(sets, key, ref),
    measure: (key, ref, value) => append(values, key, [ref, value]),
    list: (change) => listed.push(change),
    close: () => ({
      counts: inOrder(counts),
      sets: inOrder(sets).map(([key, refs]) => [key, [...refs].sort(compareRefs)]),
      values: inOrder(values).map(([key, all]) => [key, [...all].sort(compareValues)]),
      listed: [...listed].sort(compareListed),
    }),
  };
}

/** The sum of tallies, whatever their order. Each change is in one of them alone. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = openTally();
  for (const { counts, sets, values, listed } of tallies) {
    for (const [key, by] of counts) sum.count(key, by);
    for (const [key, refs] of sets) for (const ref of refs) sum.put(key, ref);
    for (const [key, all] of values) for (const [ref, value] of all) sum.measure(key, ref, value);
    for (const change of listed) sum.list(change);
  }
  return sum.close();
}

/** The same with the repository before each reference. */
export function qualified({ counts, sets, values, listed }: Tally, repository: string): Tally {
  const full = (ref: Ref) => `${repository}${ref}`;
  return {
    counts,
    sets: sets.map(([key, refs]) => [key, refs.map(full)]),
    values: values.map(([key, all]) => [key, all.map(([ref, value]): [Ref, number] => [full(ref), value])]),
    listed: listed.map((change) => ({ ...change, ref: full(change.ref) })),
  };
}

/** Reads a tally by key; what is not in it is none. */
export interface TallyReader {
  count(key: string): number;
  refs(key: string): readonly Ref[];
  values(key: string): readonly (readonly [Ref, number])[];
  /** What stands between a prefix and a suffix in the keys of counts, sets and values, each once, in order. */
  names(prefix: string, suffix?: string): string[];
}

export function readTally({ counts, sets, values }: Tally): TallyReader {
  const [counted, put, measured] = [new Map(counts), new Map(sets), new Map(values)];
  const keys = [...counted.keys(), ...put.keys(), ...measured.keys()];
  return {
    count: (key) => counted.get(key) ?? 0,
    refs: (key) => put.get(key) ?? [],
    values: (key) => measured.get(key) ?? [],
    names: (prefix, suffix = '') =>
      [...new Set(keys.filter((key) => key.startsWith(prefix) && key.endsWith(suffix)))]
        .map((key) => key.slice(prefix.length, key.length - suffix.length))
        .filter((name, index, all) => name !== '' && all.indexOf(name) === index)
        .sort(),
  };
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const inOrder = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
  [...map].sort(([one], [other]) => compareText(one, other));

const compareValues = ([one, a]: [Ref, number], [other, b]: [Ref, number]) => compareRefs(one, other) || a - b;

const compareListed = (one: Listed, other: Listed) =>
  compareRefs(one.ref, other.ref) || compareText(JSON.stringify(one), JSON.stringify(other));
