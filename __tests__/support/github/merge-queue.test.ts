import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { payload } from '../payloads.ts';
import { asking, at, list, pluck } from './asking.ts';
import { fakeRepository, fakeWorld } from './builders.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';
import type { Simulation } from './simulate.ts';

let fake: FakeGitHub;
let ask: ReturnType<typeof asking>;
let shop: Simulation;

beforeEach(async () => {
  const world = fakeWorld({
    repositories: [
      fakeRepository({
        owner: 'acme',
        name: 'shop',
        branches: { release: {} },
        mergeQueues: { main: { checkResponseTimeout: 30, mergeMethod: 'SQUASH' } },
        pullRequests: [1, 2, 3].map((number) => ({ number, files: [{ path: `${number}.ts` }] })),
      }),
    ],
  });
  fake = await startFakeGitHub(world, { now: '2026-11-12T21:00:00Z' });
  ask = asking(fake);
  shop = fake.simulate('acme/shop');
});
afterEach(async () => {
  await fake[Symbol.asyncDispose]();
});

const queueFields = `mergeQueue(branch: "main") { url configuration { checkResponseTimeout mergingStrategy } nextEntryEstimatedTimeToMerge
  entries(first: 50) { totalCount nodes { position state enqueuedAt estimatedTimeToMerge enqueuer { login } pullRequest { number }
    headCommit { oid status { context(name: "change-gate") { state } } } baseCommit { oid } } } }`;
const entries = async (): Promise<unknown[]> => list(await ask.shop(queueFields), 'mergeQueue', 'entries', 'nodes');

describe('a merge queue', () => {
  test('is there while it is empty, and null for a branch without one', async () => {
    expect(at(await ask.shop(queueFields), 'mergeQueue')).toMatchObject({
      url: 'https://github.com/acme/shop/queue/main',
      configuration: { checkResponseTimeout: 30, mergingStrategy: 'ALLGREEN' },
      entries: { totalCount: 0 },
    });
    expect(at(await ask.shop('mergeQueue(branch: "release") { url }'), 'mergeQueue')).toBeNull();
  });

  test('builds each group on the one ahead, whose files it holds too', async () => {
    const first = shop.enqueue(1, { estimatedSeconds: 900 });
    const second = shop.enqueue(2, { by: 'grace' });
    const { git, branches } = shop.repository;
    expect([first.base, second.base]).toEqual([branches.get('main'), first.sha]);
    expect([...git.filesOf(second.sha).keys()]).toEqual(expect.arrayContaining(['1.ts', '2.ts']));
    const [one, two] = await entries();
    expect(one).toMatchObject({
      position: 1,
      state: 'AWAITING_CHECKS',
      enqueuedAt: '2026-11-12T21:00:00Z',
      estimatedTimeToMerge: 900,
      pullRequest: { number: 1 },
      headCommit: { oid: first.sha, status: null },
    });
    expect(two).toMatchObject({ position: 2, enqueuer: { login: 'grace' }, baseCommit: { oid: first.sha } });
    expect(branches.get(second.headRef)).toBe(second.sha);
    expect(fake.violations).toEqual([]);
  });

  test('takes statuses on the heads of its groups, found by branch and by SHA', async () => {
    const { sha, headRef } = shop.enqueue(1);
    const written = await ask.rest(`/repos/acme/shop/statuses/${sha}`, { state: 'failure', context: 'change-gate' });
    expect(written.status).toBe(201);
    expect(at(await entries(), 0, 'headCommit', 'status', 'context')).toEqual({ state: 'FAILURE' });
    const read = await ask.rest(`/repos/acme/shop/commits/${headRef}/statuses`);
    expect(pluck(list(read.body), 'state')).toEqual(['failure']);
    const of = await ask.shop(
      'pullRequest(number: 1) { isInMergeQueue mergeQueueEntry { position headCommit { oid } } }',
    );
    expect(at(of, 'pullRequest')).toEqual({
      isInMergeQueue: true,
      mergeQueueEntry: { position: 1, headCommit: { oid: sha } },
    });
  });

  test('is built anew without the one that leaves', async () => {
    shop.enqueue(1);
    const { sha: before } = shop.enqueue(2);
    shop.dequeue(1, 'a check failed');
    const [only] = await entries();
    expect(only).toMatchObject({
      position: 1,
      pullRequest: { number: 2 },
      baseCommit: { oid: shop.repository.branches.get('main') },
    });
    expect(at(only, 'headCommit', 'oid')).not.toBe(before);
    const read = await ask.shop(
      'pullRequest(number: 1) { timelineItems(first: 9, itemTypes: [ADDED_TO_MERGE_QUEUE_EVENT, REMOVED_FROM_MERGE_QUEUE_EVENT]) { nodes { __typename ... on RemovedFromMergeQueueEvent { reason } } } }',
    );
    expect(list(read, 'pullRequest', 'timelineItems', 'nodes')).toEqual([
      { __typename: 'AddedToMergeQueueEvent' },
      { __typename: 'RemovedFromMergeQueueEvent', reason: 'a check failed' },
    ]);
  });

  test('loses a pull request that is pushed to', async () => {
    shop.enqueue(1);
    shop.push(1);
    expect(await entries()).toEqual([]);
  });

  test('merges a group with all that are ahead of it, and leaves those behind on it', async () => {
    const first = shop.enqueue(1);
    const second = shop.enqueue(2);
    const third = shop.enqueue(3);
    expect(shop.merge(2)).toBe(second.sha);
    expect(shop.repository.branches.get('main')).toBe(second.sha);
    expect([1, 2].map((number) => shop.pullRequest(number).mergeCommit)).toEqual([first.sha, second.sha]);
    expect(await entries()).toMatchObject([
      { position: 1, headCommit: { oid: third.sha }, baseCommit: { oid: second.sha } },
    ]);
    expect(shop.repository.activity.at(-1)).toMatchObject({ type: 'merge_queue_merge', after: second.sha });
  });

  test('lets somebody jump ahead', async () => {
    shop.enqueue(1);
    shop.enqueue(2, { position: 1 });
    expect(pluck(await entries(), 'pullRequest', 'number')).toEqual([2, 1]);
  });

  test('can be hidden from a token', async () => {
    const token = fake.token({ permissions: { 'merge-queues': 'none' } });
    const { data, errors } = await ask.graph(`{ repository(owner: "acme", name: "shop") { name ${queueFields} } }`, {
      token,
    });
    expect([at(data, 'repository'), at(errors, 0, 'type')]).toEqual([{ name: 'shop', mergeQueue: null }, 'FORBIDDEN']);
  });

  test('is among the rules of its branch', async () => {
    const { body } = await ask.rest('/repos/acme/shop/rules/branches/main');
    expect(body).toMatchObject([{ type: 'merge_queue', parameters: { check_response_timeout_minutes: 30 } }]);
    expect(fake.violations).toEqual([]);
  });

  test('tells of its groups by payloads that name no pull request', () => {
    shop.enqueue(1);
    const { sha, base } = shop.enqueue(2);
    const { merge_group, pull_request } = payload('merge_group.checks_requested', {
      repository: 'acme/shop',
      number: 2,
      world: fake.world,
    });
    expect(pull_request).toBeUndefined();
    expect(merge_group).toMatchObject({
      head_sha: sha,
      base_sha: base,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-2-${base}`,
      base_ref: 'refs/heads/main',
    });
  });
});
