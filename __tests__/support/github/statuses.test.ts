import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asking, at, list, pluck } from './asking.ts';
import { fakeRepository, fakeWorld } from './builders.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';
import { FORK_PERMISSIONS } from './tokens.ts';

const NOW = '2026-11-12T21:00:00Z';
const shop = '/repos/acme/shop';
let fake: FakeGitHub;
let ask: ReturnType<typeof asking>;

beforeEach(async () => {
  const pullRequests = [
    { number: 42, checks: [{ name: 'test', workflow: 'CI' }] },
    { number: 43, sameHeadAs: 42, baseRef: 'release' },
  ];
  const world = fakeWorld({
    repositories: [
      fakeRepository({
        owner: 'acme',
        name: 'shop',
        branches: { release: {} },
        pullRequests,
        rulesets: [{ checks: [{ context: 'change-gate', app: 'my-app' }] }],
        protection: { release: { checks: ['lint'] } },
      }),
    ],
  });
  fake = await startFakeGitHub(world, { now: NOW });
  ask = asking(fake);
});
afterEach(async () => {
  await fake[Symbol.asyncDispose]();
});

const head = (): string => fake.simulate('acme/shop').pullRequest(42).head;
const write = (body: Record<string, unknown>, token?: string, sha = head()) =>
  ask.rest(`${shop}/statuses/${sha}`, { state: 'success', context: 'change-gate', ...body }, token ? { token } : {});

describe('a status', () => {
  test.each([
    ['GITHUB_TOKEN', undefined, 'github-actions[bot]', 'Bot', 'github-actions'],
    ['an app', 'my-app[bot]', 'my-app[bot]', 'Bot', 'my-app'],
    ['a person', 'ada', 'ada', 'User', 'ada'],
  ])('is of %s, at the clock’s time', async (_what, login, rest, type, graph) => {
    const token = fake.token(login === undefined ? {} : { login });
    const { status, body } = await write({ description: 'Normal.', target_url: 'https://x.test/1' }, token);
    expect([status, at(body, 'creator', 'login'), at(body, 'creator', 'type')]).toEqual([201, rest, type]);
    expect([at(body, 'created_at'), at(body, 'updated_at')]).toEqual([NOW, NOW]);
    const read = await ask.shop(
      'pullRequest(number: 42) { head: commits(last: 1) { nodes { commit { status { state context(name: "change-gate") { state description targetUrl createdAt creator { login } } none: context(name: "x") { state } } } } } }',
    );
    expect(at(read, 'pullRequest', 'head', 'nodes', 0, 'commit', 'status')).toEqual({
      state: 'SUCCESS',
      context: {
        state: 'SUCCESS',
        description: 'Normal.',
        targetUrl: 'https://x.test/1',
        createdAt: NOW,
        creator: { login: graph },
      },
      none: null,
    });
    const viewer = await ask.graph('{ viewer { login } }', { token });
    expect(at(viewer.data, 'viewer', 'login')).toBe(rest);
    expect(fake.violations).toEqual([]);
  });

  test.each([
    ['a description of 141 characters', { description: 'é'.repeat(141) }, 'description is too long'],
    ['an address that is none', { target_url: 'javascript:alert(1)' }, 'target_url must use http(s) scheme'],
  ])('is refused with %s', async (_what, body, message) => {
    const answer = await write(body);
    expect([answer.status, at(answer.body, 'errors', 0, 'message')]).toEqual([422, expect.stringContaining(message)]);
    expect(fake.violations).toEqual([]);
  });

  test('may be described by 140 characters, of which some take two places', async () => {
    expect((await write({ description: '🟢'.repeat(140) })).status).toBe(201);
  });

  test.each(['0'.repeat(40), 'main'])('is refused for %s', async (sha) => {
    expect(await write({}, undefined, sha)).toMatchObject({
      status: 422,
      body: { message: `No commit found for SHA: ${sha}` },
    });
  });

  test('is refused as the 1,001st of its context, not of another', async () => {
    for (let count = 0; count < 1000; count++) fake.simulate('acme/shop').status(42, { context: 'change-gate' });
    expect([(await write({})).status, (await write({ context: 'other' })).status]).toEqual([422, 201]);
  });

  test.each([
    ['a read-only token of a fork', {}, 'Resource not accessible by integration'],
    ['a person’s token', { login: 'ada' }, 'Resource not accessible by personal access token'],
  ])('is refused to %s, naming the permission', async (_what, of, message) => {
    const token = fake.token({ ...of, permissions: FORK_PERMISSIONS });
    const { status, headers, body } = await write({}, token);
    expect([status, at(body, 'message'), headers.get('x-accepted-github-permissions')]).toEqual([
      403,
      message,
      'statuses=write',
    ]);
  });

  test('of the last writing holds, and the list has the newest first, in pages', async () => {
    for (const state of ['pending', 'failure', 'success']) await write({ state });
    const { body, headers } = await ask.rest(`${shop}/commits/${head()}/statuses?per_page=2`);
    expect(pluck(list(body), 'state')).toEqual(['success', 'failure']);
    expect(headers.get('link')).toContain('page=2>; rel="next"');
    const read = await ask.shop(
      'pullRequest(number: 42) { statusCheckRollup { contexts(first: 9) { nodes { ... on StatusContext { state } } } } }',
    );
    expect(list(read, 'pullRequest', 'statusCheckRollup', 'contexts', 'nodes')).toEqual([{}, { state: 'SUCCESS' }]);
  });

  test('cannot be read without the permission', async () => {
    await write({});
    const token = fake.token({ permissions: { statuses: 'none' } });
    const { data, errors } = await ask.graph(
      '{ repository(owner: "acme", name: "shop") { object(expression: "change-42") { ... on Commit { oid status { state } } } } }',
      { token },
    );
    expect(at(data, 'repository', 'object')).toEqual({ oid: head(), status: null });
    expect(at(errors, 0, 'type')).toBe('FORBIDDEN');
  });
});

