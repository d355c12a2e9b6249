/** A record is written once: what may be known a little later must not be told as unknown, or as wrong, for good. */
import { describe, expect, test } from 'vitest';
import { builtIn } from '../../src/policy/in-force.ts';
import { central, good, setUpRecords } from './run.ts';

const policyPath = '.github/change-gate.yml';
const weaker = 'extends: default@1\nrules:\n  approvals:\n    level: off\n';
const path = { path: policyPath, status: 'added' as const, content: weaker };
const two = { ...good, commits: [{ author: 'ada' }, { author: 'ada', at: central('Mon 09:45').toISOString() }] };

describe('what GitHub does not answer at the moment', () => {
  test.each<[string, object]>([
    ['the commits that the merge brought', { path: /\/commits$/ }],
    ['which pull request brought them', { operation: 'bringers' }],
    ['the statuses of the head', { path: /\/statuses$/ }],
    ['who pushed to the branch', { path: /\/activity$/ }],
  ])('%s: nothing is recorded, and the next run does it', async (_what, match) => {
    const other = { ...good, number: 43, files: [{ path: 'src/deliveries/43.ts' }] };
    const shop = await setUpRecords({ pulls: [two, other] });
    await shop.pullRequest(42);
    shop.play.merge(43);
    await shop.merged(43);
    shop.play.merge(42, { method: 'rebase' });
    const before = shop.history();
    shop.fake.fault({ ...match, times: 20 }, { status: 502 });
    await expect(shop.merged(42)).rejects.toThrow(/502/);
    expect(shop.history()).toEqual(before);
    for (let round = 0; round < 20 && shop.history().length === before.length; round++)
      await shop.merged(42).catch(() => undefined);
    expect(await shop.record(42)).toMatchObject({ compliant: true, problems: [] });
    expect((await shop.record(42)).merge.landed).toHaveLength(2);
  });

  test.each<[string, boolean]>([
    ['none', true],
    ['the last alone', false],
  ])(
    'the pull request of the commits of a rebase (%s): the policy that it brings does not judge it',
    async (_what, all) => {
      const at = central('Mon 09:45').toISOString();
      const commits = [
        { author: 'ada', message: 'Weaker', changes: { [policyPath]: weaker } },
        { author: 'ada', at, message: 'More', changes: { 'src/a.ts': '1' } },
      ];
      const { files: _, ...bare } = good;
      const shop = await setUpRecords({ pulls: [{ ...bare, commits, reviews: [] }] });
      await shop.pullRequest(42);
      shop.play.merge(42, { method: 'rebase' });
      const pr = shop.play.pullRequest(42);
      const { landed } = pr;
      // GitHub tells of the merge, and does not count its commits to it yet.
      Object.assign(pr, { landed: [] });
      if (all)
        shop.fake.fault(
          { operation: 'bringers' },
          { graphqlErrors: [{ message: 'Later', path: ['repository', 'c0'] }] },
        );
      await shop.merged(42).catch(() => undefined);
      Object.assign(pr, { landed });
      await shop.merged(42);
      const record = await shop.record(42);
      expect(record.policy.source).toContain('built-in');
      expect(record).toMatchObject({ compliant: false, merge: { landed } });
    },
  );

  test('where it never tells what a merge brought, no policy that may not have been in force passes it', async () => {
    const pull = { ...good, reviews: [], files: [path] };
    const shop = await setUpRecords({ pulls: [pull] });
    await shop.pullRequest(42);
    shop.play.merge(42);
    Object.assign(shop.play.pullRequest(42), { mergeCommit: null, landed: [] });
    await expect(shop.merged(42)).rejects.toThrow(/next sweep/);
    shop.at('Fri 12:00');
    await shop.merged(42);
    const record = await shop.record(42);
    expect(record).toMatchObject({ compliant: false, merge: { landed: null } });
    expect(record.problems.join()).toContain('Which policy was in force');
  });
});

