import type { GitHubError } from './error.ts';

export interface Patience {
  now: () => Date;
  /** Waits so many milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
  /** At least 0, less than 1. */
  random: () => number;
}

/** Why it has to be done once more. */
export type Why = 'moved' | 'refused' | 'failed';

/** `moved`: thirty runs that write at once need some ten rounds each; the others are given up sooner. */
const MOST: Readonly<Record<Why, number>> = { moved: 40, refused: 3, failed: 5 };
/** In milliseconds: a runner that waits costs money, and the next sweep records what is missing. */
const MOST_TIME = 10 * 60_000;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 30_000;

/** Counts how often something was tried, and waits in between. */
export class Attempts {
  readonly #patience: Patience;
  readonly #began: number;
  readonly #counts: Record<Why, number> = { moved: 0, refused: 0, failed: 0 };
  #rounds = 0;

  constructor(patience: Patience) {
    this.#patience = patience;
    this.#began = patience.now().getTime();
  }

  /** Counts one more; whether it may be tried again. */
  another(why: Why): boolean {
    this.#counts[why] += 1;
    return this.#counts[why] < MOST[why] && this.#patience.now().getTime() - this.#began <= MOST_TIME;
  }

  /** A wait by chance, out of a span that doubles each time, so that those who met do not meet again. */
  async pause(): Promise<void> {
    const span = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#rounds++);
    await this.#patience.wait(Math.ceil(this.#patience.random() * span));
  }
}

/** Whether an error leaves open what GitHub has done. */
export const leavesOpen = ({ kind }: GitHubError): boolean => kind === 'unavailable' || kind === 'malformed';

/** Why an error may be gone the next time; null: it stays. */
export function mayPass(error: GitHubError): Why | null {
  if (leavesOpen(error)) return 'failed';
  // What was written a moment ago may not be shown everywhere yet.
  return error.kind === 'refused' || error.kind === 'not-found' ? 'refused' : null;
}
