import { describe, expect, test } from 'vitest';
import { missing } from '../../src/change.ts';
import { ChangeSchema } from '../../src/change-schema.ts';
import { createClient } from '../../src/github/client.ts';
import type { GitHubError } from '../../src/github/error.ts';
import { readChange } from '../../src/github/read-change.ts';
import type { Fault, FaultMatch } from '../support/github/faults.ts';
import type { PullRequestInput } from '../support/github/inputs.ts';
import type { Permissions } from '../support/github/tokens.ts';
import { pullRequest } from '../support/github/world.ts';
import { asked, type Given, many, problem, type Read, read, readAt, start, waits } from './reading.ts';

const at = '2026-11-10T16:00:00Z';

describe('the facts', () => {
  test('are a valid change file in all parts', async () => {
    const { change, sha, defaultBranch, policyFile, notRead } = await read({
      title: 'Charge once',
      body: '## Description\r\nWhy',
      labels: ['billing'],
      commits: [{ author: 'ada', message: 'Charge once', coAuthors: ['bob'] }],
      reviews: [{ author: 'grace', state: 'APPROVED', submittedAt: at }],
      threads: [{ resolved: true, path: 'src/cart.ts' }],
      checks: [{ name: 'test', workflow: 'CI' }],
      statuses: [{ context: 'lint' }],
      linkedIssues: [7],
      reviewRequests: [{ login: 'bob' }],
    });
    expect(ChangeSchema.parse(change)).toEqual(change);
    expect(change).toMatchObject({
      schemaVersion: 1,
      readAt: '2026-11-12T15:00:00.000Z',
      repository: 'acme/shop',
      number: 42,
      url: 'https://github.com/acme/shop/pull/42',
      state: 'open',
      title: 'Charge once',
      body: '## Description\r\nWhy',
      bodyEditedAt: null,
      bodyEditor: null,
      author: { login: 'ada', bot: false },
      draft: false,
      labels: ['billing'],
      base: { ref: 'main', sha: sha.base },
      head: { ref: 'change-42', sha: sha.head, repository: 'acme/shop' },
      createdAt: '2026-11-10T15:00:00Z',
      readyForReviewAt: null,
      mergedAt: null,
      mergedBy: null,
      mergeCommit: null,
      linkedIssues: ['acme/shop#7'],
      reviewRequests: [{ login: 'bob' }],
      totals: { files: 1, commits: 1, reviews: 1, threads: 1, checks: 2, labelEvents: 1 },
      policyOnDefaultBranch: 'absent',
    });
    expect(change.files).toMatchObject([{ path: 'src/cart.ts', status: 'added' }]);
    expect(change.commits).toMatchObject([
      { sha: sha.head, parents: [sha.base], committer: { login: 'ada' }, mergesBaseOnly: false },
    ]);
    expect(change.commits?.[0]?.authors.map(({ login }) => login)).toEqual(['ada', 'bob']);
    expect(change.reviews).toEqual([
      {
        author: { login: 'grace', bot: false },
        state: 'APPROVED',
        commit: sha.head,
        sameDiffAsHead: true,
        submittedAt: at,
        canPush: true,
      },
    ]);
    expect(change.threads).toMatchObject([{ resolved: true, path: 'src/cart.ts' }]);
    expect(change.checks?.map(({ name, kind, workflow }) => ({ name, kind, workflow }))).toEqual([
      { name: 'test', kind: 'check-run', workflow: 'CI' },
      { name: 'lint', kind: 'status', workflow: undefined },
    ]);
    expect(change.labelEvents).toEqual([{ label: 'billing', actor: 'ada', at: '2026-11-10T15:00:00Z', added: true }]);
    expect(defaultBranch).toBe('main');
    expect(policyFile).toMatchObject({ text: null, path: '.github/change-gate.yml', ref: 'main' });
    expect(notRead).toEqual([]);
  });

  test('of a merged pull request say when, by whom and as what', async () => {
    const { change } = await read({ mergedAt: '2026-11-11T16:00:00Z', mergedBy: 'grace' });
    expect(change).toMatchObject({ state: 'merged', mergedAt: '2026-11-11T16:00:00Z', mergedBy: 'grace' });
    expect(change.mergeCommit).toMatch(/^[0-9a-f]{40}$/);
  });

  test.each<[string, Partial<PullRequestInput>, object]>([
    ['closed meanwhile', { state: 'CLOSED' }, { state: 'closed', mergedAt: null }],
    ['a draft', { draft: true }, { draft: true }],
    ['without a body', { body: null }, { body: null }],
    ['with an edited body', { lastEditedAt: at, editor: 'grace' }, { bodyEditedAt: at, bodyEditor: 'grace' }],
    ['by a deleted account', { author: null }, { author: null }],
    ['by a bot', { author: 'dependabot[bot]' }, { author: { login: 'dependabot[bot]', bot: true } }],
    ['from a fork', { headRepository: 'eve/shop' }, { head: { repository: 'eve/shop' } }],
    ['from a fork that is gone', { headRepository: null }, { head: { repository: null } }],
  ])('%s', async (_what, change, expected) => {
    expect((await read(change)).change).toMatchObject(expected);
  });

  test('date the last readiness and the last change of base', async () => {
    const event = (kind: 'ready_for_review' | 'convert_to_draft', day: number) =>
      ({ event: kind, actor: 'ada', at: `2026-11-1${day}T16:00:00Z` }) as const;
    const { change } = await read({
      events: [
        event('ready_for_review', 1),
        event('convert_to_draft', 2),
        event('ready_for_review', 3),
        { event: 'base_ref_changed', actor: 'ada', at: '2026-11-14T16:00:00Z', from: 'next', to: 'main' },
      ],
    });
    expect(change.readyForReviewAt).toBe('2026-11-13T16:00:00Z');
    expect(change.base.changedAt).toBe('2026-11-14T16:00:00Z');
  });

  test('tell who set and who removed a label', async () => {
    const { change } = await read({
      events: [
        { event: 'labeled', label: 'emergency', actor: 'eve', at },
        { event: 'unlabeled', label: 'emergency', actor: null, at: '2026-11-10T17:00:00Z' },
      ],
    });
    expect(change.labelEvents).toEqual([
      { label: 'emergency', actor: 'eve', at, added: true },
      { label: 'emergency', actor: null, at: '2026-11-10T17:00:00Z', added: false },
    ]);
  });

  test('tell reviewers apart', async () => {
    const review = (author: string | null, commit = 0) => ({
      author,
      state: 'APPROVED' as const,
      submittedAt: at,
      commit,
    });
    const { change, sha } = await read(
      {
        commits: [{}, {}],
        reviews: [
          review('grace'),
          review('grace', 1),
          review('eve'),
          review('helper[bot]'),
          review('old-ada'),
          review(null),
          { author: 'grace', state: 'PENDING' },
          { ...review('grace'), commit: null },
        ],
      },
      {
        users: [{ login: 'old-ada', type: 'Mannequin' }],
        repository: { collaborators: { grace: 'write', 'old-ada': 'write', eve: 'triage' } },
      },
    );
    const rows = change.reviews?.map((one) => [
      one.author?.login ?? null,
      one.author?.bot,
      one.canPush,
      one.commit,
      one.sameDiffAsHead,
    ]);
    const [first] = sha.commits;
    expect(rows).toEqual([
      ['grace', false, true, first, false],
      ['grace', false, true, sha.head, true],
      ['eve', false, false, first, false],
      ['helper[bot]', true, false, first, false],
      ['old-ada', false, false, first, false],
      [null, undefined, false, first, false],
      ['grace', false, true, null, null],
    ]);
  });

  test('tell commit authors apart, and merges from other commits', async () => {
    const stranger = { login: null, name: 'Eve', email: 'eve@example.net' };
    const { change } = await read(
      {
        behind: 1,
        commits: [
          { author: stranger },
          {
            author: {
              login: 'dependabot[bot]',
              name: 'dependabot[bot]',
              email: '49699333+dependabot[bot]@users.noreply.github.com',
            },
          },
          { mergesBase: true, author: 'ada', committer: 'web-flow' },
          { committer: null },
        ],
      },
      { repository: { history: [{ changes: { 'README.md': 'later\n' } }] } },
    );
    expect(
      change.commits?.map(({ authors, committer, parents, mergesBaseOnly }) => [
        authors[0]?.login,
        committer?.login ?? null,
        parents.length,
        mergesBaseOnly,
      ]),
    ).toEqual([
      [null, null, 1, false],
      ['dependabot[bot]', 'dependabot[bot]', 1, false],
      ['ada', 'web-flow', 2, null],
      ['ada', null, 1, false],
    ]);
  });

  test('keep renames, removals and files without a patch', async () => {
    const { change } = await read({
      files: [
        { path: 'src/new.ts', previousPath: 'src/old.ts' },
        { path: 'src/gone.ts', status: 'removed' },
        { path: 'logo.png', patch: null },
      ],
    });
    expect(change.files?.map(({ path, previousPath, status }) => [path, previousPath, status])).toEqual([
      ['logo.png', undefined, 'added'],
      ['src/gone.ts', undefined, 'removed'],
      ['src/new.ts', 'src/old.ts', 'renamed'],
    ]);
    expect(change.files?.[0]).not.toHaveProperty('patch');
  });

  test("recognise the gate's own run, its other runs and its status", async () => {
    const workflow = { name: 'Gate', file: '.github/workflows/change-gate.yml' };
    const { change } = await read(
      {
        checks: [
          { name: 'gate', workflow: { ...workflow, runId: 77 } },
          { name: 'review', workflow: { ...workflow, runId: 12 } },
          { name: 'gate', workflow: { name: 'CI' } },
          { name: 'gate', app: 'circleci' },
        ],
        statuses: [{ context: 'change-gate' }, { context: 'lint' }],
      },
      {
        read: {
          own: {
            runId: '77',
            workflowRef: 'acme/shop/.github/workflows/change-gate.yml@refs/heads/main',
            statusContext: 'change-gate',
          },
        },
      },
    );
    expect(change.checks?.map(({ own }) => own)).toEqual([true, true, false, false, true, false]);
  });

  test('come with the policy of the default branch, not of the base', async () => {
    const path = '.github/change-gate.yml';
    const { change, policyFile } = await read(
      { baseRef: 'release', files: [{ path, content: 'extends: default@1\nfreezes: []\n' }] },
      {
        repository: {
          defaultBranch: 'trunk',
          files: { [path]: 'extends: default@1\n' },
          branches: { release: { [path]: 'weak: true\n' } },
        },
      },
    );
    expect(policyFile).toMatchObject({ text: 'extends: default@1\n', ref: 'trunk', path });
    expect(change.policyOnDefaultBranch).toBeUndefined();
  });

  test.each([
    ['.github/change-gate.yaml', 'extends: default@1\n'],
    ['.github/Change-Gate.yml', 'extends: default@1\n'],
    ['.github/change-gate.yml', '\0'],
    ['.github/change-gate.yml', 'x'.repeat(600_000)],
    ['.github/change-gate.yml/README.md', 'a folder'],
  ])('never take %s for no policy', async (path, text) => {
    const { change, policyFile } = await read({}, { repository: { files: { [path]: text } } });
    expect(policyFile).toHaveProperty('error');
    expect(change.policyOnDefaultBranch).toBeNull();
  });
});

