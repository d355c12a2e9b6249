import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asking, at, list, pluck } from './asking.ts';
import { fakeRepository, fakeWorld, openPullRequests } from './builders.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';
import type { Simulation } from './simulate.ts';

const NOW = '2026-11-12T21:00:00Z';
const REPO = '/repos/acme/shop';
let fake: FakeGitHub;
let ask: ReturnType<typeof asking>;
let shop: Simulation;

beforeEach(async () => {
  const world = fakeWorld({
    repositories: [
      fakeRepository({
        owner: 'acme',
        name: 'shop',
        labels: ['emergency', { name: 'incident', color: 'b60205', description: 'Something broke' }],
        issues: [
          { number: 7, title: 'Old', labels: ['bug'], comments: [{ body: 'Hm.' }] },
          { number: 8, author: 'grace', closedAt: '2026-11-11T15:00:00Z' },
        ],
        pullRequests: [
          { number: 9, mergedAt: '2026-11-09T16:00:00Z', labels: ['emergency'], files: [{ path: 'a' }] },
          { number: 12, author: 'mallory', headRepository: 'mallory/shop', linkedIssues: [7], files: [{ path: 'b' }] },
        ],
      }),
    ],
  });
  fake = await startFakeGitHub(world, { now: NOW });
  ask = asking(fake, fake.token({ permissions: { issues: 'write' } }));
  shop = fake.simulate('acme/shop');
});
afterEach(async () => {
  fake.assertNoViolations();
  await fake[Symbol.asyncDispose]();
});

const issues = async (query: string): Promise<unknown[]> =>
  pluck(list((await ask.rest(`${REPO}/issues?${query}`)).body), 'number');

