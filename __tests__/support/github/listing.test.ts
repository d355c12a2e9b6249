import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asking, at, list, pluck } from './asking.ts';
import { fakeRepository, fakeWorld, openPullRequests } from './builders.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';

const COUNT = 500;
let fake: FakeGitHub;
let ask: ReturnType<typeof asking>;

beforeAll(async () => {
  const world = fakeWorld({
    repositories: [
      fakeRepository({
        owner: 'acme',
        name: 'shop',
        branches: { release: {} },
        pullRequests: [{ number: 1, state: 'CLOSED' }],
      }),
      fakeRepository({
        owner: 'acme',
        name: 'policies',
        private: true,
        files: { 'gate/policy.yml': 'extends: default@1\n' },
        branches: { v2: { 'gate/policy.yml': 'extends: default@2\n' } },
      }),
    ],
  });
  openPullRequests(world, 'acme/shop', COUNT, (index) => ({
    updatedAt: new Date(Date.UTC(2026, 10, 10) + index * 60_000).toISOString().replace('.000Z', 'Z'),
    draft: index % 10 === 0,
    ...(index % 2 ? {} : { headRepository: 'eve/shop', author: 'eve' }),
    ...(index % 5 ? {} : { baseRef: 'release' }),
    statuses: [{ context: 'change-gate', description: `Normal ${index}.` }],
    checks: [{ name: 'test', workflow: 'CI', completedAt: '2026-11-11T00:00:00Z' }],
    threads: [{ resolved: index % 3 === 0 }],
  }));
  fake = await startFakeGitHub(world, { now: '2026-11-12T21:00:00Z' });
  ask = asking(fake, fake.token({ login: 'my-app[bot]' }));
});
afterAll(async () => {
  await fake[Symbol.asyncDispose]();
});

const fields = `number updatedAt isDraft baseRefName headRefName headRefOid headRepository { nameWithOwner }
  mergeQueueEntry { position } reviewThreads(first: 50) { totalCount nodes { isResolved } }
  commits(last: 1) { nodes { commit {
    status { context(name: "change-gate") { state description createdAt creator { login } } }
    checkSuites(first: 20) { nodes { updatedAt status conclusion app { slug } } } statusCheckRollup { state } } } }`;
const page = `query ($after: String, $base: String, $size: Int!) { rateLimit { cost remaining } repository(owner: "acme", name: "shop") {
  pullRequests(states: OPEN, first: $size, after: $after, baseRefName: $base, orderBy: { field: UPDATED_AT, direction: ASC }) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } } } }`;

async function all(size: number, base: string | null = null): Promise<{ nodes: unknown[]; pages: number }> {
  const nodes: unknown[] = [];
  let after: unknown = null;
  let pages = 0;
  do {
    const { data, errors } = await ask.graph(page, { variables: { after, base, size } });
    expect(errors).toBeUndefined();
    const found = at(data, 'repository', 'pullRequests');
    nodes.push(...list(found, 'nodes'));
    after = at(found, 'pageInfo', 'hasNextPage') ? at(found, 'pageInfo', 'endCursor') : null;
    pages++;
  } while (after !== null);
  return { nodes, pages };
}

