import { describe, expect, test } from 'vitest';
import { missing } from '../../src/change.ts';
import type { EntryChange } from '../../src/git/exact-undo.ts';
import { completed } from '../../src/github/all-files.ts';
import type { PullRequestInput } from '../support/github/inputs.ts';
import { asked, type Given, many, type Read, read } from './reading.ts';

/** 3,500 files in 70 folders; more of the repository lies beside them and is not looked at. */
const large = many(3500, (index) => `src/${String(index % 70).padStart(2, '0')}/${index}.ts`);
const contents = (paths: readonly string[], content: (path: string) => string) =>
  Object.fromEntries(paths.map((path) => [path, content(path)]));
const untouched = contents(
  many(40, (index) => `docs/${index}/a.md`),
  () => 'x\n',
);

async function changing(
  changes: Record<string, string | null>,
  given: Given = {},
  files: Record<string, string> = {},
  more: Partial<PullRequestInput> = {},
): Promise<Read> {
  const before = contents(large, (path) => `${path}\n`);
  return read(
    { files: [], commits: [{ changes }], ...more },
    { ...given, repository: { files: { ...untouched, ...before, ...files } } },
  );
}
const all = contents(large, (path) => `${path}: new\n`);
const trees = ({ fake }: Read): number => asked(fake).filter((one) => one.includes('/git/trees/')).length;

describe('more than 3,000 files', () => {
  test('are completed from the trees, read only where they differ', async () => {
    const reading = await changing(all);
    const { change, fake } = reading;
    expect(new Set(change.files?.map(({ path }) => path))).toEqual(new Set(large));
    expect(change.files?.every(({ status }) => status === 'modified')).toBe(true);
    expect(missing(change, 'files')).toBeNull();
    expect(change.totals?.files).toBe(3500);
    // Both roots, both src, and 70 folders on both sides.
    expect(trees(reading)).toBe(144);
    expect(fake.requests.length).toBe(1 + 30 + 1 + 144);
  });

  test('keep what GitHub lists of them: patches, counts and renames', async () => {
    const { change } = await changing({ ...all, 'a.ts': null, 'b.ts': 'a\n' }, {}, { 'a.ts': 'a\n' });
    expect(change.files?.find(({ path }) => path === 'b.ts')).toMatchObject({
      status: 'renamed',
      previousPath: 'a.ts',
    });
    expect(change.files?.filter(({ patch }) => patch !== undefined)).toHaveLength(2999);
    expect(change.files).toHaveLength(3501);
    expect(missing(change, 'files')).toBeNull();
  });

  test('know what was added, removed and moved beyond the list', async () => {
    const { change } = await changing(
      { ...all, 'z/new/deep/er.ts': 'n\n', 'z/old.ts': null, 'z/from.ts': null, 'z/to/it.ts': 'moved\n' },
      {},
      { 'z/old.ts': 'o\n', 'z/from.ts': 'moved\n' },
    );
    const beyond = change.files?.filter(({ path }) => path.startsWith('z/'));
    expect(beyond?.map(({ path, status, previousPath }) => [path, status, previousPath]).sort()).toEqual([
      ['z/new/deep/er.ts', 'added', undefined],
      ['z/old.ts', 'removed', undefined],
      ['z/to/it.ts', 'renamed', 'z/from.ts'],
    ]);
  });

  test('take one request for a folder that is wholly new', async () => {
    const reading = await read({
      files: [],
      commits: [
        {
          changes: contents(
            many(4000, (n) => `new/${n % 500}/${n}`),
            () => 'x\n',
          ),
        },
      ],
    });
    expect(reading.change.files).toHaveLength(4000);
    expect(missing(reading.change, 'files')).toBeNull();
    expect(trees(reading)).toBe(3);
  });

  test.each<[string, Given]>([
    ['the comparison fails', { faults: [[{ path: '/compare/', times: 3 }, { status: 500 }]] }],
    ['a tree fails', { faults: [[{ path: '/git/trees/', nth: 50, times: 3 }, { status: 404 }]] }],
    ['GitHub cuts a folder', { options: { treeLimit: 20 } }],
  ])('stay incomplete, so unknown, when %s', async (_what, given) => {
    const { change } = await changing(all, given);
    expect(change.files).toHaveLength(3000);
    expect(missing(change, 'files')).toBe('truncated');
  });

  test('stay incomplete where that would take more than 400 requests', async () => {
    const paths = many(3300, (index) => `src/${index % 300}/${index}.ts`);
    const reading = await read(
      { files: [], commits: [{ changes: contents(paths, () => 'new\n') }] },
      { repository: { files: contents(paths, () => 'old\n') } },
    );
    expect(missing(reading.change, 'files')).toBe('truncated');
    expect(trees(reading)).toBeLessThanOrEqual(400);
  });

  test('prove no rollback while they are incomplete', async () => {
    const body = 'Reverts #41';
    const others = [{ number: 41, mergedAt: '2026-11-11T16:00:00Z', files: [{ path: 'x.ts' }] }];
    const before = contents(large, (path) => `${path}\n`);
    const one = { number: 42, body, files: [], commits: [{ changes: all }] };
    const given = { repository: { files: before, pullRequests: [...others, one] }, options: { treeLimit: 20 } };
    expect((await read(one, given)).change.reverts).toMatchObject({ number: 41, exact: null });
  });
});

describe('a list and the trees', () => {
  const blob = (oid: string) => ({ mode: '100644', oid });
  const added = (oid: string) => ({ before: null, after: blob(oid) });
  const removed = (oid: string) => ({ before: blob(oid), after: null });
  const row = (path: string, more = {}) => ({ path, status: 'modified' as const, additions: 1, deletions: 0, ...more });

  test('that do not fit together are no list', () => {
    expect(completed([row('a')], new Map([['b', added('1')]]))).toBeNull();
  });

  test('leave out what a listed rename came from, but not what a copy came from', () => {
    const changes = new Map<string, EntryChange>([
      ['to', added('1')],
      ['from', removed('1')],
    ]);
    expect(completed([row('to', { status: 'renamed', previousPath: 'from' })], changes)).toHaveLength(1);
    expect(
      completed([row('to', { status: 'copied', previousPath: 'from' })], changes)?.map(({ path }) => path),
    ).toEqual(['to', 'from']);
  });

  test('name every path once, however many files have the same content', () => {
    const changes = new Map<string, EntryChange>([
      ...many(3, (n) => [`from${n}`, removed('1')] as const),
      ...many(2, (n) => [`to${n}`, added('1')] as const),
    ]);
    const files = completed([], changes) ?? [];
    expect(files.map(({ status }) => status).sort()).toEqual(['removed', 'renamed', 'renamed']);
    expect(files.flatMap(({ path, previousPath }) => (previousPath ? [path, previousPath] : [path])).sort()).toEqual([
      ...['from0', 'from1', 'from2', 'to0', 'to1'],
    ]);
  });
});