describe('an issue', () => {
  test('is opened with labels and assignees, under the next number, by the token’s owner at the clock’s time', async () => {
    const sent = {
      title: 'Emergency change #9',
      body: '- [ ] review',
      labels: ['Emergency', 'new'],
      assignees: ['ada'],
    };
    const { status, body } = await ask.rest(`${REPO}/issues`, sent);
    expect([status, body]).toMatchObject([
      201,
      {
        ...{ number: 13, title: sent.title, body: sent.body, state: 'open', created_at: NOW, closed_at: null },
        ...{ user: { login: 'github-actions[bot]', type: 'Bot' }, assignees: [{ login: 'ada' }] },
        ...{ labels: [{ name: 'emergency' }, { name: 'new' }], html_url: 'https://github.com/acme/shop/issues/13' },
      },
    ]);
    expect(shop.open().number).toBe(14);
    expect(at((await ask.rest(`${REPO}/labels/NEW`)).body, 'color')).toBe('ededed');
  });

  test('is edited, closed and reopened, and its timeline tells who did what', async () => {
    await ask.rest(
      `${REPO}/issues/7`,
      { body: 'New', labels: ['incident'], assignees: ['grace'] },
      { method: 'PATCH' },
    );
    await ask.rest(`${REPO}/issues/7`, { state: 'closed', state_reason: 'not_planned' }, { method: 'PATCH' });
    shop.editIssue(7, { state: 'OPEN', by: 'grace' });
    shop.labelIssue(7, 'retrospective', { by: 'bob' });
    shop.labelIssue(7, 'incident', { by: 'bob', off: true });
    const read = await ask.shop(`issue(number: 7) {
      number title body state stateReason closedAt createdAt author { login } labels(first: 9) { nodes { name } } assignees(first: 9) { nodes { login } }
      timelineItems(first: 20, itemTypes: [LABELED_EVENT, UNLABELED_EVENT, ASSIGNED_EVENT, CLOSED_EVENT, REOPENED_EVENT]) { nodes { __typename
        ... on LabeledEvent { createdAt actor { login } label { name } labelable { ... on Issue { number } } }
        ... on UnlabeledEvent { actor { login } label { name } }
        ... on ClosedEvent { actor { login } } ... on ReopenedEvent { actor { login } } } } }`);
    expect(at(read, 'issue')).toMatchObject({
      ...{ body: 'New', state: 'OPEN', stateReason: 'REOPENED', closedAt: null, author: { login: 'ada' } },
      ...{ labels: { nodes: [{ name: 'retrospective' }] }, assignees: { nodes: [{ login: 'grace' }] } },
    });
    const label = (name: string, login: string) => ({ label: { name }, actor: { login } });
    expect(list(read, 'issue', 'timelineItems', 'nodes')).toMatchObject([
      { __typename: 'LabeledEvent', ...label('bug', 'ada'), labelable: { number: 7 } },
      { __typename: 'LabeledEvent', createdAt: NOW, ...label('incident', 'github-actions') },
      { __typename: 'UnlabeledEvent', ...label('bug', 'github-actions') },
      { __typename: 'AssignedEvent' },
      { __typename: 'ClosedEvent', actor: { login: 'github-actions' } },
      { __typename: 'ReopenedEvent', actor: { login: 'grace' } },
      { __typename: 'LabeledEvent', ...label('retrospective', 'bob') },
      { __typename: 'UnlabeledEvent', ...label('incident', 'bob') },
    ]);
  });

  test('has labels and assignees set and taken off by themselves; who cannot be assigned is left out', async () => {
    const added = await ask.rest(`${REPO}/issues/7/labels`, { labels: ['incident'] });
    expect(pluck(list(added.body), 'name')).toEqual(['bug', 'incident']);
    const left = await ask.rest(`${REPO}/issues/7/labels/bug`, undefined, { method: 'DELETE' });
    expect(pluck(list(left.body), 'name')).toEqual(['incident']);
    expect((await ask.rest(`${REPO}/issues/7/labels/bug`, undefined, { method: 'DELETE' })).status).toBe(404);
    const assigned = await ask.rest(`${REPO}/issues/7/assignees`, { assignees: ['grace', 'mallory'] });
    expect(pluck(list(assigned.body, 'assignees'), 'login')).toEqual(['grace']);
  });

  test('has comments, as pull requests have', async () => {
    const made = await ask.rest(`${REPO}/issues/7/comments`, { body: 'Overdue' });
    expect(made).toMatchObject({ status: 201, body: { user: { login: 'github-actions[bot]' } } });
    expect(String(at(made.body, 'html_url'))).toContain('/issues/7#');
    shop.comment(7, 'bob', 'Done');
    const read = await ask.shop('issue(number: 7) { comments(first: 9) { nodes { body issue { number } } } }');
    expect(list(read, 'issue', 'comments', 'nodes')).toEqual(
      ['Hm.', 'Overdue', 'Done'].map((body) => ({ body, issue: { number: 7 } })),
    );
    expect(at((await ask.rest(`${REPO}/issues/7`)).body, 'comments')).toBe(3);
  });

  test.each<[string, object, object]>([
    ['no title', { title: ' ' }, { field: 'title' }],
    ['a long title', { title: 'x'.repeat(257) }, { field: 'title' }],
    ['a long body', { title: 'x', body: 'x'.repeat(65_537) }, { field: 'body' }],
    ['a stranger’s assignment', { title: 'x', assignees: ['mallory'] }, { field: 'assignees', value: 'mallory' }],
    ['an app’s assignment', { title: 'x', assignees: ['dependabot[bot]'] }, { field: 'assignees' }],
    ['a long label', { title: 'x', labels: ['x'.repeat(51)] }, { field: 'name' }],
  ])('is refused for %s', async (_what, sent, error) => {
    const { status, body } = await ask.rest(`${REPO}/issues`, sent);
    expect([status, at(body, 'errors', 0)]).toMatchObject([422, error]);
  });

  test('is not written without issues: write, nor opened with pull-requests: write alone', async () => {
    const permissions = { 'pull-requests': 'write', issues: 'read' } as const;
    const answer = await ask.rest(`${REPO}/issues`, { title: 'x' }, { token: fake.token({ permissions }) });
    expect([answer.status, answer.headers.get('x-accepted-github-permissions')]).toEqual([403, 'issues=write']);
  });

  test('that is not there is not found', async () => {
    expect((await ask.rest(`${REPO}/issues/99`)).status).toBe(404);
    const { errors } = await ask.graph('{ repository(owner: "acme", name: "shop") { issue(number: 99) { title } } }');
    expect(at(errors, 0, 'type')).toBe('NOT_FOUND');
  });
});