describe('what is required', () => {
  test.each([
    ['change-gate', 'my-app[bot]', 42, true],
    ['change-gate', 'github-actions[bot]', 42, false],
    ['change-gate', 'my-app[bot]', 43, false],
    ['lint', 'ada', 43, true],
    ['lint', 'ada', 42, false],
  ])('follows from the base: %s by %s for #%i is %s', async (context, login, number, required) => {
    await write({ context }, fake.token({ login }));
    const read = await ask.shop(
      `pullRequest(number: ${number}) { id statusCheckRollup { contexts(last: 1) { nodes { ... on StatusContext { isRequired(pullRequestNumber: ${number}) } } } } }`,
    );
    const one = at(read, 'pullRequest', 'statusCheckRollup', 'contexts', 'nodes', 0);
    expect(at(one, 'isRequired')).toBe(required);
  });

  test('by active rulesets is listed among a branch’s rules, with the app', async () => {
    const rules = await ask.rest(`${shop}/rules/branches/main`);
    expect(rules).toMatchObject({
      status: 200,
      body: [
        {
          type: 'required_status_checks',
          ruleset_source: 'acme/shop',
          parameters: { required_status_checks: [{ context: 'change-gate', integration_id: expect.any(Number) }] },
        },
      ],
    });
    expect((await ask.rest(`${shop}/rules/branches/release`)).body).toEqual([]);
    expect(fake.violations).toEqual([]);
  });

  test('by classic protection shows in the branch, and in full to administrators only', async () => {
    const branch = await ask.rest(`${shop}/branches/release`);
    expect(at(branch.body, 'protection', 'required_status_checks', 'contexts')).toEqual(['lint']);
    expect((await ask.rest(`${shop}/branches/release/protection`)).status).toBe(403);
    const token = fake.token({ login: 'my-app[bot]', permissions: { administration: 'read' } });
    const full = await ask.rest(`${shop}/branches/release/protection`, undefined, { token });
    expect(full.body).toMatchObject({ required_status_checks: { checks: [{ context: 'lint', app_id: null }] } });
    const read = await ask.shop(
      'ref(qualifiedName: "release") { refUpdateRule { requiredStatusCheckContexts } branchProtectionRule { pattern } }',
    );
    expect(at(read, 'ref')).toEqual({
      refUpdateRule: { requiredStatusCheckContexts: ['lint'] },
      branchProtectionRule: null,
    });
    expect(fake.violations).toEqual([]);
  });

  test('is not what a ruleset only evaluates', async () => {
    for (const ruleset of fake.simulate('acme/shop').repository.rulesets) ruleset.enforcement = 'evaluate';
    expect((await ask.rest(`${shop}/rules/branches/main`)).body).toEqual([]);
  });
});