describe('the open pull requests', () => {
  test('are listed in pages of 100, by when they changed last', async () => {
    const { nodes, pages } = await all(100);
    expect([pages, nodes.length]).toEqual([5, COUNT]);
    expect(pluck(nodes, 'number')).toEqual(Array.from({ length: COUNT }, (_, index) => index + 2));
    const commit = {
      status: { context: { state: 'SUCCESS', description: 'Normal 1.' } },
      statusCheckRollup: { state: 'SUCCESS' },
    };
    expect(at(nodes, 1)).toMatchObject({
      baseRefName: 'main',
      headRepository: { nameWithOwner: 'acme/shop' },
      reviewThreads: { nodes: [{ isResolved: false }] },
      commits: { nodes: [{ commit }] },
    });
    expect(at(nodes, 1, 'commits', 'nodes', 0, 'commit', 'checkSuites', 'nodes')).toEqual([
      {
        updatedAt: '2026-11-11T00:00:00Z',
        status: 'COMPLETED',
        conclusion: 'SUCCESS',
        app: { slug: 'github-actions' },
      },
    ]);
    expect(at(nodes, 0, 'headRepository', 'nameWithOwner')).toBe('eve/shop');
    expect(fake.violations).toEqual([]);
  });

  test('can be those into one base only', async () => {
    const { nodes } = await all(50, 'release');
    expect(new Set(pluck(nodes, 'baseRefName'))).toEqual(new Set(['release']));
    expect(nodes).toHaveLength(COUNT / 5);
  });

  test('cannot be had in pages of more than 100', async () => {
    const { errors } = await ask.graph(page, { variables: { after: null, base: null, size: 101 } });
    expect(at(errors, 0, 'type')).toBe('EXCESSIVE_PAGINATION');
    fake.violations.length = 0;
  });

  test('can be asked for by aliases, many in one query, by their nodes', async () => {
    const numbers = Array.from({ length: 40 }, (_, index) => index + 10);
    const aliased = (inside: string): string =>
      `query Many { repository(owner: "acme", name: "shop") { ${numbers.map((n) => `p${n}: pullRequest(number: ${n}) { number ${inside} }`).join('\n')} } }`;
    const { data, errors } = await ask.graph(aliased(fields));
    expect(errors).toBeUndefined();
    expect(numbers.map((n) => at(data, 'repository', `p${n}`, 'number'))).toEqual(numbers);
    const tooMany =
      'reviewThreads(first: 100) { nodes { comments(first: 100) { nodes { body } } } } labels(first: 100) { nodes { name } } files(first: 100) { nodes { path } }';
    const allowed = await ask.graph(aliased(tooMany));
    expect(allowed.errors).toBeUndefined();
    const deeper =
      'reviewThreads(first: 100) { nodes { comments(first: 100) { nodes { body } } } } commits(first: 100) { nodes { commit { authors(first: 30) { nodes { name } } } } }';
    const refused = await ask.graph(aliased(deeper));
    expect(at(refused.errors, 0, 'type')).toBe('MAX_NODE_LIMIT_EXCEEDED');
    fake.violations.length = 0;
  });

  test('that cannot be found leave the others of a query in place', async () => {
    const { data, errors } = await ask.graph(
      '{ repository(owner: "acme", name: "shop") { a: pullRequest(number: 2) { number } b: pullRequest(number: 9999) { number } } }',
    );
    expect(at(data, 'repository')).toEqual({ a: { number: 2 }, b: null });
    expect(at(errors, 0)).toMatchObject({ type: 'NOT_FOUND', path: ['repository', 'b'] });
  });
});

describe('another repository', () => {
  const policy =
    '{ repository(owner: "acme", name: "policies") { object(expression: "v2:gate/policy.yml") { ... on Blob { text } } } }';

  test('shows its files to a token that was given for it', async () => {
    const { data } = await ask.graph(policy);
    expect(at(data, 'repository', 'object', 'text')).toBe('extends: default@2\n');
    const { body } = await ask.rest('/repos/acme/policies/contents/gate/policy.yml?ref=v2');
    expect(Buffer.from(String(at(body, 'content')), 'base64').toString()).toBe('extends: default@2\n');
  });

  test('that is private is not there for a token of this one only', async () => {
    const token = fake.token({ repositories: ['acme/shop'] });
    const { data, errors } = await ask.graph(policy, { token });
    expect([at(data, 'repository'), at(errors, 0, 'type')]).toEqual([null, 'NOT_FOUND']);
    const { status } = await ask.rest('/repos/acme/policies/contents/gate/policy.yml', undefined, { token });
    expect(status).toBe(404);
  });

  test('that is public can be read but not written to by a token of this one only', async () => {
    const token = fake.token({ repositories: ['acme/policies'] });
    expect((await ask.rest('/repos/acme/shop/pulls/2', undefined, { token })).status).toBe(200);
    const { head } = fake.simulate('acme/shop').pullRequest(2);
    const written = await ask.rest(`/repos/acme/shop/statuses/${head}`, { state: 'success' }, { token });
    expect(written.status).toBe(403);
  });
});
