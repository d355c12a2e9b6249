const [plus, minus, at, backslash, carriageReturn] = [43, 45, 64, 92, 13];

const header = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})/;

/** A line of a diff: where its text stands in the patch, without the mark, a carriage return and the line feed. */
export interface Line {
  from: number;
  to: number;
  /** Where the line ends, with a carriage return. */
  end: number;
}

/**
 * Finds the added lines of a unified diff without file header, as GitHub gives it, for places that are asked for in rising
 * order. A patch that is cut off is read as far as it goes.
 */
export class AddedLines {
  private readonly patch: string;
  /** The line that was looked at last: up to where, and what it is; no line is looked for twice. */
  private end = -1;
  private line: Line | null = null;
  /** What was counted so far: where the next line starts, and its number. */
  private counted = 0;
  private number = 1;

  constructor(patch: string) {
    this.patch = patch;
  }

  /** The added line in whose text a place lies; null: the place lies elsewhere. */
  at(place: number): Line | null {
    if (place >= this.end) this.read(place);
    return this.line !== null && place >= this.line.from ? this.line : null;
  }

  /** The number of a line in the new file, from 1. Asked for in rising order: the lines before it are counted once. */
  numberOf({ from }: Line): number {
    const start = from - 1;
    for (let next = this.counted; next <= start; next = this.counted) {
      const mark = this.patch.charCodeAt(next);
      if (mark === at) this.readHeader(next);
      if (next === start) break;
      if (mark !== at && mark !== minus && mark !== backslash) this.number++;
      this.counted = this.endOf(next) + 1;
    }
    return this.number;
  }

  private read(place: number): void {
    const start = this.patch.lastIndexOf('\n', place) + 1;
    const end = this.endOf(place);
    this.end = end;
    const hasReturn = this.patch.charCodeAt(end - 1) === carriageReturn;
    this.line = this.patch.charCodeAt(start) === plus ? { from: start + 1, to: hasReturn ? end - 1 : end, end } : null;
  }

  private endOf(start: number): number {
    const found = this.patch.indexOf('\n', start);
    return found < 0 ? this.patch.length : found;
  }

  private readHeader(start: number): void {
    this.number = Number(header.exec(this.patch.slice(start, start + 80))?.[1] ?? this.number);
  }
}
