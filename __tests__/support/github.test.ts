import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeRepository, fakeWorld } from './github/builders.ts';
import { errorsOf, operationOf, validatorOf } from './github/openapi.ts';
import { type FakeGitHub, startFakeGitHub } from './github/server.ts';
import { pullRequest } from './github/world.ts';

const world = () =>
  fakeWorld({
    teams: { 'acme/leads': ['grace'] },
    repositories: [
      fakeRepository({
        owner: 'acme',
        name: 'shop',
        files: { '.github/change-gate.yml': 'extends: default@1\n', 'src/cart.ts': 'export {};\n' },
        collaborators: { ada: 'write', grace: 'admin' },
        pullRequests: [
          { number: 41, mergedAt: '2026-11-09T16:00:00Z', files: [{ path: 'src/old.ts', status: 'modified' }] },
          {
            number: 42,
            author: 'ada',
            body: null,
            labels: ['major'],
            files: [
              { path: 'src/cart.ts', patch: '@@ -1 +1 @@\n-export {};\n+export const a = 1;' },
              { path: 'lib/b.ts', previousPath: 'lib/a.ts' },
              { path: 'gone.ts', status: 'removed' },
              { path: 'logo.png', status: 'modified', patch: null },
            ],
            commits: [
              {},
              { author: 'bob', coAuthors: [{ login: null, name: 'X', email: 'x@y.z' }] },
              { mergesBase: true, committer: 'web-flow' },
            ],
            reviews: [
              { author: 'grace', state: 'APPROVED', commit: 0 },
              { author: 'eve', state: 'APPROVED' },
              { author: null, state: 'COMMENTED' },
            ],
            threads: [{ resolved: true }, { path: 'src/cart.ts' }],
            checks: [
              { name: 'test', workflow: 'CI', required: true },
              { name: 'scan', app: 'scanner', conclusion: 'FAILURE' },
            ],
            statuses: [{ context: 'lint', state: 'PENDING' }],
            abandoned: [{}],
            linkedIssues: [7],
            reviewRequests: [{ login: 'grace' }, { team: 'acme/leads' }],
            events: [{ event: 'ready_for_review', actor: 'ada', at: '2026-11-10T16:00:00Z' }],
          },
          { number: 43, headRepository: 'mallory/shop', author: 'mallory', files: [{ path: 'x' }] },
          { number: 44, headRepository: null, author: 'dependabot[bot]', reverts: 41 },
          { number: 45, files: Array.from({ length: 250 }, (_, index) => ({ path: `many/${index}.txt` })) },
        ],
      }),
    ],
  });

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startFakeGitHub(world(), { now: () => new Date('2026-11-11T12:00:00Z') });
});
afterEach(async () => {
  await fake[Symbol.asyncDispose]();
});

const headers = (token = fake.token()) => ({ authorization: `token ${token}`, 'user-agent': 'test' });
const rest = (path: string, init: RequestInit = {}) =>
  fetch(`${fake.apiUrl}${path}`, { ...init, headers: { ...headers(), ...init.headers } });

/** Reads a member of an answer, however deep; a test says what it expects there. */
const at = (value: unknown, ...keys: (string | number)[]): unknown =>
  keys.reduce<unknown>(
    (one, key) => (typeof one === 'object' && one !== null ? Reflect.get(one, key) : undefined),
    value,
  );
const list = (value: unknown, ...keys: (string | number)[]): unknown[] => {
  const found = at(value, ...keys);
  return Array.isArray(found) ? found : [];
};
const json = async (path: string): Promise<unknown> => (await rest(path)).json();

async function graph(query: string, variables: Record<string, unknown> = {}, token = fake.token()) {
  const answer = await fetch(fake.graphqlUrl, {
    method: 'POST',
    headers: headers(token),
    body: JSON.stringify({ query, variables }),
  });
  const body: unknown = await answer.json();
  return { data: at(body, 'data'), errors: at(body, 'errors') };
}
const inPullRequest = (fields: string, number = 42) =>
  graph(`query Read { repository(owner: "acme", name: "shop") { pullRequest(number: ${number}) { ${fields} } } }`);

