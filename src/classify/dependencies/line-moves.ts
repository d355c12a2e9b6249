import { type ChangedLine, type ChangedLines, changedLines, isReadable } from './changed-lines.ts';
import type { DependencyChange, DependencyLevel, Ecosystem, Manifest, ManifestReading } from './dependency.ts';
import { excerpt, type Interpret, type Meaning, type Stated } from './line-meaning.ts';
import { pairsByName, pairsInPlace, type StatedLine } from './line-pairs.ts';
import { levelOf } from './versions.ts';

/** The full name of a commit; a digest of an image names what its own registry holds. */
const isCommit = (pin: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(pin);

interface Step {
  level: DependencyLevel;
  note?: string;
}

type PartLine = ChangedLine<Extract<Meaning, { kind: 'part' }>>;
type ChecksumLine = ChangedLine<Extract<Meaning, { kind: 'checksum' }>>;

/**
 * Reads a file whose dependencies stand on lines: a removed line and an added one in the same place that differ only in
 * the version are one move. Every other changed line has to be explained by what it means, or it is told in `others`.
 */
export function readMoves(manifest: Manifest, ecosystem: Ecosystem, interpret: Interpret): ManifestReading {
  const moves = new Moves(manifest.path, ecosystem);
  if (manifest.previousPath !== undefined && manifest.previousPath !== manifest.path) {
    moves.others.push({ what: `the file's name, which was ${excerpt(manifest.previousPath)},`, line: null });
  }
  if (manifest.status === 'changed') moves.others.push({ what: "the file's kind", line: null });
  if (!isReadable(manifest)) {
    moves.others.push({ what: 'a line or a file too long to be read', line: null });
    return { changes: [], others: moves.others, needsContents: true };
  }
  const hunks = changedLines(manifest, interpret);
  if (hunks === null) {
    moves.others.push({ what: 'its content, which is not shown,', line: null });
    return { changes: [], others: moves.others, needsContents: true };
  }
  for (const hunk of hunks) moves.readHunk(hunk);
  moves.explainTheRest();
  return { changes: moves.changes, others: moves.others, needsContents: moves.needsContents };
}

class Moves {
  readonly changes: DependencyChange[] = [];
  readonly others: { what: string; line: number | null }[] = [];
  needsContents = false;
  readonly #path: string;
  readonly #ecosystem: Ecosystem;
  readonly #parts: PartLine[] = [];
  readonly #checksums: ChecksumLine[] = [];
  /** What happened to each dependency, by name. */
  readonly #levels = new Map<string, Set<DependencyLevel>>();

  constructor(path: string, ecosystem: Ecosystem) {
    this.#path = path;
    this.#ecosystem = ecosystem;
  }

  readHunk(lines: ChangedLines): void {
    const unpaired: StatedLine[] = [];
    let place: StatedLine[] = [];
    for (const line of [...lines, null]) {
      if (line !== null) {
        this.#sort(line, place);
        continue;
      }
      if (place.length === 0) continue;
      const { pairs, rest } = pairsInPlace(place);
      for (const { before, after } of pairs) this.#moved(before, after);
      for (const left of rest) unpaired.push(left);
      place = [];
    }
    // Lines that state the same dependencies otherwise than before are unclear; what is left was added or removed.
    const { pairs, rest } = pairsByName(unpaired);
    for (const { before, after } of pairs) this.#reworded(before, after);
    for (const line of rest) this.#alone(line);
  }

  #sort(line: ChangedLine, stated: StatedLine[]): void {
    const { meaning } = line;
    if (meaning.kind === 'stated') stated.push({ ...line, meaning });
    else if (meaning.kind === 'part') this.#parts.push({ ...line, meaning });
    else if (meaning.kind === 'checksum') this.#checksums.push({ ...line, meaning });
    else if (meaning.kind === 'other') this.#other(line, meaning.what, meaning.needsContents);
  }

  #moved(before: StatedLine, after: StatedLine): void {
    if (before.meaning.needsContents) this.needsContents = true;
    let moves = 0;
    before.meaning.stated.forEach((from, index) => {
      const to = after.meaning.stated[index];
      if (to === undefined || (from.version === to.version && from.pin === to.pin)) return;
      moves++;
      this.#change(after, from, to, stepOf(to.ecosystem ?? this.#ecosystem, from, to));
    });
    if (moves === 0) this.#other(after, "a line's place or white space");
  }

  #reworded(before: StatedLine, after: StatedLine): void {
    if (before.meaning.needsContents) this.needsContents = true;
    before.meaning.stated.forEach((from, index) => {
      const to = after.meaning.stated[index];
      if (to === undefined) return;
      const { level, note = 'more than its version changes on the line' } = stepOf(
        to.ecosystem ?? this.#ecosystem,
        from,
        to,
      );
      const certain = level === 'major' || level === 'downgrade';
      this.#change(after, from, to, { level: certain ? level : 'unclear', note });
    });
  }

  #alone(line: StatedLine): void {
    const added = line.mark === '+';
    const note = added ? 'its version was not stated here before' : 'its version is no longer stated here';
    const step: Step = line.named ? { level: 'unclear', note } : { level: added ? 'added' : 'removed' };
    for (const stated of line.meaning.stated) this.#change(line, added ? null : stated, added ? stated : null, step);
  }

  /** Explains lines that belong to a dependency by what became of it. */
  explainTheRest(): void {
    const marks = new Map<string, Set<string>>();
    for (const { mark, meaning } of this.#parts) if (meaning.names) setOf(marks, meaning.of).add(mark);
    for (const line of this.#parts) {
      const { mark, meaning } = line;
      if (meaning.names === undefined || this.#came(line) || marks.get(meaning.of)?.size !== 1) continue;
      if (mark === '+') this.#change(line, null, meaning.names, { level: 'added' });
      else this.#change(line, meaning.names, null, { level: 'removed' });
    }
    for (const line of this.#parts) if (!this.#came(line)) this.#other(line, line.meaning.what);
    const renewed = new Set(this.#checksums.flatMap(({ mark, meaning }) => (mark === '+' ? [meaning.of] : [])));
    for (const line of this.#checksums) this.#explainChecksum(line, renewed);
  }

  #explainChecksum(line: ChecksumLine, renewed: ReadonlySet<string | null>): void {
    const { of } = line.meaning;
    if (of === null) this.#other(line, 'a checksum of something that is not shown', true);
    else if (!this.#levels.has(of)) this.#other(line, `a checksum of ${excerpt(of)} without its version`);
    else if (!renewed.has(of) && !this.#came(line)) this.#other(line, `whether ${excerpt(of)} has a checksum`);
  }

  /** Whether the dependency that a line belongs to came or went with it. */
  #came({ mark, meaning }: PartLine | ChecksumLine): boolean {
    if (meaning.of === null) return false;
    return this.#levels.get(meaning.of)?.has(mark === '+' ? 'added' : 'removed') === true;
  }

  #change(at: PartLine | StatedLine, from: Stated | null, to: Stated | null, step: Step): void {
    const stated = to ?? from;
    if (stated === null) return;
    if (at.meaning.kind === 'stated' && at.meaning.needsContents) this.needsContents = true;
    const unclear = to?.unclear ?? from?.unclear;
    const note = unclear ?? step.note;
    setOf(this.#levels, stated.name).add(step.level);
    this.changes.push({
      ecosystem: stated.ecosystem ?? this.#ecosystem,
      name: stated.name,
      from: from?.version ?? from?.pin ?? null,
      to: to?.version ?? to?.pin ?? null,
      level: unclear === undefined || step.level === 'added' || step.level === 'removed' ? step.level : 'unclear',
      direct: stated.direct,
      path: this.#path,
      line: at.line,
      ...(to?.pin !== undefined && to.version !== null && isCommit(to.pin) ? { pin: to.pin } : {}),
      ...(note === undefined ? {} : { note }),
    });
  }

  #other({ line }: { line: number | null }, what: string, needsContents = false): void {
    this.others.push({ what, line });
    if (needsContents) this.needsContents = true;
  }
}

/** How far a dependency moves whose line changes in nothing else. */
function stepOf(ecosystem: Ecosystem, from: Stated, to: Stated): Step {
  const unclear = (note: string): Step => ({ level: 'unclear', note });
  if (from.pin !== to.pin) {
    if (from.pin === undefined) return unclear('it is now pinned, and to which version is not proven');
    if (to.pin === undefined) return unclear('it is no longer pinned');
    if (from.version === to.version) return unclear('what it is pinned to changes, and its version does not');
  } else if (from.pin !== undefined) return unclear('its version changes, and what it is pinned to does not');
  if (from.version === null || to.version === null) return unclear('it has no version on one side');
  return { level: levelOf(ecosystem, from.version, to.version) };
}

function setOf<Value>(sets: Map<string, Set<Value>>, key: string): Set<Value> {
  const found = sets.get(key) ?? new Set();
  sets.set(key, found);
  return found;
}
