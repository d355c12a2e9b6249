import type { Ecosystem } from './dependency.ts';
import type { Entry, Side } from './entries.ts';
import { levelOf } from './versions.ts';

interface Matched {
  matched: (readonly [Entry, Entry])[];
  removed: Entry[];
  added: Entry[];
  /** Whether something that only proves a content comes or goes. */
  proofs: boolean;
}

/** Entries with the same key belong together, the first with the first. */
export function match(pairs: readonly (readonly [Side, Side])[]): Matched {
  const before = new Map<string, Entry[]>();
  for (const [index, [side]] of pairs.entries())
    for (const entry of side.entries) add(before, keyOf(entry, index), entry);
  const matched: (readonly [Entry, Entry])[] = [];
  const added: Entry[] = [];
  const next = new Map<string, number>();
  for (const [piece, [, side]] of pairs.entries())
    for (const entry of side.entries) {
      const key = keyOf(entry, piece);
      const index = next.get(key) ?? 0;
      const other = before.get(key)?.[index];
      if (other === undefined) added.push(entry);
      else matched.push([other, entry]);
      next.set(key, index + 1);
    }
  const removed = [...before].flatMap(([key, entries]) => entries.slice(next.get(key) ?? 0));
  const isNamed = ({ isProof }: Entry) => isProof !== true;
  const proofs = !removed.every(isNamed) || !added.every(isNamed);
  return { matched, removed: removed.filter(isNamed), added: added.filter(isNamed), proofs };
}

const keyOf = ({ key, isLocal, hidden }: Entry, piece: number): string =>
  isLocal || hidden ? `${piece}\n${key}` : key;

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else known.push(entry);
}

/** What versions of one dependency share. */
export const familyOf = ({ family, name }: Entry): string => family ?? name;

/** The entries by a name of theirs. */
export function grouped(entries: readonly Entry[], by: (entry: Entry) => string): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) add(found, by(entry), entry);
  return found;
}

/** More versions of one name than these are not told apart. */
const mostVersions = 12;

/** Which of several versions of one name became which: the same, then the nearest. */
export function nearest(ecosystem: Ecosystem, removed: readonly Entry[], added: readonly Entry[]) {
  const pairs: (readonly [Entry, Entry])[] = [];
  const left = { removed: [...removed], added: [...added] };
  if (removed.length > mostVersions || added.length > mostVersions) return { pairs, ...left };
  const fits = ['same', 'patch', 'minor', 'any'] as const;
  for (const fit of removed.length === 1 && added.length === 1 ? ['any' as const] : fits)
    for (const before of [...left.removed]) {
      const after = left.added.find(
        ({ version }) =>
          fit === 'any' ||
          (fit === 'same' ? version === before.version : levelOf(ecosystem, before.version, version) === fit),
      );
      if (after === undefined) continue;
      pairs.push([before, after]);
      left.removed.splice(left.removed.indexOf(before), 1);
      left.added.splice(left.added.indexOf(after), 1);
    }
  return { pairs, ...left };
}