const counts = { additions: 1, deletions: 0, changes: 1 };
const urls = { blob_url: 'https://x/', raw_url: 'https://x/', contents_url: 'https://x/' };
const entry = { sha: null, filename: 'a', status: 'added', ...counts, ...urls };

describe('REST', () => {
  const repo = '/repos/acme/shop';
  test.each([
    ['a repository', repo],
    ['its open pull requests', `${repo}/pulls?state=open&per_page=100`],
    ['a pull request', `${repo}/pulls/42`],
    ['a pull request from a deleted fork', `${repo}/pulls/44`],
    ['its files', `${repo}/pulls/42/files?per_page=100`],
    ['a file', `${repo}/contents/.github/change-gate.yml?ref=main`],
    ['a directory', `${repo}/contents/src`],
    ['a tree', `${repo}/git/trees/main?recursive=1`],
    ['a commit', `${repo}/commits/main`],
    ['a comparison', `${repo}/compare/main...change-42`],
    ['a comparison with a fork', `${repo}/compare/main...mallory:change-43?per_page=1`],
    ['the activity list', `${repo}/activity?ref=change-42`],
    ['statuses', `${repo}/commits/change-42/statuses`],
    ['check runs', `${repo}/commits/change-42/check-runs`],
    ['a permission', `${repo}/collaborators/ada/permission`],
    ['the rate limit', '/rate_limit'],
  ])('answers with %s as GitHub describes it', async (_what, path) => {
    const answer = await rest(path);
    expect({ status: answer.status, violations: fake.violations }).toEqual({ status: 200, violations: [] });
  });

  test('shows files with renames, removals and missing patches', async () => {
    const files = await json(`${repo}/pulls/42/files`);
    expect(
      list(files).map((file) => [
        ...['filename', 'status', 'previous_filename'].map((name) => at(file, name)),
        typeof at(file, 'patch'),
      ]),
    ).toEqual([
      ['gone.ts', 'removed', undefined, 'string'],
      ['lib/b.ts', 'renamed', 'lib/a.ts', 'undefined'],
      ['logo.png', 'modified', undefined, 'undefined'],
      ['src/cart.ts', 'modified', undefined, 'string'],
    ]);
  });

  test('pages by 30, by at most 100, and links to the next page', async () => {
    const first = await rest(`${repo}/pulls/45/files`);
    expect(list(await first.json()).length).toBe(30);
    const second = await rest(`${repo}/pulls/45/files?per_page=101&page=2`);
    expect(list(await second.json()).length).toBe(100);
    expect(second.headers.get('link')).toContain('page=3>; rel="next"');
    const last = await rest(`${repo}/pulls/45/files?per_page=100&page=3`);
    expect(list(await last.json()).length).toBe(50);
    expect(last.headers.get('link')).not.toContain('rel="next"');
  });

  test('refuses an unknown query parameter and records it', async () => {
    const answer = await rest(`${repo}/pulls/42/files?perpage=100`);
    expect(answer.status).toBe(500);
    expect(at(await answer.json(), 'message')).toContain('unknown query parameter "perpage"');
    expect(() => fake.assertNoViolations()).toThrow('perpage');
  });

  test.each([
    ['a state that GitHub does not know', { state: 'green' }],
    ['a misspelt member', { state: 'success', contex: 'change-gate' }],
    ['no state', { context: 'change-gate' }],
  ])('refuses a status with %s', async (_what, body) => {
    const { head } = pullRequest(fake.world, 'acme/shop', 42);
    const answer = await rest(`${repo}/statuses/${head}`, { method: 'POST', body: JSON.stringify(body) });
    expect([answer.status, fake.violations.length]).toEqual([500, 1]);
  });

  test('keeps a posted status, which the rollup then shows', async () => {
    const { head } = pullRequest(fake.world, 'acme/shop', 42);
    const body = JSON.stringify({ state: 'success', context: 'change-gate', description: 'ok' });
    expect((await rest(`${repo}/statuses/${head}`, { method: 'POST', body })).status).toBe(201);
    const { data } = await inPullRequest(
      'statusCheckRollup { contexts(first: 9) { nodes { ... on StatusContext { context createdAt } } } }',
    );
    expect(list(data, 'repository', 'pullRequest', 'statusCheckRollup', 'contexts', 'nodes')).toContainEqual({
      context: 'change-gate',
      createdAt: '2026-11-11T12:00:00Z',
    });
  });

  test.each([
    ['no token', {}, 401],
    ['a wrong token', { authorization: 'token nobody' }, 401],
  ])('answers %s with 401', async (_what, given: Record<string, string>, status) => {
    expect((await fetch(`${fake.apiUrl}${repo}`, { headers: given })).status).toBe(status);
  });

  test.each([
    ['none', 403],
    ['hidden', 404],
    ['read', 200],
  ] as const)('answers a question for team members with permission %s by %i', async (members, status) => {
    const token = fake.token({ permissions: { members } });
    const answer = await fetch(`${fake.apiUrl}/orgs/acme/teams/leads/members`, { headers: headers(token) });
    expect(answer.status).toBe(status);
  });

  test('names the permission that is missing in a header', async () => {
    const token = fake.token({ permissions: { 'pull-requests': 'none' } });
    const answer = await fetch(`${fake.apiUrl}${repo}/pulls/42`, { headers: headers(token) });
    expect([answer.status, answer.headers.get('x-accepted-github-permissions')]).toEqual([403, 'pull_requests=read']);
  });

  test.each([
    ['a key that GitHub does not send', { ...entry, patchh: '' }, 'patchh'],
    ['a key of another type', { ...entry, additions: '1' }, 'must be integer'],
  ])('would not itself send a file with %s', (_what, file, message) => {
    const operation = operationOf('get', '/repos/{owner}/{repo}/pulls/{pull_number}/files');
    const validate = validatorOf(operation.response(200, 'application/json') ?? {});
    expect([validate([entry]), validate([file]), errorsOf(validate)]).toEqual([
      true,
      false,
      expect.stringContaining(message),
    ]);
  });

  test('serves the same at the bare origin', async () => {
    expect((await fetch(`${fake.origin}/repos/acme/shop`, { headers: headers() })).status).toBe(200);
  });

  test('sends a file raw where that is asked for', async () => {
    const answer = await rest(`${repo}/contents/.github/change-gate.yml`, {
      headers: { accept: 'application/vnd.github.raw+json' },
    });
    expect(await answer.text()).toBe('extends: default@1\n');
  });
});

