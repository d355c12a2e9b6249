/** How much work something is, on a machine that does other things as well. */

/**
 * Milliseconds of this thread's processor time. What other programs do does not count, nor what the collector of garbage and
 * the compiler do beside it, which depends on all that the process did before.
 */
export function workOf(act: () => unknown): number {
  const before = process.threadCpuUsage();
  const result = act();
  const { user, system } = process.threadCpuUsage(before);
  if (result instanceof Promise) throw new Error('Only what ends when it returns can be measured.');
  return (user + system) / 1000;
}

/** The least work of up to three tries, for chance only adds to it; one is enough where it took less than `limit` milliseconds. */
export function leastWork(act: () => unknown, limit: number): number {
  let least = workOf(act);
  for (let again = 0; again < 2 && least >= limit; again++) least = Math.min(least, workOf(act));
  return least;
}
