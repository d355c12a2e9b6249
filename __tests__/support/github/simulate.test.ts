import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asking, at, list, pluck } from './asking.ts';
import { fakeRepository, fakeWorld } from './builders.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';
import type { Simulation } from './simulate.ts';

const OPENED = '2026-11-10T15:00:00Z';
const NOW = '2026-11-12T21:00:00Z';
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
        files: { 'src/cart.ts': 'export {};\n' },
        pullRequests: [
          {
            number: 42,
            files: [{ path: 'src/cart.ts' }],
            reviews: [{ author: 'grace', state: 'APPROVED' }],
            threads: [{}],
          },
          { number: 43, sameHeadAs: 42, baseRef: 'release' },
          { number: 44, author: 'eve', headRepository: 'eve/shop', files: [{ path: 'eve.ts' }] },
        ],
      }),
    ],
  });
  fake = await startFakeGitHub(world, { now: NOW });
  ask = asking(fake);
  shop = fake.simulate('acme/shop');
});
afterEach(async () => {
  fake.assertNoViolations();
  await fake[Symbol.asyncDispose]();
});

describe('what moves updatedAt, and what does not', () => {
  test.each<[string, boolean, () => unknown]>([
    ['a push', true, () => shop.push(42)],
    ['a force push', true, () => shop.forcePush(42)],
    ['a rebase', true, () => shop.rebase(42)],
    ['an update of the branch', true, () => shop.updateBranch(42)],
    ['a title', true, () => shop.edit(42, { title: 'Other' })],
    ['a body', true, () => shop.edit(42, { body: 'Other' })],
    ['a label', true, () => shop.label(42, 'major', 'grace')],
    ['a review', true, () => shop.review(42, { author: 'bob', state: 'COMMENTED' })],
    ['a dismissal', true, () => shop.dismiss(42, 'grace')],
    ['a request for review', true, () => shop.requestReview(42, { login: 'bob' })],
    ['a new thread', true, () => shop.openThread(42)],
    ['a comment', true, () => shop.comment(42, 'eve', 'Hm.')],
    ['a draft', true, () => shop.draft(42)],
    ['readiness', true, () => shop.ready(42)],
    ['another base', true, () => shop.retarget(42, 'release')],
    ['the queue', true, () => shop.enqueue(42)],
    ['a merge', true, () => shop.merge(42)],
    ['closing', true, () => shop.close(42)],
    ['a resolved thread', false, () => shop.resolve(42, 0)],
    ['a check', false, () => shop.startCheck(42, { name: 'test', workflow: 'CI', conclusion: 'FAILURE' })],
    ['a status', false, () => shop.status(42, { context: 'lint' })],
    ['a push to the base', false, () => shop.pushTo('main', { 'a.ts': 'a\n' })],
    ['a merge of another', false, () => shop.merge(44)],
  ])('%s: %s', async (_what, moves, happen) => {
    happen();
    const read = await ask.shop('pullRequest(number: 42) { updatedAt }');
    expect(at(read, 'pullRequest', 'updatedAt')).toBe(moves ? NOW : OPENED);
  });
});

