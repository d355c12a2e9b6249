import type { Manifest } from './dependency.ts';
import { editOf } from './edit.ts';
import type { Interpret, Meaning, Side } from './line-meaning.ts';
import { type Hunk, hunksOf, lineNumber, type PatchLine } from './patch-lines.ts';

/** A changed line with what it means on its side. */
export interface ChangedLine<Kind extends Meaning = Meaning> {
  mark: '+' | '-';
  text: string;
  /** In the new file, or in the old one for a removed line. */
  line: number | null;
  meaning: Kind;
  /** What names the dependency of this line is a line that does not change. */
  named: boolean;
}

/** The changed lines of a hunk; null stands for lines between them that do not change. */
export type ChangedLines = readonly (ChangedLine | null)[];

/**
 * The changed lines of a file, hunk by hunk, each interpreted in the whole file where both versions of it are there, and
 * else in its hunk. Null: nothing shows them.
 */
export function changedLines(manifest: Manifest, interpret: Interpret): ChangedLines[] | null {
  const [before, after] = [contentOf(manifest.before), contentOf(manifest.after)];
  const hunks = hunksOf(manifest.patch);
  if (before !== null && after !== null) {
    // A patch between two other versions of the file would be read at the wrong lines.
    const shown = hunks !== null && isBetween(hunks, before, after) ? hunks : [editOf(before, after)];
    const whole = { whole: true, fromStart: true, heading: '' };
    const [old, now] = [passage({ ...whole, lines: before }, 1), passage({ ...whole, lines: after }, 1)];
    return read(shown, old, now, interpret);
  }
  return hunks?.flatMap((hunk) => read([hunk], sideOf(hunk, 'old'), sideOf(hunk, 'new'), interpret)) ?? null;
}

/** Longer lines, and larger files, are none that people or their tools write. */
const [longestLine, largestFile] = [10_000, 4_000_000];

/** Whether a file is within what can be read in a moment; regular expressions overflow on lines without end. */
export function isReadable({ patch, before, after }: Manifest): boolean {
  return [patch, before, after].every((text) => {
    if (text === undefined || text === null) return true;
    if (text.length > largestFile) return false;
    for (let start = 0; start < text.length; ) {
      const next = text.indexOf('\n', start);
      const end = next < 0 ? text.length : next;
      if (end - start > longestLine) return false;
      start = end + 1;
    }
    return true;
  });
}

/** A side of which the changed lines are known. */
interface Passage {
  side: Side;
  /** The number of its first line. */
  first: number;
  changed: Set<number>;
}

const passage = (side: Side, first: number): Passage => ({ side, first, changed: new Set() });

/** The lines of a text; null where it was not read. A file that does not exist has none. */
function contentOf(text: string | null | undefined): string[] | null {
  if (text === undefined) return null;
  if (text === null || text === '') return [];
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Whether the hunks, and nothing else, turn one version into the other. */
function isBetween(hunks: readonly Hunk[], before: readonly string[], after: readonly string[]): boolean {
  const result: string[] = [];
  let done = 0;
  for (const { oldStart, lines } of hunks) {
    const first = lines.find(({ old }) => old !== null)?.old;
    const kept = before.slice(done, typeof first === 'number' ? first - 1 : oldStart);
    for (const text of kept) result.push(text);
    done += kept.length;
    for (const { text, old, new: now } of lines) {
      if (old !== null && (old !== ++done || before[old - 1] !== text)) return false;
      if (now !== null && result.push(text) !== now) return false;
    }
  }
  for (const text of before.slice(done)) result.push(text);
  return result.length === after.length && result.every((text, index) => text === after[index]);
}

function sideOf({ lines, heading }: Hunk, which: 'old' | 'new'): Passage {
  const own = lines.filter((line) => line[which] !== null);
  const first = own[0]?.[which] ?? 1;
  return passage({ lines: own.map(({ text }) => text), whole: false, fromStart: first === 1, heading }, first);
}

function read(hunks: readonly Hunk[], old: Passage, now: Passage, interpret: Interpret): ChangedLines[] {
  for (const { lines } of hunks) {
    for (const line of lines) {
      if (line.mark === '-') old.changed.add((line.old ?? 0) - old.first);
      if (line.mark === '+') now.changed.add((line.new ?? 0) - now.first);
    }
  }
  const meanings = { '-': interpret(old.side), '+': interpret(now.side) };
  const of = { '-': old, '+': now };
  return hunks.map(({ lines }) => {
    const same = sameAtEnd(lines);
    return lines.map((line) => {
      if (line.mark === ' ' || same.includes(line)) return null;
      return changedLine(line, line.mark, of[line.mark], meanings[line.mark]);
    });
  });
}

/** The last line of a file, removed and added, which differs in its line break alone. */
function sameAtEnd(lines: readonly PatchLine[]): PatchLine[] {
  const added = lines.at(-1);
  const removed = lines.findLast(({ mark }) => mark !== '+');
  return added?.mark === '+' && removed?.mark === '-' && added.text === removed.text ? [added, removed] : [];
}

function changedLine(line: PatchLine, mark: '+' | '-', side: Passage, meanings: readonly Meaning[]): ChangedLine {
  const number = lineNumber(line);
  const meaning = meanings[(number ?? 0) - side.first] ?? { kind: 'other', what: 'a line that could not be read' };
  const named = meaning.kind === 'stated' && meaning.namedOn !== undefined && !side.changed.has(meaning.namedOn);
  const found = { mark, text: line.text, line: number, named };
  if (meaning.kind !== 'nothing' || meaning.comment === undefined) return { ...found, meaning };
  return isAllChanged(meaning.comment, side.changed)
    ? { ...found, meaning }
    : { ...found, meaning: { kind: 'other', what: 'where a comment begins or ends' } };
}

/** Whether the lines from the first to the last all change: a comment comes or goes as a whole, and hides nothing else. */
function isAllChanged([first, last]: readonly [number, number], changed: ReadonlySet<number>): boolean {
  for (let index = first; index <= last; index++) if (!changed.has(index)) return false;
  return true;
}
