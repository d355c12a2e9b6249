/**
 * How long each property is tried. In `npm test` always the same inputs; a longer run tries others each time, of each property
 * for two minutes at most, or for as many seconds as it is told:
 *
 *     FUZZ_RUNS=20000 FUZZ_SECONDS=30 npx vitest run __tests__/fuzz
 *
 * A failing run prints the seed and the path that repeat it: put them beside `numRuns`.
 */
import type { Parameters } from 'fast-check';

const asked = Number(process.env['FUZZ_RUNS'] ?? 0);
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 120);

/** Whether a longer run was asked for. */
export const isLongRun = asked > 0;

/** The budget of a property that is tried so often in `npm test`. */
export const budget = (runs: number): Parameters<unknown> =>
  isLongRun ? { numRuns: asked, interruptAfterTimeLimit: seconds * 1000 } : { numRuns: runs, seed: 10 };

/** For the tests themselves: a long run takes as long as it takes. In milliseconds. */
export const timeLimit = isLongRun ? 24 * 3_600_000 : 60_000;
