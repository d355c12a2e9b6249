import { describe, expect, test } from 'vitest';
import type { MergeMethod } from '../support/github/merging.ts';
import { good, setUpRecords } from './run.ts';

const pulls = [42, 43].map((number) => ({ ...good, number, files: [{ path: `src/deliveries/${number}.ts` }] }));

type Shop = Awaited<ReturnType<typeof setUpRecords>>;

/** A shop that has merged #42 on Thursday noon, and recorded it. */
async function merged(method: MergeMethod = 'squash') {
  const shop = await setUpRecords({ pulls });
  await shop.pullRequest(42);
  shop.play.merge(42, { by: 'grace', method });
  await shop.pushed();
  shop.at('Thu 12:30');
  return shop;
}

const tipOf = ({ play }: Shop) => play.repository.branches.get('main') ?? '';
const lastActivity = ({ play }: Shop) => play.repository.activity.at(-1) ?? {};
const counted = async (shop: Shop) =>
  (await shop.pushes()).map(({ how, push }) => [how, push.commits.map(({ sha }) => sha)]);

describe('commits that GitHub counts to a merged pull request, but that were pushed', () => {
  test.each<[string, MergeMethod]>([
    ['a merge that somebody made by hand, whatever it changes besides', 'merge'],
    ['a squash that somebody made by hand', 'squash'],
  ])('%s, is recorded as a push', async (_what, method) => {
    const shop = await setUpRecords({ pulls });
    await shop.pullRequest(42);
    const made = shop.play.merge(42, { by: 'mallory', method });
    Object.assign(lastActivity(shop), { type: 'push' });
    const audited = await shop.pushed();
    expect(audited.problems).toEqual([]);
    expect(audited.recorded.map(({ name }) => name)).toEqual(['#42', `the push of ${made.slice(0, 7)}`]);
    expect(await counted(shop)).toEqual([['direct', [made]]]);
  });

  test('the reviewed commits themselves came with their pull request', async () => {
    const shop = await setUpRecords({ pulls });
    await shop.pullRequest(42);
    const [before, head] = [tipOf(shop), shop.headOf(42)];
    shop.play.forcePushTo('main', head, { by: 'grace' });
    Object.assign(lastActivity(shop), { type: 'push' });
    const merge = { mergedAt: shop.fake.now().toISOString(), mergedBy: 'grace', mergeCommit: head, landed: [head] };
    Object.assign(shop.play.pullRequest(42), { state: 'MERGED', closedAt: merge.mergedAt, base: before, ...merge });
    expect(await shop.pushed()).toMatchObject({ problems: [], recorded: [{ name: '#42', first: true }] });
    expect(await shop.record(42)).toMatchObject({ compliant: true, merge: { landed: [head] } });
    expect(await shop.pushes()).toEqual([]);
  });

  test('what was merged, taken off and pushed once more, is recorded as a push', async () => {
    const shop = await merged('merge');
    const commit = tipOf(shop);
    const before = shop.play.repository.git.commitOf(commit).parents[0] ?? '';
    shop.play.forcePushTo('main', before, { by: 'root' });
    await shop.pushed();
    shop.at('Thu 12:40');
    shop.play.forcePushTo('main', commit, { by: 'mallory' });
    Object.assign(lastActivity(shop), { type: 'push' });
    await shop.pushed();
    expect((await shop.pushes()).map(({ how, push }) => [how, push.by]).toSorted()).toEqual([
      ['direct', 'mallory'],
      ['force', 'root'],
    ]);
  });
});