describe('what was so at the merge', () => {
  test('a status that turned red in the second of the merge was green', async () => {
    const shop = await setUpRecords();
    await shop.pullRequest(42);
    shop.at('Thu 12:05');
    shop.play.merge(42, { by: 'grace' });
    const { statuses } = shop.play.repository;
    const last = statuses.at(-1);
    if (last !== undefined)
      statuses.push({ ...last, id: last.id + 1, state: 'FAILURE', createdAt: shop.fake.now().toISOString() });
    await shop.merged(42);
    expect(await shop.record(42)).toMatchObject({ compliant: true, problems: [] });
  });

  test('a freeze that began later does not count for a run by hand', async () => {
    const shop = await setUpRecords();
    await shop.pullRequest(42);
    shop.play.merge(42);
    shop.at('Fri 10:00');
    await shop.merged(42, undefined, { over: { freeze: 'Black Friday' } });
    expect(await shop.record(42)).toMatchObject({ compliant: true });
  });

  test('a merge into another branch was judged by the policy that the default branch had then', async () => {
    const pulls = [
      { ...good, baseRef: 'release', reviews: [] },
      { ...good, number: 43, files: [path] },
    ];
    const settings = { branches: ['main', 'release'] };
    const shop = await setUpRecords({ pulls, settings, repository: { branches: { release: {} } } });
    shop.play.merge(42);
    shop.at('Thu 12:10');
    shop.play.merge(43);
    shop.at('Thu 12:20');
    await shop.merged(42);
    expect((await shop.record(42)).policy).toMatchObject({ sha256: builtIn().sha256 });
    expect((await shop.record(42)).reasons.join()).toMatch(/approv/i);
  });
});

describe('where records begin', () => {
  const pulls = [41, 42, 43].map((number) => ({ ...good, number, files: [{ path: `src/deliveries/${number}.ts` }] }));

  test('with the first of the first day, whatever its number', async () => {
    const shop = await setUpRecords({ pulls });
    shop.play.merge(43);
    await shop.merged(43);
    shop.at('Thu 12:10');
    shop.play.pushTo('main', { 'a.ts': '1' }, { by: 'mallory' });
    shop.at('Thu 12:20');
    shop.play.merge(42);
    await shop.merged(42);
    await shop.sweepRecords();
    expect(await shop.pushes()).toMatchObject([{ push: { by: 'mallory' } }]);
  });

  test('not with a change from before that somebody had recorded by hand', async () => {
    const shop = await setUpRecords({ pulls });
    shop.play.merge(41);
    shop.fake.setNow(new Date('2026-12-09T18:00:00Z'));
    shop.play.merge(42);
    shop.fake.setNow(new Date('2026-12-10T18:00:00Z'));
    shop.play.merge(43);
    await shop.merged(43);
    await shop.merged(41);
    const swept = await shop.sweepRecords();
    expect(swept.since).toEqual(new Date('2026-12-10T18:00:00Z'));
    expect([...(await shop.records()).keys()]).toEqual(['2026/11/12-41', '2026/12/10-43']);
  });
});

describe('a description that strangers wrote', () => {
  test('names thousands of reverted changes: they are not all followed', async () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `Reverts #${index + 1000}`);
    const shop = await setUpRecords({ pulls: [{ ...good, body: `${good.body}\n${lines.join('\n')}` }] });
    shop.play.merge(42);
    await shop.merged(42);
    expect((await shop.record(42)).links.reverts.length).toBeLessThanOrEqual(50);
  });

  test('names a commit whose pull requests GitHub does not tell: the change is recorded all the same', async () => {
    const named = 'ab'.repeat(20);
    const shop = await setUpRecords({ pulls: [{ ...good, body: `${good.body}\nThis reverts commit ${named}.` }] });
    await shop.pullRequest(42);
    shop.play.merge(42);
    shop.fake.fault(
      { operation: 'bringers' },
      { graphqlErrors: [{ type: 'FORBIDDEN', message: 'No', path: ['repository', 'c0'] }] },
    );
    await shop.merged(42);
    expect((await shop.record(42)).links.reverts).toMatchObject([{ number: null, commit: named }]);
  });
});

describe('the tests of what was deployed', () => {
  test('are not the runs of the workflow that keeps records', async () => {
    const emergency = {
      ...good,
      labels: ['emergency'],
      body: '## Emergency\nReason: the shop is down since 21:50.\nApproved by: @alan\n',
      reviews: [],
    };
    const shop = await setUpRecords({ pulls: [emergency] });
    await shop.pullRequest(42);
    shop.play.merge(42);
    const commit = shop.play.pullRequest(42).mergeCommit ?? '';
    await shop.merged(42);
    shop.at('Thu 12:05');
    const file = '.github/workflows/change-records.yml';
    shop.play.startCheck(commit, { name: 'record', workflow: { name: 'change-records', file }, conclusion: 'SUCCESS' });
    const state = async () => (await shop.record(42)).obligations.find(({ id }) => id === 'tests')?.state;
    shop.at('Thu 12:30');
    await shop.sweepRecords();
    expect(await state()).toBe('open');
    shop.play.startCheck(commit, { name: 'test', workflow: 'CI', conclusion: 'SUCCESS' });
    shop.at('Thu 13:00');
    await shop.sweepRecords();
    expect(await state()).toBe('done');
  });
});
