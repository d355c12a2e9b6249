import { describe, expect, test } from 'vitest';
import { fakeRepository, fakeWorld } from './github/builders.ts';
import { errorsOf, validatorOf, webhookSchema } from './github/openapi.ts';
import { pullRequest } from './github/world.ts';
import { payload } from './payloads.ts';

const world = fakeWorld({
  repositories: [
    fakeRepository({
      owner: 'acme',
      name: 'shop',
      pullRequests: [
        { number: 42, title: 'Now', files: [{ path: 'a' }], mergeQueueEntry: {} },
        { number: 43, headRepository: 'eve/shop', author: 'eve' },
      ],
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

  test.each([42, 43])('about a commit of #%i names its pull request unless that comes from a fork', (number) => {
    const { head, headRef } = pullRequest(world, 'acme/shop', number);
    const named = number === 42 ? [{ number, head: { sha: head }, base: { ref: 'main' } }] : [];
    const of = { ...target, number };
    expect(payload('check_run.completed', { ...of, over: { name: 'test', conclusion: 'failure' } })).toMatchObject({
      check_run: {
        head_sha: head,
        name: 'test',
        conclusion: 'failure',
        pull_requests: named,
        check_suite: { head_sha: head },
      },
      repository: { full_name: 'acme/shop' },
    });
    expect(payload('workflow_run.completed', { ...of, over: { name: 'CI' } })).toMatchObject({
      workflow_run: {
        ...{ head_sha: head, head_branch: headRef, event: 'pull_request', conclusion: 'success', pull_requests: named },
        head_repository: { full_name: number === 42 ? 'acme/shop' : 'eve/shop' },
      },
      workflow: { name: 'CI' },
    });
    expect(payload('status', { ...of, over: { context: 'lint', state: 'pending' } })).toMatchObject({
      ...{ sha: head, context: 'lint', state: 'pending', name: 'acme/shop' },
      branches: number === 42 ? [{ name: headRef, commit: { sha: head } }] : [],
    });
  });

  test('of a dispatch and of the schedule carry what was asked for', () => {
    expect(payload('workflow_dispatch', { ...target, inputs: { number: '42' } })).toMatchObject({
      ...{ inputs: { number: '42' }, ref: 'refs/heads/main' },
      repository: { full_name: 'acme/shop', default_branch: 'main' },
    });
    expect(payload('schedule', { ...target, schedule: '7 * * * *' })).toMatchObject({ schedule: '7 * * * *' });
    expect(payload('pull_request_target.synchronize', target)).toMatchObject({ action: 'synchronize', number: 42 });
  });

  test.each(
    [
      ['merge_group.checks_requested', 'merge-group-checks-requested'],
      ['check_run.completed', 'check-run-completed'],
      ['workflow_run.completed', 'workflow-run-completed'],
      ['status', 'status'],
      ['workflow_dispatch', 'workflow-dispatch'],
      ['pull_request.opened', 'pull-request-opened'],
    ].flatMap(([event = '', described = '']) => [42, 43].map((number) => ({ event, described, number }))),
  )('of $event for #$number is as GitHub describes it', ({ event, described, number }) => {
    const validate = validatorOf(webhookSchema(described));
    validate(payload(event, { ...target, number }));
    expect(errorsOf(validate)).toBe('');
  });

  test('that no example exists for is an error', () => {
    expect(() => payload('pull_request.sneezed', target)).toThrow('has no pull_request.sneezed');
  });
});