describe('a push', () => {
  test('moves the head with its files, its checks left behind, and is in the activity list', async () => {
    shop.startCheck(42, { name: 'test', workflow: 'CI', conclusion: 'SUCCESS' });
    const sha = shop.push(42, { by: 'bob', changes: { 'src/new.ts': 'x\n' } });
    const read = await ask.shop(
      'pullRequest(number: 42) { headRefOid changedFiles files(first: 9) { nodes { path } } commits(last: 1) { totalCount nodes { commit { oid author { user { login } } statusCheckRollup { state } } } } }',
    );
    expect(at(read, 'pullRequest')).toMatchObject({ headRefOid: sha, changedFiles: 2, commits: { totalCount: 2 } });
    expect(at(read, 'pullRequest', 'commits', 'nodes', 0, 'commit')).toEqual({
      ...{ oid: sha, statusCheckRollup: null },
      author: { user: { login: 'bob' } },
    });
    const { body } = await ask.rest('/repos/acme/shop/activity?ref=change-42&per_page=1');
    expect(at(body, 0)).toMatchObject({ after: sha, actor: { login: 'bob' }, activity_type: 'push', timestamp: NOW });
  });

  test('moves every pull request of the same head', () => {
    const sha = shop.push(42);
    expect([42, 43].map((number) => shop.pullRequest(number).head)).toEqual([sha, sha]);
  });

  test('to a fork moves the fork’s branch', async () => {
    const sha = shop.push(44);
    const { data } = await ask.graph(
      '{ repository(owner: "eve", name: "shop") { ref(qualifiedName: "change-44") { target { oid } } } }',
    );
    expect(at(data, 'repository', 'ref', 'target', 'oid')).toBe(sha);
  });

  test('to a fork is not among the pull requests that GitHub knows for a commit', async () => {
    const known = async (number: number): Promise<unknown[]> => {
      const read = await ask.shop(
        `object(oid: "${shop.pullRequest(number).head}") { ... on Commit { associatedPullRequests(first: 5) { nodes { number } } } }`,
      );
      return pluck(list(read, 'object', 'associatedPullRequests', 'nodes'), 'number');
    };
    expect([await known(42), await known(44)]).toEqual([[42, 43], []]);
    shop.merge(44);
    expect(await known(44)).toEqual([44]);
  });

  test('by force replaces the commits and says so in the timeline', async () => {
    const { head: before } = shop.pullRequest(42);
    const after = shop.forcePush(42, { changes: { 'src/cart.ts': 'weak\n' } });
    const read = await ask.shop(
      'pullRequest(number: 42) { commits(first: 9) { nodes { commit { oid } } } timelineItems(last: 1, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) { nodes { ... on HeadRefForcePushedEvent { createdAt beforeCommit { oid } afterCommit { oid } } } } }',
    );
    expect(pluck(list(read, 'pullRequest', 'commits', 'nodes'), 'commit', 'oid')).toEqual([after]);
    expect(list(read, 'pullRequest', 'timelineItems', 'nodes')).toEqual([
      { createdAt: NOW, beforeCommit: { oid: before }, afterCommit: { oid: after } },
    ]);
  });

  test('of the merged base keeps the diff, as does a rebase', () => {
    shop.pushTo('main', { 'other.ts': 'x\n' }, { by: 'grace' });
    const diff = () => shop.pullRequest(42).files.map(({ path, sha }) => [path, sha]);
    const before = diff();
    shop.updateBranch(42, { by: 'grace' });
    expect(diff()).toEqual(before);
    const head = shop.rebase(42);
    expect([diff(), shop.repository.git.commitOf(head).parents]).toEqual([
      before,
      [shop.repository.branches.get('main')],
    ]);
  });
});

