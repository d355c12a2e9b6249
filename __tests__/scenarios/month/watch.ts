/** Looks each minute whether a green status stands where the policy forbids the merge at that minute. */
import type { MergeQueue } from './queue.ts';
import type { Run, Runs } from './runs.ts';
import { type Merge, minute, type Scene } from './scene.ts';

/** Minutes in a row in which a green status stood that the policy forbade. */
export interface Stretch {
  where: 'pull request' | 'queue';
  number: number;
  head: string;
  /** Since when the policy forbids it, in milliseconds. */
  forbidden: number;
  /** Since when the status has stood wrongly: since then, or since it was written later still. */
  from: number;
  /** The last minute at which it was seen so. */
  last: number;
  minutes: number;
  cause: 'time' | 'event';
}

interface Standing {
  where: Stretch['where'];
  /** The pull request whose facts forbid it; null: none does. */
  forbiddenBy: number | null;
  number: number;
  head: string;
  written: number;
}

export class Watch {
  readonly stretches: Stretch[] = [];
  /** Minutes times green statuses that stood. */
  readonly green = { 'pull request': 0, queue: 0 };
  /** Minutes times open pull requests. */
  open = 0;
  /** What was judged once more without any shortcut. */
  proven = 0;
  readonly wrong: string[] = [];
  readonly #scene: Scene;
  readonly #queue: MergeQueue;
  readonly #going = new Map<string, Stretch>();
  #turns = 0;

  constructor(scene: Scene, queue: MergeQueue) {
    this.#scene = scene;
    this.#queue = queue;
  }

  sample(): void {
    this.#turns += 1;
    const seen = [...this.#pullRequests(), ...this.#groups()];
    for (const standing of seen) this.#note(standing);
    const now = this.#scene.clock.now;
    for (const [key, stretch] of this.#going) if (stretch.last < now) this.#going.delete(key);
  }

  #pullRequests(): Standing[] {
    const { play } = this.#scene;
    const open = play.repository.pullRequests.filter(({ state, baseRef }) => state === 'OPEN' && baseRef === 'main');
    this.open += open.length;
    if (this.#turns % 151 === 0) for (const { number } of open.slice(0, 2)) this.#prove(number);
    return open.flatMap(({ number, head }) => {
      const written = this.#greenSince(head);
      return written === null ? [] : [{ where: 'pull request', number, head, written, ...this.#forbidden([number]) }];
    });
  }

  /** A group brings what stands ahead of it as well. */
  #groups(): Standing[] {
    return this.#queue.groups.flatMap(({ number, head }, place) => {
      const written = this.#greenSince(head);
      const members = this.#queue.groups.slice(0, place + 1).map((one) => one.number);
      return written === null ? [] : [{ where: 'queue', number, head, written, ...this.#forbidden(members) }];
    });
  }

  #greenSince(head: string): number | null {
    const status = this.#scene.standing(head);
    return status?.state === 'SUCCESS' ? Date.parse(status.createdAt) : null;
  }

  #forbidden(numbers: readonly number[]): { forbiddenBy: number | null } {
    const { oracle, clock } = this.#scene;
    const found = numbers.find((number) => oracle.says(number, clock.now).decision.verdict !== 'pass');
    return { forbiddenBy: found ?? null };
  }

  #note({ where, number, head, written, forbiddenBy }: Standing): void {
    const { oracle, clock } = this.#scene;
    this.green[where] += 1;
    if (forbiddenBy === null) return;
    const key = `${where} ${head} ${number}`;
    const going = this.#going.get(key);
    // Whatever has changed meanwhile: it has been green without a pause.
    if (going !== undefined) {
      going.last = clock.now;
      going.minutes += 1;
      return;
    }
    const { from: forbidden, cause } = oracle.forbiddenSince(forbiddenBy, clock.now);
    const from = Math.max(forbidden, written);
    const stretch = { where, number, head, forbidden, from, last: clock.now, minutes: 1, cause };
    this.stretches.push(stretch);
    this.#going.set(key, stretch);
  }

  /** Judges without any shortcut. */
  #prove(number: number): void {
    const { oracle, clock } = this.#scene;
    const [short, whole] = [oracle.says(number, clock.now).decision, oracle.anew(number, clock.now)];
    this.proven += 1;
    if (short.verdict !== whole.verdict || short.category !== whole.category)
      this.wrong.push(`#${number} at ${whole.at}: ${short.verdict} by the shortcut, ${whole.verdict} anew`);
  }
}

/** Something green that the policy forbids, from one instant to another. */
interface Wrong extends Pick<Stretch, 'number' | 'head' | 'forbidden' | 'from' | 'cause'> {
  until: number;
}

/** Runs of the gate that had to see what stood wrongly, and left it: there must be none. */
const overlookedBy = ({ number, head, forbidden, from, cause, until }: Wrong, { log }: Runs): Run[] =>
  log.filter(
    ({ about, looked, ended, result }) =>
      result === 'done' &&
      (about === null || about.includes(number) || about.includes(head)) &&
      // What happens in the very instant of an event is not known to come after it.
      (cause === 'time' ? looked >= forbidden : looked > forbidden) &&
      ended >= from &&
      ended <= until,
  );

export const overlooked = (stretch: Stretch, runs: Runs): Run[] =>
  overlookedBy({ ...stretch, until: stretch.last }, runs);

/** Runs that had to see that a merge was forbidden before it was merged. */
export function overlookedMerge({ number, head, at, forbidden }: Merge, runs: Runs): Run[] {
  if (forbidden === null) return [];
  const { from, cause } = forbidden;
  return overlookedBy({ number, head, forbidden: from, from, cause, until: at - 1 }, runs);
}

export const minutesOf = (stretches: readonly Stretch[], where: Stretch['where'], cause: Stretch['cause']): number =>
  stretches.reduce((sum, one) => sum + (one.where === where && one.cause === cause ? one.minutes : 0), 0);

/** How long a stretch lasted, in whole minutes. */
export const lengthOf = ({ from, last }: Stretch): number => Math.ceil((last - from) / minute);
