/**
 * How long each property is tried. In `npm test` always the same inputs; a longer run tries others each time:
 *
 *     FUZZ_RUNS=20000 npx vitest run __tests__/fuzz
 *
 * A failing run prints the seed and the path that repeat it: put them beside `numRuns`.
 */
import type { Parameters } from 'fast-check';

const asked = Number(process.env['FUZZ_RUNS'] ?? 0);

/** The budget of a property that is tried so often in `npm test`. */
export const budget = (runs: number): Parameters<unknown> =>
  asked > 0 ? { numRuns: asked } : { numRuns: runs, seed: 10 };

/** For the tests themselves: a long run takes as long as it takes. In milliseconds. */
export const timeLimit = asked > 0 ? 24 * 3_600_000 : 60_000;
