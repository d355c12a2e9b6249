import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asking, at, list, pluck } from './asking.ts';
import { fakeRepository, fakeWorld } from './builders.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';

const NOW = '2026-11-12T21:00:00Z';
const REPO = '/repos/acme/shop';
const RECORDS = 'change-records';
let fake: FakeGitHub;
let ask: ReturnType<typeof asking>;

beforeEach(async () => {
  const world = fakeWorld({
    repositories: [
      fakeRepository({
        owner: 'acme',
        name: 'shop',
        branches: { kept: {}, locked: {}, 'folder/below': {} },
        files: { 'src/cart.ts': 'export {};\n', 'src/deep/er.ts': '1\n', 'run.sh': { executable: '#!/bin/sh\n' } },
        rulesets: [
          { branches: ['kept'], rules: ['deletion', 'non_fast_forward'] },
          { branches: ['main'], checks: ['change-gate'] },
        ],
        protection: { locked: { locked: true } },
        pullRequests: [{ number: 42, commits: [{}, {}], files: [{ path: 'src/cart.ts' }] }],
      }),
    ],
  });
  fake = await startFakeGitHub(world, { now: NOW });
  ask = asking(fake, fake.token({ permissions: { contents: 'write' } }));
});
afterEach(async () => {
  const directory = fake.gitDir('acme/shop');
  await fake[Symbol.asyncDispose]();
  expect(existsSync(directory)).toBe(false);
});

const git = (...parts: string[]): string =>
  execFileSync('git', ['--git-dir', fake.gitDir('acme/shop'), ...parts], { encoding: 'utf8', stdio: 'pipe' }).trim();
const post = async (path: string, body: unknown, method = 'POST') => {
  const answer = await ask.rest(`${REPO}/git/${path}`, body, { method });
  return { ...answer, sha: String(at(answer.body, 'sha')), message: String(at(answer.body, 'message')) };
};

/** A commit with one file, on these parents. */
async function commitOf(path: string, content: string, parents: string[], over = {}): Promise<string> {
  const blob = await post('blobs', { content, encoding: 'utf-8' });
  const [parent] = parents;
  const base = parent === undefined ? {} : { base_tree: parent };
  const tree = await post('trees', { ...base, tree: [{ path, mode: '100644', type: 'blob', sha: blob.sha }] });
  const made = await post('commits', { message: `Record ${path}`, tree: tree.sha, parents, ...over });
  expect([blob.status, tree.status, made.status, made.message]).toEqual([201, 201, 201, `Record ${path}`]);
  return made.sha;
}

const createRecords = async (): Promise<string> => {
  const sha = await commitOf('2026/11/12-42.json', '{}\n', []);
  expect((await post('refs', { ref: `refs/heads/${RECORDS}`, sha })).status).toBe(201);
  return sha;
};

