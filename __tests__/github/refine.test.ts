import { describe, expect, test } from 'vitest';
import { ChangeSchema } from '../../src/change-schema.ts';
import { withBaseMerges } from '../../src/github/base-merges.ts';
import { createClient } from '../../src/github/client.ts';
import { contributorsOf } from '../../src/people/contributors.ts';
import type { CommitInput, PullRequestInput } from '../support/github/inputs.ts';
import { asked, type Given, many, type Read, read } from './reading.ts';

const approvedBy = (...people: string[]) => people.map((author) => ({ author, state: 'APPROVED' as const }));
const contributors = ({ change }: Read) => {
  const { commits = [] } = change;
  return [...contributorsOf({ ...change, commits }).because.keys()];
};

describe('merges of the base branch', () => {
  const history = [{ changes: { 'other.ts': 'x\n' } }];
  const merging = (merge: CommitInput, reviews: PullRequestInput['reviews'] = approvedBy('grace')) =>
    read(
      { behind: 1, commits: [{}, { mergesBase: true, committer: 'web-flow', ...merge }], reviews, pushes: [] },
      { repository: { history } },
    );

  test.each<[string, CommitInput, boolean]>([
    ['nothing else', { author: 'grace' }, true],
    ['a conflict resolved', { author: 'grace', changes: { 'src/cart.ts': 'resolved\n' } }, false],
    ['a file of its own', { author: 'grace', changes: { 'evil.ts': 'x\n' } }, false],
    ['a change of the base undone', { author: 'grace', changes: { 'other.ts': null } }, false],
    ['nothing else, by an address that could be anybody', { author: { login: null, name: 'G', email: 'g@x.y' } }, true],
    ['nothing else, committed by who approved', { committer: 'grace' }, true],
  ])('bring %s', async (_what, merge, expected) => {
    expect((await merging(merge)).change.commits?.map((one) => one.mergesBaseOnly)).toEqual([false, expected]);
  });

  test('leave the approval of who updated the branch', async () => {
    expect(contributors(await merging({ author: 'grace' }))).toEqual(['ada']);
    expect(contributors(await merging({ author: 'grace', changes: { 'evil.ts': 'x\n' } }))).toEqual(['ada', 'grace']);
  });

  test.each<[string, CommitInput, PullRequestInput['reviews']]>([
    ['nobody approved', { author: 'grace' }, [{ author: 'grace', state: 'COMMENTED' }]],
    ['who approved has nothing to do with it', { author: 'ada' }, approvedBy('grace')],
  ])('are not looked at when %s', async (_what, merge, reviews) => {
    const { change, fake } = await merging(merge, reviews);
    expect(change.commits?.[1]?.mergesBaseOnly).toBeNull();
    expect(asked(fake).filter((one) => one.includes('compare'))).toEqual([]);
  });

  test('are looked at when who approved pushed them', async () => {
    const { change } = await read(
      {
        behind: 1,
        commits: [{}, { mergesBase: true }],
        reviews: approvedBy('grace'),
        pushes: [
          { by: 'ada', at: '2026-11-10T15:00:00Z', commit: 0 },
          { by: 'grace', at: '2026-11-10T16:00:00Z', commit: 1 },
        ],
      },
      { repository: { history } },
    );
    expect(change.commits?.[1]?.mergesBaseOnly).toBe(true);
  });

  test('stay unknown where they cannot be compared', async () => {
    const { change } = await read(
      { behind: 1, commits: [{}, { mergesBase: true, author: 'grace' }], reviews: approvedBy('grace') },
      { repository: { history }, faults: [[{ path: '/compare/', times: 9 }, { status: 403 }]] },
    );
    expect(change.commits?.[1]?.mergesBaseOnly).toBeNull();
  });

  test('are not merges of other commits of the pull request', async () => {
    const person = { login: 'grace', name: '', email: '' };
    const common = { authors: [person], committer: null, message: '', mergesBaseOnly: null };
    const [one, two, merge] = ['1', '2', '3'].map((digit) => digit.repeat(40));
    const commits = [
      { sha: one ?? '', parents: [], ...common },
      { sha: two ?? '', parents: [], ...common },
      { sha: merge ?? '', parents: [one ?? '', two ?? ''], ...common },
    ];
    const client = await createClient({ token: 'none', baseUrl: 'http://127.0.0.1:9' });
    const target = { owner: 'acme', repo: 'shop', number: 42 };
    const compare = async (): Promise<never> => {
      throw new Error('nothing was to be asked');
    };
    expect(await withBaseMerges(client, target, commits, ['grace'], null, compare)).toEqual(commits);
  });

  test('are looked at up to 20, the latest first', async () => {
    const commits: CommitInput[] = many(25, (index) => ({ mergesBase: 25 - index, author: 'grace' }));
    const { change } = await read(
      { behind: 26, commits: [{}, ...commits], reviews: approvedBy('grace') },
      { repository: { history: many(26, (index) => ({ changes: { [`base/${index}.ts`]: 'x\n' } })) } },
    );
    const merged = change.commits?.slice(1).map((one) => one.mergesBaseOnly);
    expect(merged).toEqual([...many(5, () => null), ...many(20, () => true)]);
  });
});

