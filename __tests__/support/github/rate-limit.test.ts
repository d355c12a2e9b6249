import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asking, at } from './asking.ts';
import { fakeRepository, fakeWorld } from './builders.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';

const NOW = '2026-11-12T21:00:00Z';
let fake: FakeGitHub;
let ask: ReturnType<typeof asking>;

beforeEach(async () => {
  const world = fakeWorld({
    repositories: [fakeRepository({ owner: 'acme', name: 'shop', pullRequests: [{ number: 1 }] })],
  });
  fake = await startFakeGitHub(world, { now: NOW });
  ask = asking(fake);
});
afterEach(async () => {
  await fake[Symbol.asyncDispose]();
});

const limits = async (token?: string): Promise<unknown[]> => {
  const { body } = await ask.rest('/rate_limit', undefined, token ? { token } : {});
  return ['core', 'graphql'].map((name) => [
    at(body, 'resources', name, 'limit'),
    at(body, 'resources', name, 'remaining'),
  ]);
};
const expensive =
  'pullRequests(first: 100) { nodes { labels(first: 100) { nodes { name } } reviews(first: 1) { totalCount } comments(first: 1) { totalCount } } }';

describe('rate limits', () => {
  test('count requests and points apart, and asking for them is free', async () => {
    expect(await limits()).toEqual([
      [1000, 1000],
      [1000, 1000],
    ]);
    await ask.rest('/repos/acme/shop');
    await ask.shop(expensive);
    expect(await limits()).toEqual([
      [1000, 999],
      [1000, 997],
    ]);
  });

  test('stand in the headers of every answer, and in GraphQL', async () => {
    const rest = await ask.rest('/repos/acme/nothing');
    const names = ['limit', 'remaining', 'used', 'reset', 'resource'].map((name) => `x-ratelimit-${name}`);
    const reset = String(Date.parse(NOW) / 1000 + 3600);
    expect(names.map((name) => rest.headers.get(name))).toEqual(['1000', '999', '1', reset, 'core']);
    const graph = await ask.graph('{ rateLimit { cost limit remaining used resetAt nodeCount } }');
    expect(at(graph.data, 'rateLimit')).toEqual({
      ...{ cost: 1, limit: 1000, remaining: 999, used: 1, nodeCount: 0, resetAt: '2026-11-12T22:00:00Z' },
    });
    expect(names.map((name) => graph.headers.get(name))).toEqual(['1000', '999', '1', reset, 'graphql']);
  });

  test('are 5,000 for an app and a person, and not shared', async () => {
    await ask.rest('/repos/acme/shop');
    expect(await limits(fake.token({ login: 'my-app[bot]' }))).toEqual([
      [5000, 5000],
      [5000, 5000],
    ]);
    expect(await limits(fake.token())).toEqual([
      [1000, 999],
      [1000, 1000],
    ]);
  });

  test('refuse what is beyond them until the hour has passed', async () => {
    fake.setRemaining({ core: 1, graphql: 1 });
    expect((await ask.rest('/repos/acme/shop')).status).toBe(200);
    const refused = await ask.rest('/repos/acme/shop');
    expect([refused.status, refused.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    expect(at(refused.body, 'message')).toContain('API rate limit exceeded');
    await ask.graph('{ viewer { login } }');
    expect((await ask.graph('{ viewer { login } }')).errors).toMatchObject([{ type: 'RATE_LIMITED' }]);
    expect(await limits()).toEqual([
      [1000, 0],
      [1000, 0],
    ]);
    fake.setNow('2026-11-12T22:00:00Z');
    expect((await ask.rest('/repos/acme/shop')).status).toBe(200);
    expect(await limits()).toEqual([
      [1000, 999],
      [1000, 1000],
    ]);
    expect(fake.violations).toEqual([]);
  });

  test('can be more than GitHub gives, for as long as a test takes', async () => {
    await using other = await startFakeGitHub(fake.world, { now: NOW, remaining: { core: 9000 } });
    const asked = asking(other);
    await asked.rest('/repos/acme/shop');
    other.setNow('2026-11-13T21:00:00Z');
    expect(at((await asked.rest('/rate_limit')).body, 'resources', 'core')).toMatchObject({
      limit: 9000,
      remaining: 9000,
    });
  });

  test('can be low from the start', async () => {
    await using other = await startFakeGitHub(fake.world, { remaining: { graphql: 3 } });
    const { data } = await asking(other).graph('{ rateLimit { remaining } }');
    expect(at(data, 'rateLimit', 'remaining')).toBe(2);
  });
});