describe('a history without a beginning in common', () => {
  test('is recorded, with what it took off', async () => {
    const shop = await merged();
    const commit = tipOf(shop);
    const { git } = shop.play.repository;
    const mallory = { name: 'Mallory', email: 'mallory@example.com', at: shop.fake.now().toISOString() };
    const tree = git.commitOf(commit).tree;
    const orphan = git.commit({ tree, parents: [], author: mallory, committer: mallory, message: 'Another history' });
    shop.play.forcePushTo('main', orphan, { by: 'mallory' });
    expect(await shop.pushed()).toMatchObject({ problems: [], recorded: [{ first: true }] });
    const [push] = await shop.pushes();
    expect(push).toMatchObject({
      how: 'force',
      problems: [expect.stringContaining('no commit in common')],
      push: { by: 'mallory', after: orphan, dropped: [commit], commits: [{ sha: orphan, subject: 'Another history' }] },
    });
    expect(shop.issues()).toHaveLength(1);
  });
});

describe('two pushes whose records would stand at one place', () => {
  test('are told, since only the first is recorded, by the run and by every sweep', async () => {
    const shop = await merged();
    const [commit, evil] = [tipOf(shop), shop.play.pushTo('main', { 'a.ts': '1' }, { by: 'mallory' })];
    await shop.pushed();
    shop.at('Thu 12:40');
    shop.play.forcePushTo('main', commit, { by: 'root' });
    await shop.pushed();
    shop.at('Thu 12:50');
    shop.play.forcePushTo('main', evil, { by: 'mallory' });
    Object.assign(lastActivity(shop), { type: 'push' });
    const { recorded } = await shop.pushed();
    const told = recorded.flatMap(({ problems }) => problems).join('\n');
    const count = (await shop.pushes()).filter(({ push }) => push.after === evil).length;
    // Either it has a place of its own, or it is told that it has none.
    expect(count === 2 || /another push/.test(told)).toBe(true);
  });
});

describe('a gated branch other than the default one', () => {
  const settings = { branches: ['main', 'release/*', 'stable'] };
  const repository = { branches: { stable: {} } };

  test('is swept, also where nothing was ever merged into it', async () => {
    const shop = await setUpRecords({ pulls, settings, repository });
    shop.play.merge(42);
    await shop.merged(42);
    shop.at('Thu 12:10');
    const sha = shop.play.pushTo('stable', { 'a.ts': '1' }, { by: 'mallory' });
    await shop.sweepRecords();
    expect(await shop.pushes()).toMatchObject([{ push: { branch: 'stable', after: sha } }]);
  });

  test.each<[string, Record<string, string> | null, number]>([
    ['nothing that the default branch has not', null, 0],
    ['a commit of its own', { 'a.ts': '1' }, 1],
  ])('may be made with %s', async (_what, changes, count) => {
    const shop = await setUpRecords({ pulls, settings, repository });
    shop.play.pushTo('release/1', changes ?? {}, { by: 'mallory' });
    if (changes === null) {
      shop.play.repository.branches.set('release/1', tipOf(shop));
      Object.assign(lastActivity(shop), { after: tipOf(shop) });
    }
    expect(await shop.pushed({ branch: 'release/1' })).toMatchObject({ problems: [] });
    expect(await shop.pushes()).toHaveLength(count);
    shop.play.deleteBranch('release/1', 'grace');
    expect(await shop.pushed({ branch: 'release/1' })).toMatchObject({ problems: [], recorded: [] });
  });
});

describe('a gated branch that was removed and made again', () => {
  test('is compared with what it was', async () => {
    const shop = await merged();
    const commit = tipOf(shop);
    shop.play.deleteBranch('main', 'mallory');
    const { branches, activity } = shop.play.repository;
    shop.at('Thu 12:31');
    const last = activity.at(-1);
    branches.set('main', shop.headOf(42));
    if (last !== undefined)
      activity.push({
        ...{ ...last, before: last.after, after: shop.headOf(42), at: shop.fake.now().toISOString() },
        ...{ id: last.id + 1, type: 'branch_creation' },
      });
    expect((await shop.pushed()).problems).toEqual([]);
    expect(await shop.pushes()).toMatchObject([{ how: 'force', push: { dropped: [commit] } }]);
  });
});