describe('who pushed', () => {
  const opened = '2026-11-10T15:00:00Z';
  const later = '2026-11-10T17:00:00Z';
  const pushes = async (change: Partial<PullRequestInput>, given: Given = {}) =>
    read({ reviews: approvedBy('grace'), createdAt: opened, ...change }, given);

  test('is asked for only once somebody has approved', async () => {
    const { change, fake } = await read();
    expect(change).not.toHaveProperty('pushes');
    expect(fake.requests).toHaveLength(2);
    const approved = await pushes({});
    expect(asked(approved.fake)).toEqual(['/repos/acme/shop/activity', '/repos/acme/shop/pulls/42/files', 'change']);
  });

  test('is told oldest first, since the opening and for what brought the commits', async () => {
    const before = { ref: 'refs/heads/change-42', type: 'push' as const };
    const { change, sha } = await pushes(
      {
        commits: [{}, {}],
        abandoned: [{}],
        pushes: [
          { by: 'bob', at: '2026-11-09T15:00:00Z', commit: 0 },
          { by: null, at: '2026-11-10T15:30:00Z', commit: 0 },
          { by: 'eve', at: '2026-11-10T16:00:00Z', commit: { abandoned: 0 }, type: 'force_push' },
          { by: 'grace', at: later, type: 'force_push' },
        ],
      },
      {
        repository: {
          activity: [
            { ...before, actor: 'mallory', before: 'a'.repeat(40), after: 'b'.repeat(40), at: '2026-11-01T15:00:00Z' },
            {
              ...before,
              actor: 'ada',
              before: 'b'.repeat(40),
              after: '0'.repeat(40),
              at: later,
              type: 'branch_deletion',
            },
            {
              ...before,
              ref: 'refs/heads/main',
              actor: 'mallory',
              before: 'a'.repeat(40),
              after: 'b'.repeat(40),
              at: later,
            },
          ],
        },
      },
    );
    expect(change.pushes?.map(({ by }) => by)).toEqual(['bob', 'eve', 'grace']);
    expect(change.pushes?.at(-1)).toEqual({ by: 'grace', at: later, sha: sha.head });
  });

  test('makes a contributor of somebody who pushed what others wrote', async () => {
    expect(contributors(await pushes({ pushes: [{ by: 'grace', at: later }] }))).toEqual(['ada', 'grace']);
  });

  test('is read to the push that brought the first commit, not through the whole life of a branch', async () => {
    const ref = 'refs/heads/develop';
    const old = many(950, (index) => ({
      ...{ ref, actor: `old${index}`, type: 'push' as const, at: new Date(1.76e12 + index * 1000).toISOString() },
      before: index.toString(16).padStart(40, 'a'),
      after: (index + 1).toString(16).padStart(40, 'a'),
    }));
    const first = { by: 'bob', at: '2026-11-08T15:00:00Z', commit: 0, before: 'f'.repeat(40) };
    const recent = many(150, (index) => ({
      by: `new${index}`,
      at: `2026-11-09T1${Math.floor(index / 60)}:${String(index % 60).padStart(2, '0')}:00Z`,
    }));
    const { change, fake } = await pushes(
      { headRef: 'develop', commits: [{}, {}], pushes: [first, ...recent] },
      { repository: { activity: old } },
    );
    expect(change.pushes).toHaveLength(151);
    expect(fake.requests.filter(({ path }) => path.endsWith('/activity'))).toHaveLength(2);
  });

  test('is read on behind force pushes, which may have replaced anything', async () => {
    const rewriting = many(120, (index) => ({
      ...{ by: 'ada', commit: 1, type: 'force_push' as const },
      at: new Date(Date.parse('2026-11-09T15:00:00Z') + index * 1000).toISOString(),
      before: 'e'.repeat(40),
    }));
    const first = { by: 'bob', at: '2026-11-08T15:00:00Z', commit: 0 };
    const { change } = await pushes({ commits: [{}, {}], pushes: [first, ...rewriting] });
    expect(change.pushes?.[0]?.by).toBe('bob');
  });

  test('is not known where a branch has had more than a thousand pushes since', async () => {
    const recent = many(1001, (index) => ({
      by: 'ada',
      at: new Date(Date.parse(opened) + index * 1000).toISOString(),
    }));
    const { change, notRead } = await pushes({ pushes: recent });
    expect(change.pushes).toBeNull();
    expect(notRead.map(({ fact }) => fact)).toEqual(['pushes']);
  });

  const missing = (status: number): Given => ({ faults: [[{ path: '/activity', times: 3 }, { status }]] });
  test.each<[string, Partial<PullRequestInput>, Given, unknown]>([
    ['in the same repository is unknown without permission', {}, missing(403), null],
    ['in the same repository is unknown where the list is hidden', {}, missing(404), null],
    ['is unknown where GitHub fails', { headRepository: 'eve/shop' }, missing(500), null],
    ['in a fork that the token may not see is left out', { headRepository: 'eve/shop' }, missing(404), undefined],
    ['in a fork that is gone is left out', { headRepository: null }, {}, undefined],
  ])('%s', async (_what, change, given, expected) => {
    expect((await pushes(change, given)).change.pushes).toEqual(expected);
  });

  test('says which permission would tell', async () => {
    const { notRead } = await pushes({}, missing(403));
    expect(notRead[0]?.error.message).toContain('"contents: read"');
  });

  test('is read from the fork that the branch is in', async () => {
    const { change } = await pushes({
      headRepository: 'eve/shop',
      author: 'eve',
      pushes: [{ by: 'grace', at: later }],
    });
    expect(change.pushes?.map(({ by }) => by)).toEqual(['grace']);
  });
});

