const [plus, minus, at, backslash, carriageReturn] = [43, 45, 64, 92, 13];

const header = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})/;

/** A line of a diff: where its text stands in the patch, without the mark, and its number in the new file, from 1. */
export interface Line {
  number: number;
  from: number;
  to: number;
}

/**
 * Finds the added lines of a unified diff without file header, as GitHub gives it, for places that are asked for in rising
 * order: what lies between is walked over once. A patch that is cut off is walked as far as it goes.
 */
export class AddedLines {
  private readonly patch: string;
  /** The line that is looked at: where it starts, with its mark, and where it ends. */
  private start = 0;
  private end: number;
  private number = 1;

  constructor(patch: string) {
    this.patch = patch;
    this.end = this.endOf(0);
    this.readHeader();
  }

  /** The added line in whose text a place lies; null: the place lies elsewhere. */
  at(place: number): Line | null {
    while (place >= this.end && this.end < this.patch.length) this.next();
    if (this.patch.charCodeAt(this.start) !== plus || place <= this.start) return null;
    const hasReturn = this.patch.charCodeAt(this.end - 1) === carriageReturn;
    return { number: this.number, from: this.start + 1, to: hasReturn ? this.end - 1 : this.end };
  }

  private next(): void {
    const mark = this.patch.charCodeAt(this.start);
    if (mark !== at && mark !== minus && mark !== backslash) this.number++;
    this.start = this.end + 1;
    this.end = this.endOf(this.start);
    this.readHeader();
  }

  private endOf(start: number): number {
    const found = this.patch.indexOf('\n', start);
    return found < 0 ? this.patch.length : found;
  }

  private readHeader(): void {
    if (this.patch.charCodeAt(this.start) !== at) return;
    this.number = Number(header.exec(this.patch.slice(this.start, this.start + 80))?.[1] ?? this.number);
  }
}
