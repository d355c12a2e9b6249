import { onTestFinished } from 'vitest';

/**
 * Keeps something until the running test has ended, then checks and disposes of it. Asked for by the test that runs: hooks that a
 * shared module registers by itself would count for the first file alone that loads it, since many files share a process.
 */
export function forThisTest<Resource extends AsyncDisposable>(
  resource: Resource,
  check: (resource: Resource) => void = () => undefined,
): Resource {
  onTestFinished(async () => {
    try {
      check(resource);
    } finally {
      await resource[Symbol.asyncDispose]();
    }
  });
  return resource;
}
