import { explainArchives } from './archive-lines.ts';
import type { DependencyChange, Ecosystem, ManifestReading } from './dependency.ts';
import { type Entry, type Fact, hiddenSection, type Side, sameLines } from './entries.ts';
import { familyOf, grouped, match, nearest } from './match-entries.ts';
import { levelOf } from './versions.ts';

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
    else if (!same && (before.checksum ?? '') !== '' && (after.checksum ?? '') === '')
      this.add(after, before.version, version, 'the new version has no checksum');
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
