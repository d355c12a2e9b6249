import { describe, expect, test } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { readChange } from '../../src/github/read-change.ts';
import type { CommitInput, PullRequestInput } from '../support/github/inputs.ts';
import { pullRequest } from '../support/github/world.ts';
import { asked, type Given, many, type Read, read, readAt, start } from './reading.ts';

/** A file of 60 lines, all alike but for the given ones, so that a hunk fits in many places. */
const text = (lines: Readonly<Record<number, string>>, inserted: readonly string[] = []): string =>
  [...inserted, ...many(60, (index) => lines[index + 1] ?? 'same')].map((line) => `${line}\n`).join('');
const cart = 'src/cart.ts';
const before = text({});
const edited = text({ 30: 'edited' });
const approved = { author: 'grace', state: 'APPROVED', commit: 0 } as const;

interface Case {
  /** What the base branch gets after this one was branched off. */
  base?: CommitInput['changes'];
  files?: Record<string, string | { executable: string } | { symlink: string }>;
  commits: readonly CommitInput[];
}

async function reviewed({ base, files, commits }: Case, given: Given = {}): Promise<Read> {
  return read(
    { files: [], behind: base ? 1 : 0, commits, reviews: [approved] },
    { ...given, repository: { files: { [cart]: before, ...files }, history: base ? [{ changes: base }] : [] } },
  );
}

const standing = ({ change }: Read) => {
  const [review] = change.reviews ?? [];
  return [review?.sameDiffAsHead, review?.filesChangedSince];
};
const update = (changes: CommitInput['changes'] = {}): CommitInput => ({
  mergesBase: true,
  author: 'ada',
  committer: 'web-flow',
  changes: changes ?? {},
});
const edit: CommitInput = { changes: { [cart]: edited } };

describe('an approval of an earlier commit shows the same diff', () => {
  test.each<[string, Case]>([
    ['after a commit that changes nothing', { commits: [edit, { changes: {} }] }],
    ['after an update of the branch', { base: { 'other.ts': 'x\n' }, commits: [edit, update()] }],
    ['after two updates', { base: { 'other.ts': 'x\n' }, commits: [edit, { ...update(), mergesBase: 1 }, update()] }],
    [
      'when the base inserted lines above',
      {
        base: { [cart]: text({}, ['new', 'new']) },
        commits: [edit, update({ [cart]: text({ 30: 'edited' }, ['new', 'new']) })],
      },
    ],
    [
      'when the base changed lines below',
      { base: { [cart]: text({ 50: 'x' }) }, commits: [edit, update({ [cart]: text({ 30: 'edited', 50: 'x' }) })] },
    ],
    [
      'of an executable file',
      { base: { 'other.ts': 'x\n' }, commits: [{ changes: { 'run.sh': { executable: 'ls\n' } } }, update()] },
    ],
    [
      'of a removed file',
      { base: { 'other.ts': 'x\n' }, files: { 'old.ts': 'x\n' }, commits: [{ changes: { 'old.ts': null } }, update()] },
    ],
  ])('%s', async (_what, given) => {
    expect(standing(await reviewed(given))).toEqual([true, undefined]);
  });
});

test('an approval of a renamed file still stands when the base changed it elsewhere', async () => {
  const reading = await read(
    {
      files: [{ path: 'lib/cart.ts', previousPath: cart, content: edited }],
      behind: 1,
      commits: [{}, update({ [cart]: null, 'lib/cart.ts': text({ 30: 'edited', 50: 'x' }) })],
      reviews: [approved],
    },
    { repository: { files: { [cart]: before }, history: [{ changes: { [cart]: text({ 50: 'x' }) } }] } },
  );
  expect(reading.change.files).toMatchObject([{ path: 'lib/cart.ts', previousPath: cart }]);
  expect(standing(reading)).toEqual([true, undefined]);
});

describe('an approval of an earlier commit is void', () => {
  test.each<[string, Case, number | undefined]>([
    ['after another edit', { commits: [edit, { changes: { [cart]: text({ 30: 'again' }) } }] }, 1],
    [
      'after edits of three files, counted',
      { commits: [edit, { changes: { [cart]: text({ 30: 'again' }), 'a.ts': 'a\n', 'b.ts': 'b\n' } }] },
      3,
    ],
    ['after the edit was taken back', { commits: [edit, { changes: { [cart]: before } }] }, 1],
    [
      'after the edit moved to another place that looks alike',
      { commits: [edit, { changes: { [cart]: text({ 20: 'edited' }) } }] },
      1,
    ],
    [
      'when the edit moved to another place that looks alike, under an update',
      {
        base: { [cart]: text({}, ['new', 'new']) },
        commits: [edit, update({ [cart]: text({ 29: 'edited' }, ['new', 'new']) })],
      },
      1,
    ],
    [
      'when the update undoes what the base did to the same file',
      { base: { [cart]: text({ 50: 'fixed' }) }, commits: [edit, update({ [cart]: edited })] },
      1,
    ],
    [
      'when the update changes something of its own',
      { base: { 'other.ts': 'x\n' }, commits: [edit, update({ 'evil.ts': 'x\n' })] },
      1,
    ],
    [
      'when the update undoes another file of the base',
      { base: { 'other.ts': 'x\n' }, commits: [edit, update({ 'other.ts': null })] },
      1,
    ],
    [
      'when a file became executable',
      { commits: [{ changes: { 'run.sh': 'ls\n' } }, { changes: { 'run.sh': { executable: 'ls\n' } } }] },
      undefined,
    ],
    [
      'when a file became executable under an update',
      {
        base: { 'other.ts': 'x\n' },
        commits: [{ changes: { 'run.sh': 'ls\n' } }, update({ 'run.sh': { executable: 'ls\n' } })],
      },
      1,
    ],
    [
      'when a file became a link of the same content under an update',
      {
        base: { 'other.ts': 'x\n' },
        commits: [{ changes: { current: '/etc/passwd' } }, update({ current: { symlink: '/etc/passwd' } })],
      },
      1,
    ],
    [
      'when a binary file changed',
      { commits: [{ changes: { 'logo.png': 'a\0' } }, { changes: { 'logo.png': 'b\0' } }] },
      1,
    ],
  ])('%s', async (_what, given, files) => {
    expect(standing(await reviewed(given))).toEqual([false, files]);
  });
});