describe('how much is asked', () => {
  const hundred: Partial<PullRequestInput> = {
    files: many(100, (index) => ({ path: `src/${index}.ts` })),
    reviews: many(100, () => ({ author: 'grace', state: 'COMMENTED' })),
    threads: many(100, () => ({ resolved: true })),
    checks: many(100, (index) => ({ name: `test ${index}` })),
    labels: many(100, (index) => `label ${index}`),
    commits: many(100, () => ({})),
  };

  test('up to 100 of everything takes one query and one list, one after the other at worst', async () => {
    const { change, fake } = await read(hundred, { options: { latencyMs: 20 } });
    expect(asked(fake)).toEqual(['/repos/acme/shop/pulls/42/files', 'change']);
    expect(fake.longestChain()).toHaveLength(1);
    expect(change.totals).toEqual({
      files: 100,
      commits: 100,
      reviews: 100,
      threads: 100,
      checks: 100,
      labelEvents: 100,
    });
  });

  test('files take as many pages as there are, all at once where the event hints at their number', async () => {
    const files = many(350, (index) => ({ path: `src/${index}.ts` }));
    const hinted = await read({ files }, { target: { changedFiles: 350 }, options: { latencyMs: 20 } });
    expect(hinted.change.files).toHaveLength(350);
    expect(hinted.fake.requests).toHaveLength(5);
    expect(hinted.fake.longestChain()).toHaveLength(1);
    const unhinted = await read({ files }, { options: { latencyMs: 20 } });
    expect(unhinted.change.files).toEqual(hinted.change.files);
    expect(unhinted.fake.requests).toHaveLength(5);
    expect(unhinted.fake.longestChain()).toHaveLength(2);
  });

  test.each([0, 99, 100, 101, 349, 5000])('a hint of %i files is no fact', async (changedFiles) => {
    const files = many(201, (index) => ({ path: `src/${index}.ts` }));
    const { change } = await read({ files }, { target: { changedFiles } });
    expect(new Set(change.files?.map(({ path }) => path)).size).toBe(201);
  });

  test('asks for the pages of the largest pull request at once', async () => {
    const { fake } = await read({}, { target: { changedFiles: 3000 }, options: { latencyMs: 10 } });
    const most = fake.requests.map(
      ({ start: from }) => fake.requests.filter(({ start: begin, end }) => begin <= from && from < end).length,
    );
    expect(fake.requests).toHaveLength(31);
    expect(Math.max(...most)).toBeGreaterThan(8);
  });

  test.each<[string, Partial<PullRequestInput>, (reading: Read) => readonly unknown[] | null | undefined]>([
    [
      'reviews',
      { reviews: many(250, (n) => ({ author: `r${n}`, state: 'COMMENTED' })) },
      ({ change }) => change.reviews,
    ],
    ['threads', { threads: many(250, (n) => ({ path: `src/${n}.ts` })) }, ({ change }) => change.threads],
    ['commits', { commits: many(250, (n) => ({ message: `Step ${n}` })) }, ({ change }) => change.commits],
    ['check runs', { checks: many(250, (n) => ({ name: `test ${n}` })) }, ({ change }) => change.checks],
    ['statuses', { statuses: many(250, (n) => ({ context: `test ${n}` })) }, ({ change }) => change.checks],
    ['labels', { labels: many(250, (n) => `label ${n}`) }, ({ change }) => change.labels],
    ['label events', { labels: many(250, (n) => `label ${n}`) }, ({ change }) => change.labelEvents],
    ['linked issues', { linkedIssues: many(250, (n) => n + 1) }, ({ change }) => change.linkedIssues],
    [
      'review requests',
      { reviewRequests: many(250, (n) => ({ login: `r${n}` })) },
      ({ change }) => change.reviewRequests,
    ],
  ])('250 %s are read to the end', async (_what, change, list) => {
    const reading = await read(change, { options: { latencyMs: 20 } });
    expect(new Set(list(reading)?.map((one) => JSON.stringify(one))).size).toBe(250);
    expect(reading.fake.longestChain().length).toBeLessThanOrEqual(3);
  });

  test('more co-authors than one page holds are read to the end', async () => {
    const coAuthors = many(130, (n) => `co${n}`);
    const { change } = await read({ commits: [{ coAuthors }, { coAuthors: coAuthors.slice(0, 19) }] });
    expect(change.commits?.map(({ authors }) => authors.length)).toEqual([131, 20]);
  });
});

