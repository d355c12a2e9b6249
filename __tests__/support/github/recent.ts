/** What was worked out lately; older answers are worked out again, lest a year of merges should fill the memory. */
export class Recent<T> {
  readonly #kept = new Map<string, T>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): T | undefined {
    return this.#kept.get(key);
  }

  set(key: string, value: T): void {
    const [oldest] = this.#kept.size >= this.#limit ? this.#kept.keys() : [];
    if (oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(key, value);
  }
}
