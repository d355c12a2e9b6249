import { describe, expect, test } from 'vitest';
import type { FileInput, PullRequestInput, RepositoryInput } from '../support/github/inputs.ts';
import { asked, type Given, many, type Read, read } from './reading.ts';

const files: FileInput[] = [
  { path: 'src/a.ts', status: 'modified' },
  { path: 'src/new.ts', status: 'added' },
  { path: 'src/gone.ts', status: 'removed' },
  { path: 'src/moved.ts', previousPath: 'src/old.ts' },
];
const yesterday = '2026-11-11T16:00:00Z';
type Merged = Partial<PullRequestInput>;

async function reverting(
  merged: Merged = {},
  change: Partial<PullRequestInput> = {},
  repository: Partial<RepositoryInput> = {},
  given: Given = {},
): Promise<Read> {
  const other = { number: 41, title: 'Charge twice', mergedAt: yesterday, files, ...merged };
  const one = { number: 42, author: 'ada', reverts: 41, files: [], createdAt: '2026-11-12T10:00:00Z', ...change };
  return read(one, { ...given, repository: { ...repository, pullRequests: [other, one] } });
}
const exact = async (...given: Parameters<typeof reverting>) => (await reverting(...given)).change.reverts?.exact;
const beyond = ({ fake }: Read): string[] =>
  asked(fake).filter((one) => one !== 'change' && !one.endsWith('/files') && !one.endsWith('/activity'));

describe('an exact rollback', () => {
  test.each<[string, Merged]>([
    ['of a squash', { mergeMethod: 'squash' }],
    ['of a merge', { mergeMethod: 'merge', commits: [{}, {}] }],
    ['of one rebased commit', { mergeMethod: 'rebase' }],
    ['of three rebased commits', { mergeMethod: 'rebase', commits: many(3, (n) => ({ message: `Step ${n}` })) }],
    ['of a squash of three', { mergeMethod: 'squash', commits: [{}, {}, {}] }],
    ['of a mode', { files: [], commits: [{ changes: { 'README.md': { executable: '# shop\n' } } }] }],
  ])('%s is proved by the trees', async (_what, merged) => {
    const { change } = await reverting(merged);
    expect(change.reverts).toEqual({ number: 41, mergedAt: yesterday, exact: true });
  });

  test('is proved over a base that went on elsewhere', async () => {
    const between = { number: 40, mergedAt: '2026-11-12T09:00:00Z', files: [{ path: 'else.ts' }] };
    const one = { number: 42, reverts: 41, files: [] };
    const other = { number: 41, title: 'Charge twice', mergedAt: yesterday, files };
    const { change } = await read(one, { repository: { pullRequests: [other, between, one] } });
    expect(change.reverts?.exact).toBe(true);
  });

  test('takes one query for the claim, two comparisons and one query for the contents, beside that for the modes', async () => {
    expect(beyond(await reverting())).toEqual([
      expect.stringContaining('/compare/'),
      expect.stringContaining('/compare/'),
      'entries',
      'entries',
      'merged',
    ]);
  });

  test('is found by the commit that a message names', async () => {
    const plain = await reverting();
    const sha = plain.fake.world.repositories[0]?.pullRequests.find(({ number }) => number === 41)?.mergeCommit ?? '';
    for (const named of [sha, sha.slice(0, 10)]) {
      const commits = [{ message: `Undo\n\nThis reverts commit ${named}.` }];
      const { change } = await reverting({}, { title: 'Undo it', body: null, commits });
      expect(change.reverts).toEqual({ number: 41, mergedAt: yesterday, exact: true });
    }
  });
});

describe('what is no exact rollback', () => {
  test.each<[string, Merged, Partial<PullRequestInput>]>([
    ['one file more', {}, { files: [{ path: 'more.ts' }] }],
    ['one file less', {}, { reverts: 0, title: 'Revert #41', commits: [{ changes: { 'src/new.ts': null } }] }],
    ['the content is another', {}, { commits: [{}, { changes: { 'src/a.ts': 'other\n' } }] }],
    ['the mode is another', {}, { commits: [{}, { changes: { 'src/a.ts': { executable: 'src/a.ts: before\n' } } }] }],
    ['nothing is undone', {}, { commits: [{ changes: { 'x.ts': 'x\n' } }] }],
  ])('%s', async (_what, merged, change) => {
    const { reverts, ...rest } = { reverts: 41, ...change };
    const undoing = reverts === 0 ? { ...rest, body: 'Reverts #41' } : { ...rest, reverts };
    const other = { number: 41, mergedAt: yesterday, files, ...merged };
    const one = { number: 42, files: [], ...undoing };
    const reading = await read(one, { repository: { pullRequests: [other, one] } });
    expect(reading.change.reverts).toMatchObject({ number: 41, exact: false });
  });

  test('the base has gone on in the same file', async () => {
    const between = {
      number: 40,
      mergedAt: '2026-11-12T09:00:00Z',
      files: [],
      commits: [{ changes: { 'src/a.ts': 'fixed\n' } }],
    };
    const other = { number: 41, title: 'Charge twice', mergedAt: yesterday, files };
    const one = { number: 42, reverts: 41, files: [] };
    const { change } = await read(one, { repository: { pullRequests: [other, between, one] } });
    expect(change.reverts?.exact).toBe(false);
  });

  test('only the last of several rebased commits is undone', async () => {
    const steps = many(3, (n) => ({ message: `Step ${n}`, changes: { [`step${n}.ts`]: 'x\n' } }));
    const merged = { mergeMethod: 'rebase' as const, files: [], commits: steps };
    expect(await exact(merged, { reverts: 41, commits: [{ changes: { 'step2.ts': null, 'step0.ts': 'x\n' } }] })).toBe(
      false,
    );
  });
});