describe('what is not complete is not known', () => {
  test('files that GitHub does not list', async () => {
    const { change } = await read({ changedFiles: 3 });
    expect(change.files).toHaveLength(1);
    expect(missing(change, 'files')).toBe('truncated');
  });

  test('more files than GitHub counts', async () => {
    const { change } = await read({ files: many(3, (n) => ({ path: `${n}.ts` })), changedFiles: 2 });
    expect(missing(change, 'files')).toBe('truncated');
  });

  test('commits that end before the head, whose checks are read all the same', async () => {
    const { fake, token } = await start({ commits: [{}, {}], checks: many(120, (n) => ({ name: `test ${n}` })) }, {});
    const found = pullRequest(fake.world, 'acme/shop', 42);
    found.commits = found.commits.slice(0, 1);
    const client = await createClient({ token, baseUrl: fake.apiUrl });
    const { change } = await readChange(client, { owner: 'acme', repo: 'shop', number: 42 }, { readAt });
    expect(missing(change, 'commits')).toBe('truncated');
    expect(change.checks).toHaveLength(120);
  });

  test('a list of which a part is withheld', async () => {
    const errors = [
      {
        type: 'FORBIDDEN',
        message: 'Resource not accessible by integration',
        path: ['repository', 'pullRequest', 'reviews', 'nodes', 0, 'author'],
      },
    ];
    const { change, notRead } = await read(
      { reviews: [{ author: 'grace', state: 'CHANGES_REQUESTED' }] },
      { faults: [[{ operation: 'change' }, { graphqlErrors: errors }]] },
    );
    expect(missing(change, 'reviews')).toBe('not read');
    expect(notRead.map(({ fact, error }) => [fact, error.kind])).toEqual([['reviews', 'forbidden']]);
  });

  test.each<[string, Permissions, string, string]>([
    ['checks: read', { checks: 'none' }, 'checks', '"checks: read"'],
    ['statuses: read', { statuses: 'none' }, 'checks', '"statuses: read"'],
    ['both', { checks: 'none', statuses: 'none' }, 'checks', '"checks: read" and "statuses: read"'],
  ])('checks without %s', async (_what, permissions, fact, remedy) => {
    const change = { checks: [{ name: 'test', workflow: 'CI' }], statuses: [{ context: 'lint' }] };
    const reading = await read(change, { permissions });
    expect(reading.change.checks).toBeUndefined();
    expect(reading.notRead.map((one) => one.fact)).toEqual([fact]);
    expect(reading.notRead[0]?.error.message).toContain(remedy);
  });

  const context = [
    'repository',
    'pullRequest',
    'head',
    'nodes',
    0,
    'commit',
    'statusCheckRollup',
    'contexts',
    'nodes',
    0,
  ];
  const hiding = (...path: string[]): Given => ({
    faults: [
      [{ operation: 'change' }, { graphqlErrors: [{ type: 'FORBIDDEN', message: 'no', path: [...context, ...path] }] }],
    ],
  });

  test('checks without actions: read, because checks of one name in two workflows would be one', async () => {
    const { change, notRead } = await read({ checks: [{ name: 'test' }] }, hiding('checkSuite', 'workflowRun'));
    expect(change.checks).toBeUndefined();
    expect(notRead[0]?.error.message).toContain('"actions: read"');
  });

  test("but checks do not depend on the workflow's file, which only tells whose they are", async () => {
    const { change } = await read({ checks: [{ name: 'test' }] }, hiding('checkSuite', 'workflowRun', 'file'));
    expect(change.checks).toMatchObject([{ name: 'test', workflow: 'CI', own: false }]);
  });

  test('no checks at all are known to be none', async () => {
    expect((await read()).change.checks).toEqual([]);
  });

  test('linked issues without issues: read', async () => {
    const { change, notRead } = await read({ linkedIssues: [7] }, { permissions: { issues: 'none' } });
    expect(change.linkedIssues).toBeNull();
    expect(notRead).toMatchObject([
      { fact: 'linkedIssues', error: { remedy: expect.stringContaining('issues: read') } },
    ]);
  });

  test('teams that GraphQL hides are read by REST', async () => {
    const reviewRequests = [{ login: 'grace' }, { team: 'acme/leads' }];
    const { change } = await read({ reviewRequests });
    expect(change.reviewRequests).toEqual(reviewRequests);
    const visible = await read({ reviewRequests }, { permissions: { members: 'read' } });
    expect(visible.change.reviewRequests).toEqual(reviewRequests);
    expect(visible.fake.requests).toHaveLength(2);
  });

  test('review requests that neither shows are null', async () => {
    const { change } = await read(
      { reviewRequests: [{ team: 'acme/leads' }] },
      { faults: [[{ path: /\/pulls\/42$/ }, { status: 403 }]] },
    );
    expect(change.reviewRequests).toBeNull();
  });

  test('a token whose scopes do not let it ask for teams asks without', async () => {
    const scopes = {
      errors: [{ type: 'INSUFFICIENT_SCOPES', message: "The 'combinedSlug' field requires ['read:org']" }],
    };
    const { change, fake } = await read(
      { reviewRequests: [{ login: 'grace' }] },
      { faults: [[{ operation: 'change' }, { status: 200, body: scopes }]] },
    );
    expect(change.reviewRequests).toEqual([{ login: 'grace' }]);
    expect(fake.requests).toHaveLength(3);
  });
});

