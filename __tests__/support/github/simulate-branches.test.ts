import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { payload } from '../payloads.ts';
import { asking, at, list, pluck } from './asking.ts';
import { fakeRepository, fakeWorld } from './builders.ts';
import { errorsOf, validatorOf, webhookSchema } from './openapi.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';
import type { Simulation } from './simulate.ts';

const NOW = '2026-11-12T21:00:00Z';
const REPO = '/repos/acme/shop';
const NONE = '0'.repeat(40);
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
            number: 41,
            mergedAt: '2026-11-10T12:00:00Z',
            mergeMethod: 'rebase',
            commits: [{}, {}],
            files: [{ path: 'b' }],
          },
          { number: 42, title: 'Add coupons', commits: [{}, {}, {}], files: [{ path: 'src/cart.ts' }] },
        ],
      }),
    ],
  });
  fake = await startFakeGitHub(world, { now: NOW });
  ask = asking(fake, fake.token({ permissions: { deployments: 'read' } }));
  shop = fake.simulate('acme/shop');
});
afterEach(async () => {
  fake.assertNoViolations();
  await fake[Symbol.asyncDispose]();
});

const push = (over: object = {}) => {
  const made = payload('push', { repository: 'acme/shop', world: fake.world, ...over });
  const validate = validatorOf(webhookSchema('push'));
  validate(made);
  expect(errorsOf(validate)).toBe('');
  return made;
};
const tip = (branch = 'main'): string => String(shop.repository.branches.get(branch));
const messageOf = (sha: string): string => shop.repository.git.commitOf(sha).message;

/** The pull requests that GitHub knows for a commit, by GraphQL and by REST. */
async function known(sha: string): Promise<unknown[]> {
  const read = await ask.shop(
    `object(oid: "${sha}") { ... on Commit { associatedPullRequests(first: 5) { nodes { number } } } }`,
  );
  const numbers = pluck(list(read, 'object', 'associatedPullRequests', 'nodes'), 'number');
  const { body } = await ask.rest(`${REPO}/commits/${sha}/pulls`);
  expect(pluck(list(body), 'number')).toEqual(numbers);
  return numbers;
}

describe('a merge', () => {
  test.each<['squash' | 'merge' | 'rebase', number]>([
    ['squash', 1],
    ['merge', 1],
    ['rebase', 3],
  ])('by %s moves main by %i commits, of which each is known to come from the pull request', async (method, count) => {
    const before = tip();
    const after = shop.merge(42, { method, by: 'grace' });
    const { landed, commits } = shop.pullRequest(42);
    expect(landed).toHaveLength(count);
    for (const sha of [...landed, ...commits]) expect(await known(sha)).toEqual([42]);
    const made = push();
    expect(made).toMatchObject({
      ...{ ref: 'refs/heads/main', before, after, forced: false, created: false, deleted: false },
      ...{ pusher: { name: 'grace' }, sender: { login: 'grace' }, head_commit: { id: after } },
    });
    expect(list(made, 'commits')).toHaveLength(method === 'merge' ? 4 : count);
    expect(push({ number: 42 })).toEqual(made);
  });

  test('that the world was built with is told in the same way', async () => {
    const { landed } = shop.pullRequest(41);
    expect(landed).toHaveLength(2);
    for (const sha of landed) expect(await known(sha)).toEqual([41]);
    expect(pluck(list(push({ number: 41 }), 'commits'), 'id')).toEqual(landed);
  });

  test('is reverted by the button in GitHub’s words, and exactly', () => {
    const before = shop.repository.git.filesOf(tip());
    const merged = shop.merge(42);
    const reverting = shop.revert(42, { by: 'bob' });
    expect(reverting).toMatchObject({
      ...{ number: 43, title: 'Revert "Add coupons"', body: 'Reverts acme/shop#42', author: 'bob' },
      headRef: 'revert-42-change-42',
    });
    expect(messageOf(reverting.head)).toBe(`Revert "Add coupons (#42)"\n\nThis reverts commit ${merged}.`);
    expect([...shop.repository.git.filesOf(shop.merge(43))].sort()).toEqual([...before].sort());
  });
});