describe('other things that happen', () => {
  test('are told with who and when', async () => {
    shop.edit(42, { title: 'New', body: 'B', by: 'grace' });
    shop.label(42, 'major', 'grace');
    shop.unlabel(42, 'major', 'bob');
    shop.dismiss(42, 'grace');
    shop.review(42, { author: 'bob', state: 'APPROVED' });
    shop.resolve(42, 0);
    shop.retarget(42, 'release');
    const read =
      await ask.shop(`pullRequest(number: 42) { title body baseRefName lastEditedAt editor { login } reviewThreads(first: 9) { nodes { isResolved } }
      reviews(first: 9) { nodes { state submittedAt author { login } } }
      timelineItems(first: 9, itemTypes: [RENAMED_TITLE_EVENT, LABELED_EVENT, UNLABELED_EVENT, BASE_REF_CHANGED_EVENT]) { nodes { __typename
        ... on LabeledEvent { createdAt actor { login } } ... on UnlabeledEvent { actor { login } } ... on BaseRefChangedEvent { currentRefName } } } }`);
    expect(at(read, 'pullRequest')).toMatchObject({
      ...{ title: 'New', body: 'B', baseRefName: 'release', lastEditedAt: NOW, editor: { login: 'grace' } },
      reviewThreads: { nodes: [{ isResolved: true }] },
      reviews: { nodes: [{ state: 'DISMISSED' }, { state: 'APPROVED', submittedAt: NOW, author: { login: 'bob' } }] },
      timelineItems: {
        nodes: [
          { __typename: 'RenamedTitleEvent' },
          { __typename: 'LabeledEvent', createdAt: NOW, actor: { login: 'grace' } },
          { __typename: 'UnlabeledEvent', actor: { login: 'bob' } },
          { __typename: 'BaseRefChangedEvent', currentRefName: 'release' },
        ],
      },
    });
  });

  test('include checks that begin and end, and are begun again', async () => {
    const states: unknown[] = [];
    const look = async () => {
      const read = await ask.shop(
        'pullRequest(number: 42) { commits(last: 1) { nodes { commit { statusCheckRollup { state } checkSuites(last: 1) { nodes { status updatedAt } } } } } }',
      );
      const commit = at(read, 'pullRequest', 'commits', 'nodes', 0, 'commit');
      states.push([at(commit, 'statusCheckRollup', 'state'), at(commit, 'checkSuites', 'nodes', 0, 'updatedAt')]);
    };
    const { runId } = shop.startCheck(42, { name: 'test', workflow: 'CI' }).workflow ?? { runId: 0 };
    await look();
    fake.setNow('2026-11-12T21:05:00Z');
    shop.completeCheck(42, 'test', 'FAILURE');
    await look();
    shop.startCheck(42, { name: 'test', workflow: { name: 'CI', runId }, conclusion: 'SUCCESS' });
    await look();
    expect(states).toEqual([
      ['PENDING', NOW],
      ['FAILURE', '2026-11-12T21:05:00Z'],
      ['SUCCESS', '2026-11-12T21:05:00Z'],
    ]);
  });

  test('include pull requests that are opened, from forks too, and merged in every way', async () => {
    const opened = shop.open({ headRepository: 'zoe/shop', author: 'zoe' });
    expect(opened).toMatchObject({ number: 45, createdAt: NOW, state: 'OPEN' });
    const before = shop.repository.branches.get('main');
    const squashed = shop.merge(opened.number, { by: 'grace' });
    expect(shop.repository.git.commitOf(squashed).parents).toEqual([before]);
    const merged = shop.merge(42, { method: 'merge' });
    expect(shop.repository.git.commitOf(merged).parents).toEqual([squashed, shop.pullRequest(42).head]);
    const { body } = await ask.rest('/repos/acme/shop/pulls/45');
    expect(body).toMatchObject({
      merged: true,
      merged_by: { login: 'grace' },
      merged_at: NOW,
      head: { repo: { full_name: 'zoe/shop' } },
    });
    const revert = shop.open({ reverts: 45 });
    expect(revert.files.map(({ status }) => status)).toEqual(['removed']);
  });
});

describe('hooks', () => {
  test('change the world between two requests: before an answer, and after it', async () => {
    const { head } = shop.pullRequest(42);
    fake.after({ path: '/pulls/42' }, () => shop.push(42));
    const first = await ask.rest('/repos/acme/shop/pulls/42');
    const second = await ask.rest('/repos/acme/shop/pulls/42');
    expect(at(first.body, 'head', 'sha')).toBe(head);
    expect(at(second.body, 'head', 'sha')).toBe(shop.pullRequest(42).head);
    fake.before({ method: 'POST', path: '/statuses/' }, () =>
      shop.status(42, { context: 'change-gate', state: 'FAILURE' }),
    );
    const sha = shop.pullRequest(42).head;
    await ask.rest(`/repos/acme/shop/statuses/${sha}`, { state: 'success', context: 'change-gate' });
    await ask.rest(`/repos/acme/shop/statuses/${sha}`, { state: 'success', context: 'change-gate' });
    expect(shop.repository.statuses.map(({ state }) => state)).toEqual(['FAILURE', 'SUCCESS', 'SUCCESS']);
  });

  test('hold a request back until another has been answered', async () => {
    const waiting = new Promise<() => void>((arrived) => {
      fake.before({ operation: 'Slow' }, () => new Promise<void>((release) => arrived(release)));
    });
    const order: string[] = [];
    const slow = ask.graph('query Slow { viewer { login } }').then(() => order.push('slow'));
    const release = await waiting;
    await ask.graph('query Fast { viewer { login } }').then(() => order.push('fast'));
    release();
    await slow;
    expect(order).toEqual(['fast', 'slow']);
  });

  test('see every request', async () => {
    const seen: string[] = [];
    fake.onRequest(({ method, path, operation }) => seen.push(`${method} ${path} ${operation ?? ''}`.trim()));
    await ask.rest('/rate_limit');
    await ask.shop('name');
    expect(seen).toEqual(['GET /rate_limit', 'POST /graphql Shop']);
  });
});
