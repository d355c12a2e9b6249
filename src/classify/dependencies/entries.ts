import { type ArchiveLine, explainArchives } from './archive-lines.ts';
import type { DependencyChange, Ecosystem, ManifestReading } from './dependency.ts';
import { levelOf } from './versions.ts';

/** One dependency as one version of a file names it. */
export interface Entry {
  /** What it is matched by in the other version of the file: its place, or name and version. */
  key: string;
  name: string;
  /** The version or constraint; null where the file gives none. */
  version: string | null;
  direct: boolean | null;
  line: number | null;
  /** Where it is fetched from, without the version; '' for the ecosystem's registry or where the file does not tell. */
  source?: string;
  /** What proves the content; '' or absent: nothing does. */
  checksum?: string;
  /** What belongs to it and is no version, e.g. its section, extras or features: a change there is told by its name. */
  traits?: Readonly<Record<string, string>>;
  /** What its author published along with the version (license, own dependencies): it may change together with it. */
  metadata?: string;
  /**
   * What only entries of one kind share, where that is not the name: a name can tell the major version, and a lock file
   * tells what is asked for and what is taken.
   */
  family?: string;
  /** It only proves a content: that it comes or goes says nothing. */
  isProof?: boolean;
  /** Only the piece of the file shows where it belongs; so it is matched there alone. */
  isLocal?: boolean;
  /** The piece does not show at all what this line belongs to. */
  hidden?: boolean;
}

/** Why a line that looks like a dependency is unclear; a lock file of the same change can show that it is one. */
export const hiddenSection = 'the patch does not show the section';

/** Something in the file that is no dependency. */
export interface Fact {
  /** In a few words, e.g. `the project's own version`; also what it is matched by. */
  what: string;
  text: string;
  line: number | null;
}

/** One version of a file, or of a hunk. */
export interface Side {
  entries: Entry[];
  facts: Fact[];
  /** Lines of which the hunk does not show what they belong to. */
  loose: string[];
  /** Lines of a lock file that only connect packages which are listed themselves. */
  edges: string[];
  /** In a file that is read from top to bottom: its lines, with a name for each dependency, so that none moves unseen. */
  order: string[];
  /** Checksums of archives that stand apart from the package which they belong to. */
  archives: ArchiveLine[];
}

export const emptySide = (): Side => ({ entries: [], facts: [], loose: [], edges: [], order: [], archives: [] });

/** What differs between two versions of a file, given hunk by hunk or as a whole. */
export function compareSides(
  ecosystem: Ecosystem,
  path: string,
  pairs: readonly (readonly [before: Side, after: Side])[],
): ManifestReading {
  const compared = new Comparison(ecosystem, path);
  const { matched, removed, added, proofs } = match(pairs);
  for (const [before, after] of matched) compared.move(before, after);
  compared.rest(removed, added);
  for (const [before, after] of pairs) compared.facts(before.facts, after.facts);
  explainArchives(pairs, compared.changes);
  const differ = (which: 'edges' | 'order' | 'loose') =>
    pairs.some(([one, other]) => !sameLines(one[which], other[which]));
  if (compared.isEmpty() && compared.described !== null) compared.others.push(compared.described);
  if (compared.isEmpty() && (proofs || differ('edges')))
    compared.others.push({ what: 'what packages depend on', line: null });
  if (compared.keepsNames() && differ('order')) compared.others.push({ what: 'the order of the lines', line: null });
  const loose = differ('loose');
  const changes = compared.distinct();
  return {
    changes,
    others: compared.others,
    needsContents: loose || changes.some(({ note }) => note === hiddenSection),
  };
}

/** Whether two lists hold the same lines. */
export const sameLines = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((line, index) => line === other[index]);

interface Matched {
  matched: (readonly [Entry, Entry])[];
  removed: Entry[];
  added: Entry[];
  /** Whether something that only proves a content comes or goes. */
  proofs: boolean;
}

