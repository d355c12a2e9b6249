/** What the figures of docs/performance.md rest on, and what no clock decides: how many requests, and which wait for which. */
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { good, judged, type Situation } from '../support/action-run.ts';
import type { PullRequestInput } from '../support/github/inputs.ts';
import { holdWaves, PATIENCE } from './waves.ts';

/** So many changed files; the job is the check, and the policy is the built-in one, as in the bench. */
const changing = (files: number): PullRequestInput => ({
  ...good,
  files: Array.from({ length: files }, (_, index) => ({ path: `src/deliveries/retry-${index}.ts` })),
});
const asBench: Situation = { event: 'pull_request.synchronize', inputs: { verdict: 'job' }, files: {} };
const unreviewed = { reviews: [] };

// The payload of a review does not say how many files there are.
it.each<[string, number, Partial<PullRequestInput>, string, number[]]>([
  ['30 files', 30, unreviewed, 'pull_request.synchronize', [2]],
  ['30 files, approved', 30, {}, 'pull_request.synchronize', [2, 1]],
  ['100 files', 100, unreviewed, 'pull_request.synchronize', [2]],
  ['100 files, approved', 100, {}, 'pull_request_review.submitted', [2, 1]],
  ['300 files', 300, unreviewed, 'pull_request.synchronize', [4]],
  ['300 files, approved', 300, {}, 'pull_request.synchronize', [4, 1]],
  ['300 files, just approved', 300, {}, 'pull_request_review.submitted', [2, 3]],
])('asks for everything at once but what depends on an answer: %s', async (_case, files, more, event, waves) => {
  const seen: number[] = [];
  const run = await judged(
    { ...changing(files), ...more },
    {
      ...asBench,
      event,
      prepare: (fake) => {
        holdWaves(fake, waves, (size) => seen.push(size));
        return undefined;
      },
    },
  );
  expect(seen).toEqual(waves);
  expect(run.outputs['verdict']).toMatch(/^(pass|wait)$/);
});

it('asks for the 30 pages of 3,000 files without waiting for the query, and for one thing more once it is approved', async () => {
  const run = await judged(changing(3000), {
    ...asBench,
    prepare: (fake) => {
      let lastPageCame = (): void => undefined;
      const lastPage = new Promise<void>((resolve) => {
        lastPageCame = resolve;
      });
      fake.before({ path: /\/files$/, nth: 30 }, () => lastPageCame());
      // No answer to the query before the last page was asked for; only a gate that waits for it meets the time limit.
      fake.before({ graphql: true }, () => Promise.race([lastPage, setTimeout(PATIENCE, undefined, { ref: false })]));
      return undefined;
    },
  });
  const pages = run.requests.filter(({ path }) => path.endsWith('/files'));
  const [query, ...others] = run.requests.filter(({ path }) => !path.endsWith('/files'));
  expect(pages).toHaveLength(30);
  expect(others.map(({ path }) => path)).toEqual(['/repos/acme/shop/activity']);
  expect(Math.max(...pages.map(({ start }) => start))).toBeLessThan(query?.end ?? 0);
});