describe('GraphQL', () => {
  test('answers everything that a judgement of a pull request reads', async () => {
    const people = 'name email user { login }';
    const { data, errors } = await inPullRequest(`
      number title body url state isDraft merged mergedAt mergedBy { login } mergeCommit { oid } createdAt lastEditedAt
      editor { login } author { __typename login } labels(first: 100) { nodes { name } }
      baseRefName baseRefOid headRefName headRefOid headRepository { nameWithOwner } changedFiles
      reviews(first: 100) { totalCount nodes { state submittedAt authorCanPushToRepository author { login } commit { oid } } }
      reviewThreads(first: 100) { nodes { isResolved path comments(first: 1) { nodes { url } } } }
      commits(first: 100) { nodes { commit { oid message parents(first: 2) { nodes { oid } } authors(first: 9) { nodes { ${people} } } committer { ${people} } } } }
      timelineItems(first: 100, itemTypes: [LABELED_EVENT, READY_FOR_REVIEW_EVENT, HEAD_REF_FORCE_PUSHED_EVENT]) {
        filteredCount nodes { __typename ... on LabeledEvent { label { name } actor { login } createdAt } } }
      closingIssuesReferences(first: 10) { nodes { number url } }
      files(first: 100) { nodes { path changeType } }
      statusCheckRollup { state contexts(first: 100) { nodes { __typename
        ... on CheckRun { name status conclusion startedAt completedAt detailsUrl isRequired(pullRequestNumber: 42)
          checkSuite { app { slug } workflowRun { databaseId workflow { name resourcePath } } } }
        ... on StatusContext { context state createdAt creator { login } isRequired(pullRequestNumber: 42) } } } }`);
    expect({ errors, violations: fake.violations }).toEqual({ errors: undefined, violations: [] });
    expect(data).toMatchSnapshot();
  });

  test('reads a file, a tree and the tip of the default branch', async () => {
    const answer =
      await graph(`{ viewer { login } rateLimit { cost remaining } repository(owner: "ACME", name: "shop") {
      defaultBranchRef { name target { oid ... on Commit { message } } }
      policy: object(expression: "HEAD:.github/change-gate.yml") { ... on Blob { text isTruncated isBinary byteSize } }
      absent: object(expression: "HEAD:nothing.yml") { __typename }
      directory: object(expression: "main:src") { ... on Tree { entries { name path mode type oid } } } } }`);
    expect(answer.errors).toBeUndefined();
    const read = (name: string) => at(answer.data, 'repository', name);
    expect(read('policy')).toEqual({ text: 'extends: default@1\n', isTruncated: false, isBinary: false, byteSize: 19 });
    expect(read('absent')).toBeNull();
    expect(list(read('directory'), 'entries').map((entry) => at(entry, 'path'))).toEqual(['src/cart.ts', 'src/old.ts']);
  });

  test('pages with cursors to the end', async () => {
    const paths: unknown[] = [];
    let after: unknown = null;
    do {
      const answer: { data: unknown } = await graph(
        `query ($after: String) { repository(owner: "acme", name: "shop") { pullRequest(number: 45) {
          files(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { path } } } } }`,
        { after },
      );
      const files = at(answer.data, 'repository', 'pullRequest', 'files');
      expect(at(files, 'totalCount')).toBe(250);
      paths.push(...list(files, 'nodes').map((node) => at(node, 'path')));
      after = at(files, 'pageInfo', 'hasNextPage') ? at(files, 'pageInfo', 'endCursor') : null;
    } while (after !== null);
    expect(new Set(paths).size).toBe(250);
  });

  test.each([
    [
      'more than 100',
      'reviews(first: 101) { totalCount }',
      'EXCESSIVE_PAGINATION',
      'Requesting 101 records on the `reviews` connection exceeds the `first` limit of 100 records.',
    ],
    [
      'no number',
      'reviews { nodes { state } }',
      'MISSING_PAGINATION_BOUNDARIES',
      'You must provide a `first` or `last` value to properly paginate the `reviews` connection.',
    ],
  ])('refuses a page of %s', async (_what, fields, type, message) => {
    const { errors } = await inPullRequest(fields);
    expect(errors).toMatchObject([{ type, message, path: ['repository', 'pullRequest', 'reviews'] }]);
  });

  test('counts possible nodes before it executes', async () => {
    const { errors } = await inPullRequest(
      'reviewThreads(first: 100) { nodes { comments(first: 100) { nodes { author { login } pullRequest { commits(first: 100) { totalCount } } } } } }',
    );
    expect(at(errors, 0, 'type')).toBe('MAX_NODE_LIMIT_EXCEEDED');
  });

  test.each([
    ['a field that GitHub lacks', '{ viewer { nickname } }', 'Cannot query field "nickname" on type "User"'],
    ['a field that the world does not hold', '{ viewer { bio } }', 'the fake has no value for User.bio'],
    [
      'a mutation',
      'mutation { addStar(input: { starrableId: "x" }) { clientMutationId } }',
      'the fake has no value for Mutation',
    ],
  ])('objects to %s', async (_what, query, message) => {
    const { errors } = await graph(query);
    expect(at(errors, 0, 'message')).toContain(message);
    expect(fake.violations[0]).toContain(message);
  });

  test('answers without a permission with null and FORBIDDEN beside the rest', async () => {
    const token = fake.token({ permissions: { checks: 'none' } });
    const { data, errors } = await graph(
      '{ repository(owner: "acme", name: "shop") { pullRequest(number: 42) { title statusCheckRollup { contexts(first: 9) { nodes { __typename } } } } } }',
      {},
      token,
    );
    expect(list(data, 'repository', 'pullRequest', 'statusCheckRollup', 'contexts', 'nodes')).toEqual([
      null,
      null,
      { __typename: 'StatusContext' },
    ]);
    expect(at(errors, 0)).toMatchObject({ type: 'FORBIDDEN', message: 'Resource not accessible by integration' });
    expect(fake.violations).toEqual([]);
  });

  test('names what it cannot find', async () => {
    const { data, errors } = await inPullRequest('title', 999);
    expect([at(data, 'repository', 'pullRequest'), at(errors, 0, 'type')]).toEqual([null, 'NOT_FOUND']);
  });
});