describe('a push without a pull request', () => {
  test('is known to come from none, whether new, cherry-picked or reverting', async () => {
    const merged = shop.merge(42, { method: 'merge' });
    const direct = shop.pushTo('main', { 'a.ts': 'a\n' }, { by: 'grace' });
    const reverted = shop.revertCommit(merged, { by: 'bob' });
    const picked = shop.cherryPick(direct, { branch: 'release', by: 'bob', naming: true });
    for (const sha of [direct, reverted, picked]) expect(await known(sha)).toEqual([]);
    const { parents } = shop.repository.git.commitOf(merged);
    expect(messageOf(reverted)).toBe(
      `Revert "Merge pull request #42 from acme/change-42"\n\nThis reverts commit ${merged}, reversing\nchanges made to ${parents[0]}.`,
    );
    expect(shop.repository.git.filesOf(reverted).get('src/cart.ts')).toEqual(
      shop.repository.git.filesOf(String(parents[0])).get('src/cart.ts'),
    );
    expect(messageOf(picked)).toBe(`Push\n\n(cherry picked from commit ${direct})`);
    expect(push({ push: { branch: 'release' } })).toMatchObject({
      ...{ ref: 'refs/heads/release', after: picked, pusher: { name: 'bob' } },
      commits: [{ id: picked, author: { username: 'grace' }, committer: { username: 'bob' }, added: ['a.ts'] }],
    });
  });

  test('of more than 250 commits is listed in full by the comparison’s pages, by commits and in the payload', async () => {
    const before = tip();
    const made = shop.pushMany('main', 260, { by: 'bob' });
    expect(pluck(list(push(), 'commits'), 'id')).toEqual(made);
    const path = `${REPO}/compare/${before}...${tip()}`;
    const whole = await ask.rest(path);
    expect([list(whole.body, 'commits').length, at(whole.body, 'total_commits')]).toEqual([250, 260]);
    const pages = await Promise.all([1, 2, 3].map((page) => ask.rest(`${path}?per_page=100&page=${page}`)));
    expect(pages.flatMap(({ body }) => pluck(list(body, 'commits'), 'sha'))).toEqual(made);
    const lists = await Promise.all([1, 2, 3].map((page) => ask.rest(`${REPO}/commits?per_page=100&page=${page}`)));
    expect(lists.flatMap(({ body }) => pluck(list(body), 'sha')).slice(0, 260)).toEqual(made.toReversed());
  });

  test('by force says so, and what it takes away', async () => {
    const first = tip();
    const gone = shop.pushTo('main', { 'a.ts': 'a\n' });
    shop.forcePushTo('main', first, { by: 'grace' });
    expect(push()).toMatchObject({ before: gone, after: first, forced: true, commits: [] });
    const { body } = await ask.rest(`${REPO}/activity?ref=main&per_page=1`);
    expect(at(body, 0)).toMatchObject({ activity_type: 'force_push', actor: { login: 'grace' } });
    expect(at((await ask.rest(`${REPO}/compare/${gone}...${first}`)).body, 'status')).toBe('behind');
  });

  test('that makes or deletes a branch says so', () => {
    const sha = shop.pushTo('hotfix', { 'a.ts': 'a\n' });
    expect(push({ push: { branch: 'hotfix' } })).toMatchObject({ created: true, before: NONE, commits: [{ id: sha }] });
    shop.deleteBranch('hotfix');
    expect(push({ push: { branch: 'hotfix' } })).toMatchObject({ deleted: true, after: NONE, head_commit: null });
  });

  test('nobody made has no payload', () => {
    expect(() => push({ push: { branch: 'release' } })).toThrow('nothing was pushed to release');
  });
});

describe('the list of commits', () => {
  test.each<[string, string, (shas: string[]) => unknown[]]>([
    ['since an instant', 'since=2026-11-12T20:00:00Z', ([a, b]) => [b, a]],
    ['until an instant', 'until=2026-01-31T00:00:00Z', ([, , root]) => [root]],
    ['of one path', 'path=x.ts', ([a]) => [a]],
    ['of one author', 'author=grace', ([, b]) => [b]],
    ['of a branch', 'sha=release', ([, , root]) => [root]],
  ])('is filtered: %s', async (_what, query, expected) => {
    const [a, b] = [shop.pushTo('main', { 'x.ts': '1\n' }), shop.pushTo('main', { 'y.ts': '2\n' }, { by: 'grace' })];
    const { body } = await ask.rest(`${REPO}/commits?${query}`);
    const root = shop.repository.git.ordered(b).at(-1) ?? '';
    expect(pluck(list(body), 'sha')).toEqual(expected([a, b, root]));
  });
});

describe('a deployment', () => {
  test('is told with its environment and statuses by REST and by GraphQL', async () => {
    const merged = shop.merge(42);
    const first = shop.deploy(42, { state: 'SUCCESS', creator: 'grace' });
    fake.setNow('2026-11-12T21:10:00Z');
    shop.deploy(merged, { environment: 'staging' });
    const second = shop.deploy(shop.pushTo('main', { a: 'a' }));
    shop.deploymentStatus(second.id, 'IN_PROGRESS');
    shop.deploymentStatus(second.id, 'SUCCESS', { logUrl: 'https://ci.example.com/1' });
    const { body } = await ask.rest(`${REPO}/deployments?environment=production&sha=${merged}`);
    expect(list(body)).toMatchObject([
      { id: first.id, sha: merged, environment: 'production', creator: { login: 'grace' }, created_at: NOW },
    ]);
    const statuses = await ask.rest(`${REPO}/deployments/${first.id}/statuses`);
    expect(pluck(list(statuses.body), 'state')).toEqual(['inactive', 'success']);
    const read = await ask.shop(
      'deployments(first: 5, environments: ["production"], orderBy: { field: CREATED_AT, direction: DESC }) { nodes { databaseId commitOid state latestStatus { state logUrl createdAt } } }',
    );
    expect(list(read, 'deployments', 'nodes')).toMatchObject([
      {
        ...{ databaseId: second.id, state: 'ACTIVE' },
        latestStatus: { state: 'SUCCESS', logUrl: 'https://ci.example.com/1', createdAt: '2026-11-12T21:10:00Z' },
      },
      { databaseId: first.id, commitOid: merged, state: 'INACTIVE' },
    ]);
    const of = await ask.shop(
      `object(oid: "${merged}") { ... on Commit { deployments(first: 5) { nodes { environment } } } }`,
    );
    expect(pluck(list(of, 'object', 'deployments', 'nodes'), 'environment')).toEqual(['production', 'staging']);
  });

  test('is not shown without deployments: read', async () => {
    const token = fake.token();
    expect((await ask.rest(`${REPO}/deployments`, undefined, { token })).status).toBe(403);
    await expect(ask.shop('deployments(first: 1) { totalCount }', token)).rejects.toThrow('FORBIDDEN');
  });
});