describe('a push while reading', () => {
  test('is noticed by the commit that the files were read at, and everything is read again', async () => {
    const { fake, token } = await start({ commits: [{}, {}] }, {});
    const [older] = fake.world.repositories[0]?.pullRequests[0]?.commits ?? [];
    const page = `[{"filename":"a.ts","status":"added","additions":1,"deletions":0,"contents_url":"https://api.github.com/x?ref=${older}"}]`;
    fake.fault({ path: '/files' }, { status: 200, body: JSON.parse(page) });
    const client = await createClient({ token, baseUrl: fake.apiUrl });
    const { change } = await readChange(client, { owner: 'acme', repo: 'shop', number: 42 }, { readAt });
    expect(change.files?.map(({ path }) => path)).toEqual(['src/cart.ts']);
    expect(asked(fake)).toEqual([
      '/repos/acme/shop/pulls/42/files',
      '/repos/acme/shop/pulls/42/files',
      'change',
      'change',
      'head',
    ]);
  });

  test('again and again ends with a clear message instead of a mixture', async () => {
    const { fake, token } = await start({ changedFiles: 2 }, {});
    fake.fault(
      { operation: 'head' },
      { status: 200, body: { data: { repository: { pullRequest: { headRefOid: '0'.repeat(40) } } } } },
    );
    const client = await createClient({ token, baseUrl: fake.apiUrl });
    const reading = readChange(client, { owner: 'acme', repo: 'shop', number: 42 }, { readAt });
    await expect(reading).rejects.toThrow('acme/shop#42 was pushed to while it was being read.');
  });

  test('between two pages of a list is noticed by the head', async () => {
    const { fake, token } = await start({ threads: many(150, () => ({ resolved: true })) }, {});
    const body = { data: { repository: { pullRequest: { headRefOid: '0'.repeat(40), reviewThreads: null } } } };
    fake.fault({ operation: 'page' }, { status: 200, body });
    const client = await createClient({ token, baseUrl: fake.apiUrl });
    const { change } = await readChange(client, { owner: 'acme', repo: 'shop', number: 42 }, { readAt });
    expect(change.threads).toHaveLength(150);
  });
});