describe('the world', () => {
  test('reverts exactly', () => {
    const { head, files } = pullRequest(fake.world, 'acme/shop', 44);
    const [repo] = fake.world.repositories;
    const merged = pullRequest(fake.world, 'acme/shop', 41);
    expect(repo?.git.commitOf(head).tree).toBe(repo?.git.commitOf(merged.base).tree);
    expect(files.map(({ path }) => path)).toEqual(['src/old.ts']);
  });

  test('has the SHAs of git', () => {
    const [repo] = fake.world.repositories;
    // printf 'hello\n' | git hash-object --stdin
    expect(repo?.git.add('hello\n').sha).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
    // git's empty tree
    expect(repo?.git.tree(new Map())).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
  });

  test('sees another diff at an earlier commit, and the same one after a merge of the base', async () => {
    const { commits } = pullRequest(fake.world, 'acme/shop', 42);
    const diffs = [];
    for (const sha of commits) {
      const compared = await json(`/repos/acme/shop/compare/main...${sha}`);
      diffs.push(
        JSON.stringify(
          list(compared, 'files').map((file) => [at(file, 'filename'), at(file, 'sha'), at(file, 'patch')]),
        ),
      );
    }
    expect(diffs[1]).not.toBe(diffs[0]);
    expect(diffs[2]).toBe(diffs[1]);
  });
});

