import { describe, expect, test } from 'vitest';
import { fakeRepository, fakeWorld } from './github/builders.ts';
import { pullRequest } from './github/world.ts';
import { payload } from './payloads.ts';

const world = fakeWorld({
  repositories: [
    fakeRepository({
      owner: 'acme',
      name: 'shop',
      pullRequests: [{ number: 42, title: 'Now', files: [{ path: 'a' }], mergeQueueEntry: {} }],
    }),
  ],
});
const target = { repository: 'acme/shop', number: 42, world };

describe('a payload', () => {
  test.each(['pull_request.opened', 'pull_request.labeled', 'pull_request_review.submitted'])(
    'of %s names the repository and the pull request of the world and no other',
    (event) => {
      const made = payload(event, target);
      expect(made).toMatchObject({
        repository: { full_name: 'acme/shop', owner: { login: 'acme' } },
        pull_request: { number: 42, title: 'Now', head: { sha: pullRequest(world, 'acme/shop', 42).head } },
      });
      expect(JSON.stringify(made)).not.toMatch(/Hello-World|\/pulls?\/(?!42\b)\d/);
    },
  );

  test('of a merge group names the pull request in its branch', () => {
    const { base, mergeQueueEntry } = pullRequest(world, 'acme/shop', 42);
    expect(payload('merge_group.checks_requested', target).merge_group).toMatchObject({
      head_ref: `refs/heads/gh-readonly-queue/main/pr-42-${base}`,
      head_sha: mergeQueueEntry?.sha,
    });
  });

  test('lacks what real reviews lack', () => {
    expect(Object.keys(Object(payload('pull_request_review.submitted', target).pull_request))).not.toContain('merged');
  });

  test('that no example exists for is an error', () => {
    expect(() => payload('pull_request.sneezed', target)).toThrow('has no pull_request.sneezed');
  });
});