/** Entries with the same key belong together, the first with the first. */
function match(pairs: readonly (readonly [Side, Side])[]): Matched {
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

class Comparison {
  readonly changes: DependencyChange[] = [];
  readonly others: { what: string; line: number | null }[] = [];
  /** What is recorded of a version that stays: it follows from other versions, where one moves. */
  described: { what: string; line: number | null } | null = null;
  readonly ecosystem: Ecosystem;
  readonly path: string;

  constructor(ecosystem: Ecosystem, path: string) {
    this.ecosystem = ecosystem;
    this.path = path;
  }

  isEmpty(): boolean {
    return this.changes.length === 0 && this.others.length === 0;
  }

  /** Whether nothing came, went or changed but versions. */
  keepsNames(): boolean {
    return this.others.length === 0 && this.changes.every(({ level }) => level !== 'added' && level !== 'removed');
  }

  /** One dependency on both sides. */
  move(before: Entry, after: Entry): void {
    const { name, version, line } = after;
    const same = before.version === version;
    const proven = covers(before.checksum ?? '', after.checksum ?? '');
    if ((before.source ?? '') !== (after.source ?? ''))
      this.add(after, before.version, version, 'it comes from another source');
    else if (same && !proven) this.add(after, before.version, version, 'same version, other checksum');
    else if (!same) this.add(after, before.version, version);
    for (const what of Object.keys({ ...before.traits, ...after.traits }))
      if (before.traits?.[what] !== after.traits?.[what]) this.others.push({ what: `${what} of ${name}`, line });
    if (same && proven) this.recorded(before, after);
  }

  /** What is written of a version that stays. */
  private recorded(before: Entry, after: Entry): void {
    const { name, line } = after;
    if ((before.checksum ?? '') !== (after.checksum ?? ''))
      this.others.push({ what: `more checksums of ${name}`, line });
    else if ((before.metadata ?? '') !== (after.metadata ?? ''))
      this.described ??= { what: `what is recorded of ${name}`, line };
  }

  /** What has no counterpart under its key: a step where the name has one on either side that fits, else an addition or a removal. */
  rest(removed: readonly Entry[], added: readonly Entry[]): void {
    const gone = grouped(removed, familyOf);
    for (const [name, news] of grouped(added, familyOf)) {
      const { pairs, removed: left, added: fresh } = nearest(this.ecosystem, gone.get(name) ?? [], news);
      for (const [before, after] of pairs) {
        this.move(before, after);
        const { name, isLocal, hidden, line } = after;
        if (isLocal || hidden) this.others.push({ what: `the place of ${name}`, line });
      }
      for (const entry of fresh) this.add(entry, null, entry.version);
      gone.set(name, left);
    }
    for (const entries of gone.values()) for (const entry of entries) this.add(entry, entry.version, null);
  }

  facts(before: readonly Fact[], after: readonly Fact[]): void {
    const [old, now] = [byWhat(before), byWhat(after)];
    for (const [what, fact] of now) if (old.get(what)?.text !== fact.text) this.others.push({ what, line: fact.line });
    for (const [what] of old) if (!now.has(what)) this.others.push({ what, line: null });
  }

  private add(entry: Entry, from: string | null, to: string | null, why?: string): void {
    const { ecosystem, path } = this;
    const { name, direct, line, hidden } = entry;
    const told = why === undefined ? levelOf(ecosystem, from, to) : 'unclear';
    // Whatever such a line is, it is no patch update before that is proven; and nothing worse than it looks like.
    const level = hidden && told === 'patch' ? 'unclear' : told;
    const note = why ?? (hidden ? hiddenSection : undefined);
    this.changes.push({
      ecosystem,
      name,
      from,
      to,
      level,
      direct,
      path,
      line,
      ...(note === undefined ? {} : { note }),
    });
  }

  /** A lock file may list the same package in two places. */
  distinct(): DependencyChange[] {
    const seen = new Set<string>();
    return this.changes.filter(({ name, from, to, level, note }) => {
      const text = JSON.stringify([name, from, to, level, note]);
      return seen.size < seen.add(text).size;
    });
  }
}

const familyOf = ({ family, name }: Entry): string => family ?? name;

function grouped(entries: readonly Entry[], by: (entry: Entry) => string): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) add(found, by(entry), entry);
  return found;
}

/** Several facts of one name count together. */
function byWhat(facts: readonly Fact[]): Map<string, Fact> {
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    const known = found.get(fact.what);
    found.set(fact.what, known === undefined ? fact : { ...known, text: `${known.text}\n${fact.text}` });
  }
  return found;
}

/** Whether the same content is proven as before: each checksum, one a line, is still there. */
function covers(before: string, after: string): boolean {
  if (before === after || before === '') return true;
  const now = new Set(after.split('\n'));
  return before.split('\n').every((each) => now.has(each));
}

/** More versions of one name than these are not told apart. */
const mostVersions = 12;

/** Which of several versions of one name became which: the same, then the nearest. */
function nearest(ecosystem: Ecosystem, removed: readonly Entry[], added: readonly Entry[]) {
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