describe('faults', () => {
  test('fail the first fitting request, with headers', async () => {
    fake.fault({ path: '/pulls/42' }, { status: 429, headers: { 'retry-after': '1' } });
    const first = await rest('/repos/acme/shop/pulls/42');
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await rest('/repos/acme/shop/pulls/42')).status).toBe(200);
  });

  test('can begin later and last', async () => {
    fake.fault({ path: '/rate_limit', nth: 2, times: 2 }, { status: 502, body: '<html>' });
    const seen = [];
    for (let turn = 0; turn < 4; turn++) seen.push((await rest('/rate_limit')).status);
    expect(seen).toEqual([200, 502, 502, 200]);
  });

  test.each([{ reset: true }, { truncate: true }] as const)('cut the connection: %o', async (fault) => {
    fake.fault({}, fault);
    await expect(rest('/rate_limit').then((answer) => answer.text())).rejects.toThrow();
  });

  test('put GraphQL errors beside the data', async () => {
    const path = ['repository', 'pullRequest', 'reviews'];
    fake.fault(
      { graphql: true, operation: 'Read' },
      { graphqlErrors: [{ type: 'SERVICE_UNAVAILABLE', message: 'no', path }] },
    );
    const { data, errors } = await inPullRequest('title reviews(first: 1) { totalCount }');
    expect(at(data, 'repository', 'pullRequest')).toEqual({ title: 'Change 42', reviews: null });
    expect(errors).toHaveLength(1);
  });
});

describe('the record of requests', () => {
  test('tells requests that ran at once from those that waited for one another', async () => {
    fake.fault({ times: 4 }, { delayMs: 20 });
    await Promise.all([rest('/rate_limit'), rest('/rate_limit'), rest('/repos/acme/shop')]);
    await rest('/repos/acme/shop/pulls/42');
    expect(fake.requests).toHaveLength(4);
    expect(fake.longestChain()).toHaveLength(2);
    expect(fake.longestChain().at(-1)).toMatchObject({ method: 'GET', path: '/repos/acme/shop/pulls/42', status: 200 });
  });
});
