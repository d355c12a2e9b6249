/** One line of a hunk, without its mark. */
export interface PatchLine {
  /** `+` added, `-` removed, ` ` context. */
  mark: '+' | '-' | ' ';
  /** The text without mark and without a carriage return at its end. */
  text: string;
  /** Its number in the old file, from 1; null for an added line. */
  old: number | null;
  /** Its number in the new file, from 1; null for a removed line. */
  new: number | null;
}

export interface Hunk {
  oldStart: number;
  newStart: number;
  /**
   * What git prints after the second `@@`: the last line before the hunk, in the old file, that begins with a letter, `_`
   * or `$` (cut at 80 characters); empty where there is none. A repository can choose other lines by its .gitattributes,
   * so a heading may be believed where it names a section, and tells nothing where it does not.
   */
  heading: string;
  lines: readonly PatchLine[];
}

const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@ ?/;
const carriageReturn = 13;

/**
 * The hunks of a unified diff without file header, as GitHub gives it, in one linear walk. Null: there is none, or it is
 * not whole (a hunk shorter or longer than its header says), so that nothing is proven by it.
 */
export function hunksOf(patch: string | undefined): Hunk[] | null {
  if (!patch?.startsWith('@@ ')) return null;
  const hunks: Counter[] = [];
  for (let start = 0; start <= patch.length; ) {
    const next = patch.indexOf('\n', start);
    const end = next < 0 ? patch.length : next;
    const last = hunks.at(-1);
    if (patch.charAt(start) === '@') {
      const hunk = last?.isWhole() === false ? null : Counter.of(patch.slice(start, Math.min(end, start + 400)));
      if (hunk === null) return null;
      hunks.push(hunk);
    } else if (last?.take(patch, start, end) !== true) return null;
    start = end + 1;
  }
  return hunks.at(-1)?.isWhole() === true ? hunks : null;
}

/** A hunk while its lines are being counted. */
class Counter implements Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly heading: string;
  readonly lines: PatchLine[] = [];
  private old: number;
  private new: number;
  private readonly oldEnd: number;
  private readonly newEnd: number;

  private constructor(found: RegExpExecArray) {
    const [whole, oldStart, oldCount = '1', newStart, newCount = '1'] = found;
    this.oldStart = Number(oldStart);
    this.newStart = Number(newStart);
    this.heading = found.input.slice(whole.length).trimEnd();
    // A side without lines gives the line before it.
    this.old = this.oldStart + (oldCount === '0' ? 1 : 0);
    this.new = this.newStart + (newCount === '0' ? 1 : 0);
    this.oldEnd = this.old + Number(oldCount);
    this.newEnd = this.new + Number(newCount);
  }

  static of(line: string): Counter | null {
    const found = header.exec(line);
    return found === null ? null : new Counter(found);
  }

  isWhole(): boolean {
    return this.old === this.oldEnd && this.new === this.newEnd;
  }

  /** Takes the line between two positions of a patch; false: it does not belong here. */
  take(patch: string, start: number, end: number): boolean {
    const mark = patch.charAt(start);
    // `\ No newline at end of file`, and what follows the last line break.
    if (mark === '\\' || (end === start && end === patch.length)) return true;
    // Some tools strip the blank from an empty line of context.
    const bare = end === start;
    if (!bare && mark !== '+' && mark !== '-' && mark !== ' ') return false;
    const hasReturn = end > start + 1 && patch.charCodeAt(end - 1) === carriageReturn;
    const text = bare ? '' : patch.slice(start + 1, hasReturn ? end - 1 : end);
    const [old, now] = [mark === '+' ? null : this.old++, mark === '-' ? null : this.new++];
    this.lines.push({ mark: mark === '+' || mark === '-' ? mark : ' ', text, old, new: now });
    return this.old <= this.oldEnd && this.new <= this.newEnd;
  }
}

/** Where a changed line is found: in the new file, or in the old one if it was removed. */
export function lineNumber({ mark, old, new: now }: PatchLine): number | null {
  return mark === '-' ? old : now;
}

/**
 * The whole new text of an added file, or the whole old text of a removed one, from its patch; null where the patch does
 * not hold all of it. So an added manifest can be read as text.
 */
export function wholeText(patch: string | undefined, side: '+' | '-'): string | null {
  const hunks = hunksOf(patch);
  const [hunk] = hunks ?? [];
  if (hunk === undefined || hunks?.length !== 1) return null;
  const start = side === '+' ? hunk.newStart : hunk.oldStart;
  if (start !== 1 || hunk.lines.some(({ mark }) => mark !== side)) return null;
  return hunk.lines.map(({ text }) => text).join('\n');
}
