import { setTimeout as delay } from 'node:timers/promises';
import type { Failure } from './failure.ts';

/** Waits so many milliseconds; may reject when the signal comes first. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
export const sleepFor: Sleep = (milliseconds, signal) => delay(milliseconds, undefined, { signal });

const ATTEMPTS = 3;
/** How long one request may wait between its attempts altogether, in milliseconds. */
const MAX_WAIT = 60_000;

/** Thrown within the client only: a failure on its way to the loop that may try again. */
export class Failed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.error.message);
    this.failure = failure;
  }
}

/**
 * Asks up to three times, as long as that can help, does not take too long, and nobody said stop; throws GitHubError.
 */
export async function withRetries<T>(
  sleep: Sleep,
  stop: AbortSignal,
  ask: (attempt: number, stop: AbortSignal) => Promise<T>,
): Promise<T> {
  let waited = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask(attempt, stop);
    } catch (thrown) {
      if (!(thrown instanceof Failed)) throw thrown;
      const { error, retryAfter } = thrown.failure;
      if (retryAfter === false || attempt === ATTEMPTS || stop.aborted) throw error;
      const wait = retryAfter ?? 1000 * 2 ** (attempt - 1);
      waited += wait;
      if (waited > MAX_WAIT) throw error;
      await sleep(wait, stop).catch(() => undefined);
      if (stop.aborted) throw error;
    }
  }
}

/** Lets so many tasks run at once; the others wait for their turn. */
export function slots(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running < limit) running++;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
