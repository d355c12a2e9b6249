import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../git/temporary-repository.ts';
import { forThisTest } from '../support/for-this-test.ts';
import { fakeRepository, fakeWorld } from '../support/github/builders.ts';
import type { PullRequestInput, RepositoryInput } from '../support/github/inputs.ts';
import { startFakeGitHub } from '../support/github/server.ts';

/** A pull request that was opened, approved two hours later, and merged at noon in Chicago of a day in November 2026. */
export const mergedOn = (number: number, day: number, more: Partial<PullRequestInput> = {}): PullRequestInput => {
  const date = `2026-11-${String(day).padStart(2, '0')}`;
  return {
    number,
    title: `Change ${number}`,
    author: 'ada',
    createdAt: `${date}T14:00:00Z`,
    mergedAt: `${date}T18:00:00Z`,
    mergedBy: 'grace',
    files: [{ path: `src/${number}.ts` }],
    reviews: [{ author: 'grace', state: 'APPROVED', submittedAt: `${date}T16:00:00Z` }],
    ...more,
  };
};

/** A repository as GitHub and as its git server show it, on 2 December 2026. */
export async function shopWith(repository: Partial<RepositoryInput>) {
  const world = fakeWorld({
    repositories: [
      fakeRepository({
        owner: 'acme',
        name: 'shop',
        collaborators: { ada: 'write', grace: 'write', linus: 'write' },
        ...repository,
      }),
    ],
  });
  const now = new Date('2026-12-02T16:00:00Z');
  const fake = await startFakeGitHub(world, { now, gitOnDisk: 'when asked' });
  forThisTest(fake, (one) => one.assertNoViolations());
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'acme'));
  symlinkSync(fake.gitDir('acme/shop'), join(folder, 'acme', 'shop'));
  return { fake, now, play: fake.simulate('acme/shop'), server: `file://${folder}` };
}

/** What the token of the workflow may do. */
export const reportPermissions = {
  contents: 'write',
  'pull-requests': 'read',
  issues: 'read',
  deployments: 'read',
} as const;
