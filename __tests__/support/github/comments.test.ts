import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asking, at, list, pluck } from './asking.ts';
import { fakeRepository, fakeWorld } from './builders.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';

const issue = '/repos/acme/shop/issues/42/comments';
let fake: FakeGitHub;
let ask: ReturnType<typeof asking>;

beforeEach(async () => {
  const comments = Array.from({ length: 120 }, (_, index) => ({ author: 'ada', body: `No. ${index}` }));
  const world = fakeWorld({
    repositories: [fakeRepository({ owner: 'acme', name: 'shop', pullRequests: [{ number: 42, comments }] })],
  });
  fake = await startFakeGitHub(world, { now: '2026-11-12T21:00:00Z' });
  ask = asking(fake, fake.token({ permissions: { 'pull-requests': 'write' } }));
});
afterEach(async () => {
  await fake[Symbol.asyncDispose]();
});

describe('comments', () => {
  test('are posted by the token’s owner, read, edited and deleted', async () => {
    const posted = await ask.rest(issue, { body: 'One' });
    expect(posted).toMatchObject({
      status: 201,
      body: { body: 'One', user: { login: 'github-actions[bot]' }, created_at: '2026-11-12T21:00:00Z' },
    });
    const id = Number(at(posted.body, 'id'));
    expect(id).toBeGreaterThan(2 ** 31);
    expect(fake.simulate('acme/shop').pullRequest(42).updatedAt).toBe('2026-11-12T21:00:00Z');
    fake.setNow('2026-11-12T22:00:00Z');
    const own = `/repos/acme/shop/issues/comments/${id}`;
    expect((await ask.rest(own, { body: 'Two' }, { method: 'PATCH' })).status).toBe(200);
    expect((await ask.rest(own)).body).toMatchObject({ body: 'Two', updated_at: '2026-11-12T22:00:00Z' });
    expect((await ask.rest(own, undefined, { method: 'DELETE' })).status).toBe(204);
    expect((await ask.rest(own)).status).toBe(404);
    expect(fake.violations).toEqual([]);
  });

  test('come in pages, oldest first', async () => {
    const { body, headers } = await ask.rest(`${issue}?per_page=100&page=2`);
    expect(pluck(list(body), 'body').slice(-1)).toEqual(['No. 119']);
    expect([list(body).length, headers.get('link')?.includes('rel="next"')]).toEqual([20, false]);
  });

  test('tell by GraphQL whose they are, and their ids only as texts', async () => {
    await ask.rest(issue, { body: '<!-- change-gate --> sticky' });
    const read = await ask.shop(
      'pullRequest(number: 42) { comments(last: 2) { totalCount nodes { id databaseId fullDatabaseId body viewerDidAuthor author { login } createdAt } } }',
    );
    const found = list(read, 'pullRequest', 'comments', 'nodes');
    expect(found).toMatchObject([
      { body: 'No. 119', viewerDidAuthor: false, author: { login: 'ada' } },
      {
        body: '<!-- change-gate --> sticky',
        viewerDidAuthor: true,
        author: { login: 'github-actions' },
        databaseId: null,
      },
    ]);
    expect(at(found, 1, 'fullDatabaseId')).toMatch(/^\d{10}$/);
    expect(fake.violations).toEqual([]);
  });

  test.each([
    [65_536, 201],
    [65_537, 422],
  ])('of %i characters are answered by %i', async (length, status) => {
    expect((await ask.rest(issue, { body: '🟢'.repeat(length) })).status).toBe(status);
    expect(fake.violations).toEqual([]);
  });

  test.each([
    [{ 'pull-requests': 'write', issues: 'none' }, 201],
    [{ 'pull-requests': 'none', issues: 'write' }, 201],
    [{ 'pull-requests': 'read', issues: 'read' }, 403],
  ] as const)('are written with %o: %i', async (permissions, status) => {
    const answer = await ask.rest(issue, { body: 'x' }, { token: fake.token({ permissions }) });
    expect(answer.status).toBe(status);
    if (status === 403)
      expect(answer.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
  });

  test('of a number that is none are not found', async () => {
    expect((await ask.rest('/repos/acme/shop/issues/7/comments', { body: 'x' })).status).toBe(404);
  });
});
