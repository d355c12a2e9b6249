/**
 * A clock that a test moves, and what is due by it. One thing happens at a time, in the order of its instant; a task can wait
 * while others go on, as a run of a workflow does between reading and writing.
 */
type Task = { handBack: () => void; fail: (problem: unknown) => void };
type Due = { at: number; order: number; run: () => Promise<void> };

export class Clockwork {
  readonly #due: Due[] = [];
  #now: number;
  #order = 0;
  #task: Task | null = null;

  constructor(start: number) {
    this.#now = start;
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return this.#now;
  }

  /** Has something done at an instant, or now where that is over. */
  at(instant: number, act: () => void | Promise<void>): void {
    this.#add(instant, () => {
      const task: Task = { handBack: () => undefined, fail: () => undefined };
      return this.#turn(task, () => {
        Promise.resolve()
          .then(act)
          .then(
            () => task.handBack(),
            (problem: unknown) => task.fail(problem),
          );
      });
    });
  }

  after(milliseconds: number, act: () => void | Promise<void>): void {
    this.at(this.#now + milliseconds, act);
  }

  /** Lets everything else go on until an instant. Only for what was begun by `at`. */
  until(instant: number): Promise<void> {
    const task = this.#task;
    if (task === null) throw new Error('only what this clock has started can wait by it');
    return new Promise((resume) => {
      this.#add(instant, () => this.#turn(task, resume));
      task.handBack();
    });
  }

  /** Does everything that is due until an instant, that instant included. */
  async play(end: number): Promise<void> {
    for (;;) {
      const next = this.#due[0];
      if (next === undefined || next.at > end) break;
      this.#due.shift();
      this.#now = Math.max(this.#now, next.at);
      await next.run();
    }
    this.#now = Math.max(this.#now, end);
  }

  #add(at: number, run: () => Promise<void>): void {
    const due = { at: Math.max(at, this.#now), order: this.#order++, run };
    const place = this.#due.findIndex((one) => one.at > due.at);
    this.#due.splice(place === -1 ? this.#due.length : place, 0, due);
  }

  /** One thing goes on until it has ended, or waits. */
  async #turn(task: Task, begin: () => void): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      Object.assign(task, { handBack: resolve, fail: reject });
      this.#task = task;
      begin();
    });
    this.#task = null;
  }
}
