/** Reads the NUL-separated output that git's `-z` gives, in which alone file names stand as they are. */
export class Fields {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** The byte that comes next. */
  get peek(): number | undefined {
    return this.#bytes[this.#at];
  }

  /** Everything up to the next NUL, which is left out. Throws where there is no further NUL. */
  next(): Buffer {
    const end = this.#bytes.indexOf(0, this.#at);
    if (end < 0) throw new Error('git ended in the middle of a record');
    const field = this.#bytes.subarray(this.#at, end);
    this.#at = end + 1;
    return field;
  }

  text(): string {
    return this.next().toString('utf8');
  }

  rest(): Buffer {
    return this.#bytes.subarray(this.#at);
  }
}