describe('what goes wrong', () => {
  test.each<[string, Given, GitHubError['kind'], RegExp]>([
    [
      'another number',
      { target: { number: 43 } },
      'not-found',
      /^acme\/shop#43 was not found, or the token cannot see it\. Check/,
    ],
    ['another repository', { target: { repo: 'shops' } }, 'not-found', /^acme\/shops#42 was not found/],
    [
      'no permission for pull requests',
      { permissions: { 'pull-requests': 'none' } },
      'forbidden',
      /"pull-requests: read"/,
    ],
    [
      'a refused token',
      {
        faults: [
          [{}, { status: 401 }],
          [{ nth: 2 }, { status: 401 }],
        ],
      },
      'unauthorized',
      /refused the token/,
    ],
    ['a 403 for the files', { faults: [[{ path: '/files' }, { status: 403 }]] }, 'forbidden', /"pull-requests: read"/],
    [
      '500 for ever',
      { faults: [[{ graphql: true, times: 9 }, { status: 500 }]] },
      'unavailable',
      /answered 500 when asked for acme\/shop#42/,
    ],
    [
      'cut connections for ever',
      { faults: [[{ path: '/files', times: 9 }, { reset: true }]] },
      'unavailable',
      /could not be reached/,
    ],
    [
      'answers that end too early for ever',
      { faults: [[{ graphql: true, times: 9 }, { truncate: true }]] },
      'unavailable',
      /cut off or is no JSON/,
    ],
  ])('%s', async (_what, given, kind, message) => {
    const error = await problem({}, given);
    expect(error.message).toMatch(message);
    expect(error.kind).toBe(kind);
  });

  test.each<[string, FaultMatch, Fault, number[]]>([
    ['500 twice', { graphql: true, times: 2 }, { status: 500 }, [1000, 2000]],
    ['429 with Retry-After', { path: '/files' }, { status: 429, headers: { 'retry-after': '30' } }, [30_000]],
    ['a cut connection', { path: '/files' }, { reset: true }, [1000]],
    ['an answer that ends too early', { graphql: true }, { truncate: true }, [1000]],
    ['an error beside the data', { graphql: true }, { graphqlErrors: [{ message: 'Something went wrong' }] }, [1000]],
  ])('%s is got over', async (_what, match, fault, expected) => {
    const { change } = await read({}, { faults: [[match, fault]] });
    expect(change.files).toHaveLength(1);
    expect(waits).toEqual(expected);
  });
});