describe('whether it is exact is not known', () => {
  const failing = (match: object, status: number): Given => ({ faults: [[{ times: 9, ...match }, { status }]] });
  test.each<[string, Merged, Given]>([
    ['without contents: read', {}, failing({ path: '/compare/' }, 403)],
    ['where the contents cannot be read', {}, failing({ operation: 'entries' }, 502)],
    [
      'of so many files that GitHub cuts the list',
      { files: many(300, (n) => ({ path: `${n}.ts`, status: 'added' })) },
      {},
    ],
    ['of a squash that names no number', { commits: [{}, {}] }, {}],
  ])('%s', async (what, merged, given) => {
    const reading = await reverting(
      merged,
      {},
      {},
      what.includes('squash') ? { faults: [[{ operation: 'merged' }, { status: 200, body: unnamed }]] } : given,
    );
    expect(reading.change.reverts).toMatchObject({ number: 41, exact: null });
    if (what.includes('squash')) expect(beyond(reading)).toEqual(['entries', 'merged']);
  });

  const parent = { oid: 'a'.repeat(40) };
  const node = (message: string) => ({ message, parents: { nodes: [parent] } });
  const unnamed = {
    data: {
      repository: {
        n0: {
          number: 41,
          mergedAt: yesterday,
          baseRefName: 'main',
          title: 'Retry deliveries',
          body: '',
          commits: { totalCount: 2, nodes: [{ commit: { message: 'One' } }, { commit: { message: 'Two' } }] },
          mergeCommit: {
            oid: 'b'.repeat(40),
            parents: { nodes: [parent] },
            history: { nodes: [node('Both'), node('Before')] },
          },
        },
      },
    },
  };
});

describe('no rollback', () => {
  test('is looked for where nothing is claimed', async () => {
    const { change, fake } = await read({ title: 'Charge once', body: 'Refs #41', commits: [{ message: 'Fix' }] });
    expect(change.reverts).toBeNull();
    expect(fake.requests).toHaveLength(2);
  });

  test.each<[string, Merged, Partial<PullRequestInput>]>([
    ['of what was merged elsewhere', { baseRef: 'release' }, { reverts: 41 }],
    ['of what was merged long ago', { mergedAt: '2026-08-01T16:00:00Z' }, { reverts: 41 }],
    ['of what is not merged', { state: 'OPEN' }, { title: 'Revert #41', body: null }],
    ['of what is no pull request', {}, { title: 'Revert #7', body: null }],
    ['of another repository', {}, { title: 'Undo', body: 'Reverts acme/other#41' }],
  ])('%s', async (what, merged, change) => {
    const { mergedAt, ...rest } = { mergedAt: yesterday, ...merged };
    const other = { number: 41, files, ...(merged.state === 'OPEN' ? rest : { mergedAt, ...rest }) };
    const one = { number: 42, files: [{ path: 'x.ts' }], ...change };
    const branches = what.includes('elsewhere') ? { release: {} } : {};
    const reading = await read(one, { repository: { branches, pullRequests: [other, one] } });
    expect(reading.change.reverts).toBeNull();
    expect(beyond(reading).filter((path) => path !== 'merged' && path !== 'entries')).toEqual([]);
  });

  test('is known where the claim cannot be looked up', async () => {
    const { change } = await reverting({}, {}, {}, { faults: [[{ operation: 'merged', times: 3 }, { status: 502 }]] });
    expect(change.reverts).toBeNull();
  });

  test('is looked for more than five times of a kind', async () => {
    const body = many(30, (number) => `Reverts #${number + 100}`).join('\n');
    const { fake } = await read({ body });
    const query = fake.requests.find(({ operation }) => operation === 'merged');
    expect(JSON.stringify(query?.body).match(/pullRequest\(number/g)).toHaveLength(5);
  });
});
