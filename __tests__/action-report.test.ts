/** The bundle with `mode: report`, as a runner runs it: it reads the records by git and writes the report beside them. */
import { expect, it } from 'vitest';
import { mergedOn, reportPermissions, shopWith } from './reporting/shop.ts';
import { payload } from './support/payloads.ts';
import { runAction } from './support/runner.ts';

const march = (number: number) =>
  mergedOn(number, 3, {
    createdAt: '2025-03-04T14:00:00Z',
    mergedAt: '2025-03-04T18:00:00Z',
    reviews: [{ author: 'grace', state: 'APPROVED', submittedAt: '2025-03-04T16:00:00Z' }],
  });

it('reports a month in the summary, and in files on the branch of records', async () => {
  const { fake, server, play } = await shopWith({ pullRequests: [march(1), march(2)] });
  const run = await runAction({
    fake,
    event: { name: 'schedule', payload: payload('schedule', { repository: 'acme/shop', world: fake.world }) },
    inputs: { mode: 'report', period: '2025-03' },
    env: { GITHUB_SERVER_URL: server },
    token: fake.token({ permissions: reportPermissions }),
  });
  expect(run.annotations.filter(({ command }) => command === 'error')).toEqual([]);
  expect(run.exitCode).toBe(0);
  expect(run.summary).toContain('## Changes in March 2025: acme/shop');
  const { git, branches } = play.repository;
  const files = [...git.filesOf(branches.get('change-records') ?? '').keys()];
  expect(files).toContain('reports/2025-03.md');
  expect(files).toContain('reports/2025-03.html');
});
