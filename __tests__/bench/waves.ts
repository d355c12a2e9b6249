import type { FakeGitHub } from '../support/github/server.ts';

/** Longer than any request takes that does not wait for an answer; only a test that fails waits as long. In milliseconds. */
export const PATIENCE = 8_000;

/**
 * Holds back every answer until so many requests have come, then lets all of them go; and again for the next number. Tells
 * how many came each time: the same numbers where no request of a wave waits for another of it. No clock decides.
 */
export function holdWaves(fake: FakeGitHub, expected: readonly number[], came: (size: number) => void): void {
  let wave = 0;
  let waiting: (() => void)[] = [];
  let patience: NodeJS.Timeout | undefined;
  const letGo = (): void => {
    clearTimeout(patience);
    wave += 1;
    came(waiting.length);
    for (const go of waiting) go();
    waiting = [];
  };
  fake.onRequest(
    () =>
      new Promise<void>((go) => {
        waiting.push(go);
        if (waiting.length === 1) patience = setTimeout(letGo, PATIENCE);
        // What nobody expects is let go at once, and told.
        if (waiting.length >= (expected[wave] ?? 1)) letGo();
      }),
  );
}