describe('who started a coding agent', () => {
  const agent = 'copilot-swe-agent[bot]';
  const assigned = (actor: string, assignee: string, minute = 0) =>
    ({ event: 'assigned', actor, assignee, at: `2026-11-10T15:0${minute}:00Z` }) as const;

  test.each<[string, string, PullRequestInput['events'], string | undefined]>([
    ['is the person whom it assigned', agent, [assigned(agent, agent), assigned(agent, 'grace')], 'grace'],
    ['is not whom somebody else assigned', agent, [assigned('ada', 'grace')], undefined],
    ['is not known without an assignment', agent, [], undefined],
    ['is not whom a bot for dependencies assigned', 'renovate[bot]', [assigned('renovate[bot]', 'grace')], undefined],
    ['is nobody for a person', 'ada', [assigned('ada', 'grace')], undefined],
    ['is the first whom it assigned', agent, [assigned(agent, 'grace'), assigned(agent, 'eve', 1)], 'grace'],
  ])('%s', async (_what, author, events = [], expected) => {
    const { change, fake } = await read({ author, events });
    expect(change.author?.startedBy).toBe(expected);
    expect(fake.requests).toHaveLength(2);
  });
});

test('what is refined stays a valid change file', async () => {
  const { change } = await read(
    {
      title: 'Revert "Charge twice (#41)"',
      behind: 1,
      commits: [{}, { mergesBase: true, author: 'grace' }],
      reviews: [{ author: 'grace', state: 'APPROVED', commit: 0 }],
    },
    { others: [{ number: 41, mergedAt: '2026-11-09T16:00:00Z', files: [{ path: 'src/old.ts', status: 'modified' }] }] },
  );
  expect(ChangeSchema.parse(change)).toEqual(change);
  expect(change).toMatchObject({ reverts: { number: 41, exact: false }, reviews: [{ sameDiffAsHead: true }] });
});