describe('a branch written by the git data routes', () => {
  test('is a true repository: git checks it, reads its history and its files', async () => {
    const first = await createRecords();
    const second = await commitOf('2026/11/12-43.json', '{"number":43}\n', [first]);
    const moved = await post(`refs/heads/${RECORDS}`, { sha: second }, 'PATCH');
    expect(moved.status).toBe(200);
    expect(git('fsck', '--full', '--strict')).not.toMatch(/error|missing|broken/);
    expect(git('log', '--format=%H %an %cI', RECORDS).split('\n')).toEqual([
      `${second} github-actions[bot] 2026-11-12T21:00:00+00:00`,
      `${first} github-actions[bot] 2026-11-12T21:00:00+00:00`,
    ]);
    expect(git('ls-tree', '-r', '--name-only', RECORDS).split('\n')).toEqual([
      '2026/11/12-42.json',
      '2026/11/12-43.json',
    ]);
    expect(git('show', `${RECORDS}:2026/11/12-43.json`)).toBe('{"number":43}');
    fake.assertNoViolations();
  });

  test('holds what the simulation adds as well, with all branches and pull requests', async () => {
    const shop = fake.simulate('acme/shop');
    git('rev-parse', 'main');
    const merged = shop.merge(42, { method: 'merge' });
    expect(git('rev-parse', 'HEAD', 'refs/pull/42/head', 'refs/heads/folder/below')).toBe(
      [merged, shop.pullRequest(42).head, shop.repository.branches.get('folder/below')].join('\n'),
    );
    expect(git('fsck', '--full', '--strict')).not.toMatch(/error|missing|broken/);
    expect(git('log', '-1', '--format=%B', 'main')).toBe('Merge pull request #42 from acme/change-42\n\nChange 42');
  });

  test('is what REST and GraphQL show', async () => {
    const first = await createRecords();
    const sha = await commitOf('2026/11/12-43.md', '# 43\n', [first]);
    await post(`refs/heads/${RECORDS}`, { sha }, 'PATCH');
    const read = await ask.shop(
      `ref(qualifiedName: "refs/heads/${RECORDS}") { target { oid ... on Commit { history(first: 5) { totalCount nodes { oid message author { user { login } } } } only: history(first: 5, path: "2026/11/12-42.json") { nodes { oid } } } } }
       object(expression: "${RECORDS}:2026/11") { ... on Tree { entries { name type } } }
       file: object(expression: "${RECORDS}:2026/11/12-43.md") { ... on Blob { text } }`,
    );
    expect(read).toMatchObject({
      ref: { target: { oid: sha, history: { totalCount: 2 }, only: { nodes: [{ oid: first }] } } },
      object: {
        entries: [
          { name: '12-42.json', type: 'blob' },
          { name: '12-43.md', type: 'blob' },
        ],
      },
      file: { text: '# 43\n' },
    });
    expect(at(read, 'ref', 'target', 'history', 'nodes', 0)).toEqual({
      ...{ oid: sha, message: 'Record 2026/11/12-43.md', author: { user: { login: 'github-actions[bot]' } } },
    });
    const contents = await ask.rest(`${REPO}/contents/2026/11/12-43.md?ref=${RECORDS}`);
    const blob = await ask.rest(`${REPO}/git/blobs/${at(contents.body, 'sha')}`);
    expect(Buffer.from(String(at(blob.body, 'content')), 'base64').toString()).toBe('# 43\n');
    const commits = await ask.rest(`${REPO}/commits?sha=${RECORDS}&per_page=1`);
    expect([pluck(list(commits.body), 'sha'), commits.headers.get('link')]).toEqual([
      [sha],
      expect.stringContaining('page=2'),
    ]);
    const tree = await ask.rest(`${REPO}/git/trees/${RECORDS}?recursive=1`);
    expect(pluck(list(tree.body, 'tree'), 'path')).toContain('2026/11/12-42.json');
    expect(pluck(list((await ask.rest(`${REPO}/git/matching-refs/heads/change`)).body), 'ref')).toEqual([
      'refs/heads/change-42',
      `refs/heads/${RECORDS}`,
    ]);
    expect(at((await ask.rest(`${REPO}/git/ref/heads/${RECORDS}`)).body, 'object', 'sha')).toBe(sha);
    const { body: activity } = await ask.rest(`${REPO}/activity?ref=${RECORDS}`);
    expect(pluck(list(activity), 'activity_type')).toEqual(['push', 'branch_creation']);
    fake.assertNoViolations();
  });

  test('takes one of two writers who saw the same tip', async () => {
    const first = await createRecords();
    const mine = await commitOf('mine', '1', [first]);
    const theirs = await commitOf('theirs', '2', [first]);
    const answers = await Promise.all([mine, theirs].map((sha) => post(`refs/heads/${RECORDS}`, { sha }, 'PATCH')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(answers.find(({ status }) => status === 422)?.message).toBe('Update is not a fast forward');
    const shop = fake.simulate('acme/shop').repository;
    expect([mine, theirs]).toContain(shop.branches.get(RECORDS));
  });

  test('moves the pull requests whose head it is', async () => {
    const shop = fake.simulate('acme/shop');
    const sha = await commitOf('src/more.ts', 'x\n', [shop.pullRequest(42).head]);
    await post('refs/heads/change-42', { sha }, 'PATCH');
    expect(shop.pullRequest(42)).toMatchObject({ head: sha, changedFiles: 2, commits: { length: 3 } });
  });

  test('has the author, the committer and the dates that were asked for', async () => {
    const author = { name: 'Ada <x>', email: 'ada@example.com', date: '2026-11-10T09:00:00-06:00' };
    const sha = await commitOf('a', 'a', [], { author });
    await post('refs', { ref: 'refs/heads/a', sha });
    expect(git('log', '-1', '--format=%an|%ae|%aI|%cn|%cI', sha)).toBe(
      'Ada x|ada@example.com|2026-11-10T15:00:00+00:00|Ada x|2026-11-10T15:00:00+00:00',
    );
    const { body } = await ask.rest(`${REPO}/commits/${sha}`);
    expect(body).toMatchObject({ author: { login: 'ada' }, commit: { author: { date: '2026-11-10T15:00:00Z' } } });
  });
});

test('a repository on disk may wait until it is asked for', async () => {
  await using lazy = await startFakeGitHub(fake.world, { now: NOW, gitOnDisk: 'when asked' });
  const other = asking(lazy, lazy.token({ permissions: { contents: 'write' } }));
  const { body } = await other.rest(`${REPO}/git/blobs`, { content: 'late' });
  const options = { encoding: 'utf8' } as const;
  const parts = ['--git-dir', lazy.gitDir('acme/shop'), 'cat-file', 'blob', String(at(body, 'sha'))];
  expect(execFileSync('git', parts, options)).toBe('late');
});

describe('a tree', () => {
  test('keeps what it does not name, loses what is null, and takes contents, modes and other trees', async () => {
    const main = String(at((await ask.rest(`${REPO}/git/ref/heads/main`)).body, 'object', 'sha'));
    const root = await ask.rest(`${REPO}/git/trees/${main}`);
    const src = list(root.body, 'tree').find((one) => at(one, 'path') === 'src');
    const made = await post('trees', {
      base_tree: main,
      tree: [
        { path: 'src/deep/er.ts', mode: '100644', type: 'blob', sha: null },
        { path: 'src/new.sh', mode: '100755', type: 'blob', content: 'x\n' },
        { path: 'copy', mode: '040000', type: 'tree', sha: at(src, 'sha') },
      ],
    });
    const commit = await post('commits', { message: 'x', tree: made.sha, parents: [main] });
    expect(git('ls-tree', '-r', commit.sha).replaceAll(/ blob \w+\t/g, ' ')).toBe(
      [
        ...['100644 README.md', '100644 copy/cart.ts', '100644 copy/deep/er.ts', '100755 run.sh'],
        ...['100644 src/cart.ts', '100755 src/new.sh'],
      ].join('\n'),
    );
  });

  const entry = { path: 'a', mode: '100644', type: 'blob' };
  const zeros = '0'.repeat(40);
  test.each<[string, string, unknown, string]>([
    ['no entries', 'trees', { tree: [] }, 'Invalid tree info'],
    ['an unknown base', 'trees', { base_tree: zeros, tree: [entry] }, 'base_tree is not a valid tree oid'],
    ['an unknown blob', 'trees', { tree: [{ ...entry, sha: zeros }] }, `tree.sha ${zeros} is not a valid blob`],
    ['a deletion of nothing', 'trees', { tree: [{ ...entry, sha: null }] }, 'GitRPC::BadObjectState'],
    ['a path out of it', 'trees', { tree: [{ ...entry, path: 'a/../b', content: '' }] }, 'malformed path'],
    ['a path from the root', 'trees', { tree: [{ ...entry, path: '/b', content: '' }] }, 'malformed path'],
    ['an unknown tree', 'commits', { message: 'x', tree: zeros }, 'Tree SHA does not exist'],
    ['a branch that is there', 'refs', { ref: 'refs/heads/main', sha: zeros }, 'Reference already exists'],
    ['a branch on nothing', 'refs', { ref: 'refs/heads/x', sha: zeros }, 'Object does not exist'],
    ['a name that is none', 'refs', { ref: 'refs/heads/x..y', sha: zeros }, 'is not a valid ref name'],
    ['no full ref', 'refs', { ref: 'x', sha: zeros }, 'is not a valid ref name'],
  ])('is refused: %s', async (_what, path, body, message) => {
    const answer = await post(path, body);
    expect(answer).toMatchObject({ status: 422, message: expect.stringContaining(message) });
  });
});

describe('a protected branch', () => {
  const tip = (branch: string): string => String(fake.simulate('acme/shop').repository.branches.get(branch));

  test.each<[string, string, () => Promise<{ status: number; message: string }>, string]>([
    ['a deletion', 'kept', () => post('refs/heads/kept', undefined, 'DELETE'), 'Cannot delete this branch'],
    [
      'a force push',
      'kept',
      async () => post('refs/heads/kept', { sha: await commitOf('a', 'a', []), force: true }, 'PATCH'),
      'Cannot force-push to this branch',
    ],
    [
      'any change of a locked one',
      'locked',
      async () => post('refs/heads/locked', { sha: await commitOf('a', 'a', [tip('locked')]) }, 'PATCH'),
      'Cannot change this locked branch',
    ],
    [
      'a commit without its checks',
      'main',
      async () => post('refs/heads/main', { sha: await commitOf('a', 'a', [tip('main')]) }, 'PATCH'),
      'Required status check "change-gate" is expected.',
    ],
  ])('refuses %s', async (_what, branch, happen, message) => {
    const before = tip(branch);
    expect(await happen()).toMatchObject({ status: 422, message: expect.stringContaining(message) });
    expect(tip(branch)).toBe(before);
  });

  test('that is not protected is moved back by force, deleted, and then no longer there', async () => {
    const first = await createRecords();
    const other = await commitOf('a', 'a', []);
    expect((await post(`refs/heads/${RECORDS}`, { sha: other, force: true }, 'PATCH')).status).toBe(200);
    expect((await post(`refs/heads/${RECORDS}`, undefined, 'DELETE')).status).toBe(204);
    const gone = await post(`refs/heads/${RECORDS}`, { sha: first }, 'PATCH');
    expect(gone).toMatchObject({ status: 422, message: 'Reference does not exist' });
    expect((await ask.rest(`${REPO}/git/ref/heads/${RECORDS}`)).status).toBe(404);
    expect(await ask.shop(`ref(qualifiedName: "refs/heads/${RECORDS}") { name }`)).toEqual({ ref: null });
    fake.assertNoViolations();
  });

  test('may be deleted by the simulation, locked and unlocked', async () => {
    await createRecords();
    const shop = fake.simulate('acme/shop');
    shop.lock(RECORDS);
    const locked = await post(`refs/heads/${RECORDS}`, { sha: await commitOf('b', 'b', [tip(RECORDS)]) }, 'PATCH');
    expect(locked.status).toBe(422);
    shop.lock(RECORDS, false);
    shop.deleteBranch(RECORDS);
    expect((await ask.rest(`${REPO}/git/ref/heads/${RECORDS}`)).status).toBe(404);
  });
});

describe('a token', () => {
  test('without contents: write writes nothing, by REST or by GraphQL', async () => {
    const reader = fake.token();
    const rest = await ask.rest(`${REPO}/git/blobs`, { content: 'x' }, { token: reader });
    expect([rest.status, rest.headers.get('x-accepted-github-permissions')]).toEqual([403, 'contents=write']);
    const { errors } = await commitByGraph(fake.simulate('acme/shop').repository.branches.get('kept'), {
      token: reader,
    });
    expect(at(errors, 0, 'type')).toBe('FORBIDDEN');
  });
});

const commitByGraph = (
  expectedHeadOid: unknown,
  { branch = 'kept', changes = {}, ...more }: { branch?: string; changes?: object; token?: string } = {},
) =>
  ask.graph(
    'mutation Write($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid message author { user { login } } } ref { name target { oid } } } }',
    {
      variables: {
        input: {
          branch: { repositoryNameWithOwner: 'acme/shop', branchName: branch },
          message: { headline: 'Record #42', body: 'Why' },
          fileChanges: { additions: [{ path: '2026/a.json', contents: Buffer.from('{}\n').toString('base64') }] },
          expectedHeadOid,
          ...changes,
        },
      },
      ...more,
    },
  );

describe('createCommitOnBranch', () => {
  const tip = () => fake.simulate('acme/shop').repository.branches.get('kept');

  test('commits files on the tip that was expected, and on no other', async () => {
    const before = tip();
    const { data } = await commitByGraph(before, {});
    expect(at(data, 'createCommitOnBranch')).toMatchObject({
      commit: { oid: tip(), message: 'Record #42\n\nWhy', author: { user: { login: 'github-actions[bot]' } } },
      ref: { name: 'kept', target: { oid: tip() } },
    });
    expect(git('show', 'kept:2026/a.json')).toBe('{}');
    expect(git('rev-parse', 'kept^')).toBe(before);
    const { errors } = await commitByGraph(before, {});
    expect(at(errors, 0, 'type')).toBe('STALE_DATA');
    fake.assertNoViolations();
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['another branch', { branch: 'nowhere' }, 'NOT_FOUND'],
    ['a deletion of nothing', { changes: { fileChanges: { deletions: [{ path: 'x' }] } } }, 'UNPROCESSABLE'],
    ['a bad path', { changes: { fileChanges: { additions: [{ path: '../x', contents: '' }] } } }, 'UNPROCESSABLE'],
    ['a locked branch', { branch: 'locked' }, 'UNPROCESSABLE'],
  ])('refuses %s', async (_what, over, type) => {
    const { errors } = await commitByGraph(tip(), over);
    expect(at(errors, 0, 'type')).toBe(type);
  });
});
