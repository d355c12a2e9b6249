import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 20_000,
    restoreMocks: true,
    // All processors: many tests wait for processes that they start.
    maxWorkers: '100%',
    // One process for many files: GitHub's own schemas, which the fake is held to, take seconds to read.
    isolate: false,
  },
});
