import { describe, expect, test } from 'vitest';
import { gateCommit } from '../../src/gate/commit.ts';
import type { PullRequestInput } from '../support/github/inputs.ts';
import { good, setUp } from './run.ts';

const second: PullRequestInput = { ...good, number: 43, files: [{ path: 'src/deliveries/state.ts' }] };
const passing = 'success: Normal. May be merged until Thu 17:00 CT';
const policy = '.github/change-gate.yml';

describe('a check that moved on a commit', () => {
  test.each<[string, Partial<PullRequestInput>, string | null]>([
    ['a branch of the repository', {}, 'retry'],
    ['a branch of the repository that the event does not name', {}, null],
    ['a fork, which the event names by its branch alone', { headRepository: 'eve/shop' }, 'retry'],
    ['a fork that the event does not name', { headRepository: 'eve/shop' }, null],
    ['a fork whose branch is named like ours', { headRepository: 'eve/shop', headRef: 'main' }, 'main'],
  ])('judges the pull request with that head, and no other: %s', async (_what, pull, headRef) => {
    const { commit, headOf, said } = await setUp({ pulls: [{ ...good, ...pull }, second] });
    const { pullRequests, groups } = await commit(headOf(42), headRef);
    expect(pullRequests.map(({ live }) => live.change.number)).toEqual([42]);
    expect(groups).toEqual([]);
    expect(said(42)).toEqual([passing]);
    expect(said(43)).toEqual([]);
  });

  test('judges it anew when CI fails', async () => {
    const { commit, headOf, said, play } = await setUp();
    await commit(headOf(42));
    play.startCheck(42, { name: 'test', workflow: 'CI', conclusion: 'FAILURE' });
    await commit(headOf(42));
    expect(said(42)).toEqual([passing, 'failure: Normal. 1 to do: ci checks']);
  });

  test('judges it on a fork whose branch is called like one of a queue', async () => {
    const { commit, headOf, said, play } = await setUp({ pulls: [{ ...good, headRepository: 'eve/shop' }] });
    await commit(headOf(42));
    play.startCheck(42, { name: 'test', workflow: 'CI', conclusion: 'FAILURE' });
    await commit(headOf(42), `gh-readonly-queue/main/pr-42-${'a'.repeat(40)}`);
    expect(said(42)).toEqual([passing, 'failure: Normal. 1 to do: ci checks']);
  });

  test('of two pull requests with one head judges both, and publishes the worse once', async () => {
    const { commit, headOf, said } = await setUp({
      pulls: [good, { ...good, number: 43, reviews: [], sameHeadAs: 42, baseRef: 'release/1' }],
      repository: { branches: { 'release/1': {} } },
      settings: { branches: ['main', 'release/*'] },
    });
    const { pullRequests } = await commit(headOf(42));
    expect(pullRequests.map(({ live, decision }) => [live.change.number, decision.verdict])).toEqual([
      [42, 'pass'],
      [43, 'wait'],
    ]);
    expect(said(42)).toEqual(['pending: Normal. Waits for a review (#43)']);
    await commit(headOf(42));
    expect(said(42)).toHaveLength(1);
  });

  test.each<[string, Partial<PullRequestInput>]>([
    ['a branch that is not gated', { baseRef: 'dev' }],
    ['a pull request that is closed', { state: 'CLOSED', closedAt: '2026-11-11T12:00:00Z' }],
  ])('publishes nothing for %s', async (_what, pull) => {
    const { commit, headOf, said } = await setUp({
      pulls: [{ ...good, ...pull }],
      repository: { branches: { dev: {} } },
    });
    expect((await commit(headOf(42))).pullRequests).toEqual([]);
    expect(said(42)).toEqual([]);
  });

  test('finds nothing for an older commit of a pull request, or for one of nobody', async () => {
    const { commit, headOf, play } = await setUp();
    const before = headOf(42);
    play.push(42);
    expect(await commit(before)).toEqual({ pullRequests: [], groups: [] });
    expect(await commit('f'.repeat(40))).toEqual({ pullRequests: [], groups: [] });
  });

  test('looks through all open pull requests, not only the first hundred', async () => {
    const many = Array.from({ length: 130 }, (_, index) => ({
      number: 100 + index,
      files: [{ path: `src/${index}.ts` }],
    }));
    const { commit, headOf } = await setUp({ pulls: [...many, { ...good, number: 500 }] });
    const { pullRequests } = await commit(headOf(500));
    expect(pullRequests.map(({ live }) => live.change.number)).toEqual([500]);
  });
});

describe('a check that moved on the commit of a merge group', () => {
  test.each<[string, boolean]>([
    ['whose branch the event names', true],
    ['whose branch it does not, as a status', false],
  ])('judges the group %s', async (_what, named) => {
    const { play, commit, said } = await setUp({ pulls: [good, second] });
    for (const number of [42, 43]) play.enqueue(number);
    const { sha = '', headRef = null } = play.pullRequest(43).mergeQueueEntry ?? {};
    const { pullRequests, groups } = await commit(sha, named ? `refs/heads/${headRef}` : null);
    expect(pullRequests).toEqual([]);
    expect(groups.map(({ members }) => members.map(({ live }) => live.change.number))).toEqual([[42, 43]]);
    expect(said(sha)).toEqual(['success: May be merged: #42, #43']);
    expect(said(43)).toEqual([]);
  });

  test('is said not to be judged where the policy has become invalid, and the run says why', async () => {
    const { play, commit, said } = await setUp();
    play.enqueue(42);
    play.pushTo('main', { [policy]: 'extends: default@1\nrules: { aprovals: {} }\n' });
    const { sha = '', headRef = null } = play.pullRequest(42).mergeQueueEntry ?? {};
    await expect(commit(sha, headRef)).rejects.toThrow('aprovals');
    expect(said(sha)).toEqual(['error: Not judged: see the run']);
  });

  test('takes its green status away where a pull request of it cannot be read', async () => {
    const { play, commit, said, fake } = await setUp();
    play.enqueue(42);
    const { sha = '', headRef = null } = play.pullRequest(42).mergeQueueEntry ?? {};
    await commit(sha, headRef);
    fake.fault({ path: /\/pulls\/42\/files/, times: 100 }, { status: 403 });
    await expect(commit(sha, headRef)).rejects.toThrow(/may not read/);
    expect(said(sha).at(-1)).toBe('error: Not judged: see the run');
  });
});

test('a job that is itself the check writes no status for a commit', async () => {
  const { run, headOf, said } = await setUp();
  await gateCommit(await run({ over: { verdict: 'job' } }), { head: headOf(42), headRef: null });
  expect(said(42)).toEqual([]);
});
