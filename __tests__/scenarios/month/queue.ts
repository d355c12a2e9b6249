/** The merge queue as GitHub runs it: builds groups, has them checked, merges what is green and throws out what is not. */
import { context } from './oracle.ts';
import type { Runs } from './runs.ts';
import { minute, type Scene } from './scene.ts';

export interface Group {
  number: number;
  head: string;
  /** When the queue expects to merge it. */
  expected: number;
  tested: boolean;
}

/** After so long without an answer GitHub takes an entry out. */
const longest = 60 * minute;

export class MergeQueue {
  /** The groups that stand in the queue, from the front. */
  groups: Group[] = [];
  built = 0;
  dropped = 0;
  readonly #scene: Scene;
  readonly #runs: Runs;

  constructor(scene: Scene, runs: Runs) {
    this.#scene = scene;
    this.#runs = runs;
    runs.onStatus = () => this.settle();
  }

  enqueue(number: number, by: string): void {
    this.#scene.play.enqueue(number, { by });
    this.#scene.moved(number);
    this.rebuilt();
  }

  /** Has the groups checked that were built since. */
  rebuilt(): void {
    const { clock, machines, play } = this.#scene;
    const queued = play.repository.pullRequests.flatMap(({ number, mergeQueueEntry }) =>
      mergeQueueEntry === null ? [] : [{ number, entry: mergeQueueEntry }],
    );
    this.groups = queued
      .sort((one, other) => one.entry.position - other.entry.position)
      .map(({ number, entry: { sha: head, headRef, position } }) => {
        const known = this.groups.find((group) => group.head === head);
        if (known !== undefined) return known;
        this.built += 1;
        const estimate = (4 + 3 * position + machines.whole(0, 4)) * minute;
        const onTime = machines.happens(0.7);
        const takes = Math.round(
          onTime ? estimate * (0.5 + machines.next() / 2) : estimate + machines.whole(2, 35) * minute,
        );
        const group = { number, head, expected: clock.now + estimate, tested: false };
        play.startCheck(head, { name: 'test', workflow: { name: 'CI', event: 'merge_group' } });
        clock.after(Math.round(takes / 1000) * 1000, () => {
          if (!this.groups.includes(group)) return;
          play.completeCheck(head, 'test');
          group.tested = true;
          this.#runs.check(head, headRef);
          this.settle();
        });
        clock.after(longest, () => this.#drop(group));
        this.#runs.group(head);
        return group;
      });
    this.estimate();
  }

  /** What the queue says of when it merges: less from minute to minute. */
  estimate(): void {
    const { clock, play } = this.#scene;
    for (const { number, expected } of this.groups) {
      const entry = play.pullRequest(number).mergeQueueEntry;
      if (entry !== null) entry.estimatedSeconds = Math.max(0, Math.round((expected - clock.now) / 1000));
    }
  }

  /** Merges from the front what is green, and throws out what is red. */
  settle(): void {
    const { clock, merges, oracle, play } = this.#scene;
    this.#scene.readStatuses();
    for (const group of [...this.groups]) {
      const state = this.#scene.standing(group.head)?.state;
      if (state === 'FAILURE' || state === 'ERROR') this.#drop(group);
    }
    for (;;) {
      const [front] = this.groups;
      if (front === undefined || !front.tested || this.#scene.standing(front.head)?.state !== 'SUCCESS') return;
      const { number, head, expected } = front;
      const forbidden = oracle.forbids(number, clock.now);
      merges.push({ number, head, at: clock.now, by: 'queue', forbidden, late: Math.max(0, clock.now - expected) });
      play.merge(number);
      this.#scene.moved(number);
      this.rebuilt();
    }
  }

  #drop(group: Group): void {
    if (!this.groups.includes(group)) return;
    this.dropped += 1;
    this.#scene.play.dequeue(group.number, `${context} says no, or nothing`);
    this.#scene.moved(group.number);
    this.rebuilt();
  }
}