describe('whether an approval still stands is not known', () => {
  const again = { commits: [edit, { changes: {} }] };
  test.each<[string, Case, Given]>([
    ['when the commit is gone', again, { faults: [[{ path: '/compare/', times: 2 }, { status: 404 }]] }],
    ['without contents: read', again, { faults: [[{ path: '/compare/', times: 2 }, { status: 403 }]] }],
    ['when GitHub fails for good', again, { faults: [[{ path: '/compare/', times: 9 }, { status: 500 }]] }],
    [
      'when the modes cannot be read',
      { base: { 'other.ts': 'x\n' }, commits: [edit, update()] },
      { faults: [[{ operation: 'entries', times: 3 }, { status: 502 }]] },
    ],
    [
      'with so many files that GitHub cuts the list',
      {
        base: { 'other.ts': 'x\n' },
        commits: [{ changes: Object.fromEntries(many(300, (n) => [`src/${n}.ts`, 'x\n'])) }, update()],
      },
      {},
    ],
    [
      'when the base changed the same file among so many that GitHub cuts the list',
      {
        base: { ...Object.fromEntries(many(300, (n) => [`a/${n}.ts`, 'x\n'])), [cart]: text({}, ['new']) },
        commits: [edit, update({ [cart]: text({ 30: 'edited' }, ['new']) })],
      },
      {},
    ],
  ])('%s', async (_what, given, faults) => {
    expect(standing(await reviewed(given, faults))).toEqual([null, undefined]);
  });

  test('when the commits have arrived on the base, where they have no diff any more', async () => {
    const { fake, token } = await start(
      {
        files: [],
        commits: [edit, { changes: { 'b.ts': 'b\n' } }],
        reviews: [approved],
        mergedAt: '2026-11-11T16:00:00Z',
      },
      {},
    );
    const found = pullRequest(fake.world, 'acme/shop', 42);
    found.base = found.head;
    const client = await createClient({ token, baseUrl: fake.apiUrl });
    const { change } = await readChange(client, { owner: 'acme', repo: 'shop', number: 42 }, { readAt });
    expect(change.reviews?.[0]?.sameDiffAsHead).toBeNull();
  });

  test('when the review names no commit', async () => {
    const { change } = await read({ reviews: [{ ...approved, commit: null }] });
    expect(change.reviews?.[0]?.sameDiffAsHead).toBeNull();
  });
});

test('an approval given while the gate reads is looked at too', async () => {
  const { change } = await read({
    commits: [{}, {}],
    reviews: [{ ...approved, submittedAt: '2026-11-12T15:00:09Z' }],
  });
  expect(change.reviews?.[0]?.sameDiffAsHead).toBe(false);
  expect(change.pushes).toHaveLength(1);
});

describe('what is asked for it', () => {
  const compared = ({ fake }: Read): string[] => asked(fake).filter((one) => !/files$|^change$|activity$/.test(one));
  const reviews = (...all: NonNullable<PullRequestInput['reviews']>) => read({ commits: [{}, {}, {}], reviews: all });

  test('is nothing without an approval of an earlier commit', async () => {
    const at = (minute: number) => ({ submittedAt: `2026-11-10T16:0${minute}:00Z` });
    const none = await reviews(
      { author: 'grace', state: 'APPROVED', commit: 0, ...at(0) },
      { author: 'grace', state: 'APPROVED', ...at(1) },
      { author: 'eve', state: 'APPROVED', commit: 0, ...at(0) },
      { author: 'eve', state: 'CHANGES_REQUESTED', commit: 1, ...at(1) },
      { author: 'bob', state: 'COMMENTED', commit: 0 },
      { author: 'helper[bot]', state: 'APPROVED', commit: 0 },
      { author: 'mallory', state: 'DISMISSED', commit: 0 },
      { author: null, state: 'APPROVED', commit: 0 },
    );
    expect(compared(none)).toEqual([]);
    expect(none.change.reviews?.[0]?.sameDiffAsHead).toBeNull();
  });

  test('is the head and each commit once, however many approved it, all at the same time', async () => {
    const reading = await read(
      {
        commits: [{}, {}, {}],
        reviews: ['grace', 'eve', 'bob'].map((author, index) => ({ author, state: 'APPROVED', commit: index % 2 })),
      },
      { options: { latencyMs: 20 } },
    );
    expect(compared(reading)).toHaveLength(3);
    expect(reading.fake.longestChain()).toHaveLength(2);
  });

  test('is never more than 21 comparisons', async () => {
    const people = many(25, (index) => `reviewer${index}`);
    const reading = await read(
      {
        commits: many(26, () => ({})),
        reviews: people.map((author, commit) => ({ author, state: 'APPROVED', commit })),
      },
      { repository: { collaborators: Object.fromEntries(people.slice(-3).map((login) => [login, 'write'])) } },
    );
    expect(compared(reading)).toHaveLength(21);
    const known = reading.change.reviews?.map(({ sameDiffAsHead }) => sameDiffAsHead);
    expect(known?.slice(15)).toEqual([false, false, null, null, null, null, null, false, false, false]);
  });
});