describe('the list of issues', () => {
  test.each<[string, number[]]>([
    ['', [12, 7]],
    ['state=closed', [8, 9]],
    ['state=all&labels=emergency', [9]],
    ['state=all&labels=emergency,bug', []],
    ['state=all&creator=grace', [8]],
    ['state=all&since=2026-11-11T00:00:00Z', [8]],
    ['state=all&sort=created&direction=asc&per_page=2&page=2', [8, 12]],
    ['assignee=none', [12, 7]],
  ])('holds pull requests as well, and is filtered: %s', async (query, expected) => {
    expect(await issues(query)).toEqual(expected);
  });

  test('tells pull requests apart', async () => {
    const { body } = await ask.rest(`${REPO}/issues?state=all&labels=emergency`);
    expect(at(body, 0, 'pull_request', 'merged_at')).toBe('2026-11-09T16:00:00Z');
  });

  test.each<[string, number[]]>([
    ['', [7, 8]],
    ['states: [OPEN]', [7]],
    ['labels: ["BUG"]', [7]],
    ['filterBy: { createdBy: "grace" }', [8]],
    ['filterBy: { since: "2026-11-11T00:00:00Z" }', [8]],
    ['orderBy: { field: CREATED_AT, direction: DESC }', [8, 7]],
  ])('by GraphQL holds issues only: %s', async (args, expected) => {
    const read = await ask.shop(`issues(first: 9${args && `, ${args}`}) { nodes { number } }`);
    expect(pluck(list(read, 'issues', 'nodes'), 'number')).toEqual(expected);
  });
});

describe('labels of the repository', () => {
  test('are made once, and listed with those that are in use', async () => {
    const made = await ask.rest(`${REPO}/labels`, { name: 'overdue', color: 'ff0000', description: 'Late' });
    expect(made).toMatchObject({ status: 201, body: { name: 'overdue', color: 'ff0000', description: 'Late' } });
    const again = await ask.rest(`${REPO}/labels`, { name: 'Overdue' });
    expect(again).toMatchObject({ status: 422, body: { errors: [{ code: 'already_exists' }] } });
    const names = ['emergency', 'incident', 'bug', 'overdue'].sort();
    expect(pluck(list((await ask.rest(`${REPO}/labels`)).body), 'name').sort()).toEqual(names);
    const read = await ask.shop('labels(first: 9) { nodes { name } } label(name: "INCIDENT") { color }');
    expect(pluck(list(read, 'labels', 'nodes'), 'name').sort()).toEqual(names);
    expect(at(read, 'label', 'color')).toBe('b60205');
  });
});

describe('search', () => {
  const numbers = async (q: string): Promise<unknown[]> =>
    pluck(list((await ask.rest(`/search/issues?q=${encodeURIComponent(q)}`)).body, 'items'), 'number');

  test.each<[string, number[]]>([
    ['repo:acme/shop is:pr merged:2026-11-09..2026-11-09', [9]],
    ['repo:acme/shop is:pr merged:2026-11-09T16:00:01Z..*', []],
    ['repo:acme/shop is:pr is:merged merged:>=2026-11-01', [9]],
    ['repo:acme/shop is:pr is:open -author:ada', [12]],
    ['repo:acme/shop is:issue is:closed', [8]],
    ['repo:acme/shop is:issue label:bug "old"', [7]],
    ['repo:acme/other is:issue', []],
  ])('finds %s, by REST and by GraphQL', async (query, expected) => {
    expect(await numbers(query)).toEqual(expected);
    const { data } = await ask.graph(
      'query Find($query: String!) { search(type: ISSUE, query: $query, first: 9) { issueCount nodes { ... on Issue { number } ... on PullRequest { number } } } }',
      { variables: { query } },
    );
    expect(pluck(list(data, 'search', 'nodes'), 'number')).toEqual(expected);
    expect(at(data, 'search', 'issueCount')).toBe(expected.length);
  });

  test('shows the first 1,000 only, and says how many there are', async () => {
    openPullRequests(fake.world, 'acme/shop', 1010, () => ({ files: [] }));
    const page = (number: number) =>
      ask.rest(`/search/issues?q=${encodeURIComponent('repo:acme/shop is:pr is:open')}&per_page=100&page=${number}`);
    const last = await page(10);
    expect([list(last.body, 'items').length, at(last.body, 'total_count')]).toEqual([100, 1011]);
    expect(last.headers.get('link')).not.toContain('page=11');
    expect((await page(11)).status).toBe(422);
  });

  test('has to say which of the two it looks for', async () => {
    expect((await ask.rest('/search/issues?q=repo:acme/shop')).status).toBe(422);
  });
});
