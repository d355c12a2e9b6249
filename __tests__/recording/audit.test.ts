import { describe, expect, test } from 'vitest';
import { good, setUpRecords } from './run.ts';

const pulls = [42, 43].map((number) => ({ ...good, number, files: [{ path: `src/deliveries/${number}.ts` }] }));

type Shop = Awaited<ReturnType<typeof setUpRecords>>;

const mergeOf = ({ play }: Shop) => play.pullRequest(42).mergeCommit ?? '';

/** A shop that has merged #42 on Thursday noon. */
async function merged(setup: Parameters<typeof setUpRecords>[0] = {}) {
  const shop = await setUpRecords({ pulls, ...setup });
  await shop.pullRequest(42);
  shop.play.merge(42, { by: 'grace' });
  await shop.pushed();
  shop.at('Thu 12:30');
  return shop;
}

describe('what reached the branch past the gate', () => {
  test('a direct push is recorded, and an issue opened, once', async () => {
    const shop = await merged();
    const sha = shop.play.pushTo('main', { 'src/a.ts': 'evil\n' }, { by: 'mallory', message: 'Quick fix' });
    expect(await shop.pushed()).toMatchObject({ problems: [], recorded: [{ first: true }] });
    const [push, ...none] = await shop.pushes();
    expect(none).toEqual([]);
    expect(push).toMatchObject({
      compliant: false,
      how: 'direct',
      reasons: ['mallory pushed 1 commit to main without a pull request'],
      push: { branch: 'main', by: 'mallory', after: sha, commits: [{ sha, subject: 'Quick fix' }], dropped: [] },
      links: { issue: expect.stringContaining('/issues/') },
    });
    expect(await shop.pushed()).toMatchObject({ recorded: [{ first: false }] });
    await shop.sweepRecords();
    expect(await shop.pushes()).toHaveLength(1);
    expect(shop.issues()).toHaveLength(1);
  });

  test.each<[string, (shop: Shop) => void, number]>([
    ['a cherry-pick', (shop) => shop.play.cherryPick(mergeOf(shop), { by: 'mallory' }), 1],
    ['a cherry-pick that says so', (shop) => shop.play.cherryPick(mergeOf(shop), { naming: true }), 1],
    [
      'a commit that names an open pull request',
      (shop) => shop.play.pushTo('main', { 'x.ts': '1' }, { message: 'Fix (#43)' }),
      1,
    ],
    ['260 commits', (shop) => shop.play.pushMany('main', 260), 260],
  ])('%s is a push of its own', async (_what, act, count) => {
    const shop = await merged();
    act(shop);
    expect((await shop.pushed()).problems).toEqual([]);
    const [push] = await shop.pushes();
    expect(push).toMatchObject({ compliant: false, how: 'direct' });
    expect(push?.push.commits).toHaveLength(count);
  });

  test('a forced push tells what it took off the branch, and what it put there', async () => {
    const shop = await merged();
    const commit = mergeOf(shop);
    shop.play.forcePushTo('main', shop.headOf(42), { by: 'mallory' });
    await shop.pushed();
    const [push] = await shop.pushes();
    expect(push).toMatchObject({
      how: 'force',
      // GitHub counts it to #42, but the merge brought another commit.
      push: { by: 'mallory', dropped: [commit], commits: [{ sha: shop.headOf(42) }] },
    });
    expect(push?.reasons[0]).toBe('mallory rewrote main by a forced push, which took 1 commit off it');
  });

  test('a forced push back to what was there takes commits off, and puts none there', async () => {
    const shop = await merged();
    const sha = shop.play.pushTo('main', { 'src/a.ts': 'evil\n' }, { by: 'mallory' });
    await shop.pushed();
    shop.at('Thu 12:40');
    shop.play.forcePushTo('main', mergeOf(shop), { by: 'root' });
    await shop.pushed();
    const found = (await shop.pushes()).map(({ how, push }) => [how, push.dropped, push.commits.length]);
    expect(found.toSorted()).toEqual([
      ['direct', [], 1],
      ['force', [sha], 0],
    ]);
  });

  test('a push to a branch that is not gated, and its deletion, are nobody’s business', async () => {
    const shop = await merged();
    shop.play.pushTo('topic', { 'a.ts': '1' });
    await shop.sweepRecords();
    expect(await shop.pushes()).toEqual([]);
  });

  test('a merge of which GitHub does not tell the pull request yet is not taken for a push', async () => {
    const shop = await merged();
    shop.play.pushTo('main', { 'a.ts': '1' });
    const { repository } = shop.play;
    const last = repository.activity.at(-1);
    if (last !== undefined) Object.assign(last, { type: 'pr_merge' });
    const audited = await shop.pushed();
    expect(audited).toMatchObject({ recorded: [], problems: [expect.stringContaining('the next sweep looks again')] });
    expect(await shop.pushes()).toEqual([]);
    // It has waited for GitHub three times.
    expect(shop.waits).toHaveLength(3);
  });
});

describe('a revert', () => {
  test('by the button is told in both records', async () => {
    const shop = await merged();
    const { number } = shop.play.revert(42, { by: 'grace' });
    shop.play.review(number, { author: 'linus', state: 'APPROVED' });
    shop.play.merge(number, { by: 'grace' });
    await shop.pushed();
    const [first, second] = [await shop.record(42), await shop.record(number)];
    expect(second.links.reverts).toEqual([{ number: 42, commit: first.merge.commit, exact: true }]);
    expect(first.links.revertedBy).toEqual([{ number, commit: second.merge.commit, exact: true }]);
    expect(shop.history()).toContain('follow-up 2026/11/12-42');
  });

  test('by git, pushed past the gate, is told in both records', async () => {
    const shop = await merged();
    const sha = shop.play.revertCommit(mergeOf(shop), { by: 'mallory' });
    await shop.pushed();
    const [push] = await shop.pushes();
    expect(push?.links.reverts).toEqual([{ number: 42, commit: mergeOf(shop), exact: null }]);
    expect((await shop.record(42)).links.revertedBy).toEqual([{ number: null, commit: sha, exact: null }]);
  });
});

describe('a sweep over the records', () => {
  test('has nothing to do before the first record', async () => {
    const shop = await setUpRecords({ pulls });
    shop.play.merge(42);
    expect(await shop.sweepRecords()).toMatchObject({ since: null, recorded: [], audited: [], problems: [] });
    expect(shop.history()).toEqual([]);
  });

  test('records the merges and the pushes that no run recorded, and nothing from before the first record', async () => {
    const shop = await setUpRecords({
      pulls: [...pulls, { ...good, number: 41, files: [{ path: 'src/deliveries/old.ts' }] }],
    });
    shop.at('Wed 11:00');
    shop.play.merge(41);
    shop.at('Thu 12:00');
    await shop.pullRequest(42);
    shop.play.merge(42);
    await shop.pushed();
    shop.at('Thu 12:10');
    await shop.pullRequest(43);
    shop.play.merge(43);
    shop.at('Thu 12:20');
    shop.play.pushTo('main', { 'src/a.ts': 'evil\n' }, { by: 'mallory' });
    shop.at('Thu 13:00');
    const swept = await shop.sweepRecords();
    expect(swept.problems).toEqual([]);
    expect(swept.recorded.map(({ name, first }) => [name, first])).toEqual([['#43', true]]);
    expect(swept.audited.flatMap(({ recorded }) => recorded.map(({ first }) => first))).toEqual([true]);
    const record = await shop.record(43);
    expect(record).toMatchObject({ compliant: true, capture: { by: 'sweep' } });
    expect([...(await shop.records()).keys()].some((place) => place.endsWith('-41'))).toBe(false);
    const before = shop.history();
    expect(await shop.sweepRecords()).toMatchObject({ recorded: [], followed: [], problems: [] });
    expect(shop.history()).toEqual(before);
  });

  test('closes the verification when the period is over', async () => {
    const shop = await merged();
    expect((await shop.record(42)).verification).toMatchObject({ state: 'monitoring', minutes: 120 });
    shop.at('Thu 14:30');
    await shop.sweepRecords();
    expect((await shop.record(42)).verification).toMatchObject({ state: 'incomplete' });
  });

  test('restores the branch of records where it was deleted', async () => {
    const shop = await merged();
    shop.play.deleteBranch('change-records', 'mallory');
    shop.play.merge(43);
    await shop.merged(43);
    expect([...(await shop.records()).keys()]).toEqual(['2026/11/12-42', '2026/11/12-43']);
    expect(shop.log.join('\n')).toMatch(/restored/i);
  });

  test('says that the branch of records is locked, and completes what is missing once it is not', async () => {
    const shop = await merged();
    shop.play.lock('change-records');
    await shop.pullRequest(43);
    shop.play.merge(43);
    await expect(shop.merged(43)).rejects.toThrow(/change-records/);
    shop.play.lock('change-records', false);
    shop.at('Thu 12:45');
    expect(await shop.sweepRecords()).toMatchObject({ recorded: [{ name: '#43', first: true }] });
    expect(await shop.record(43)).toMatchObject({ compliant: true });
  });

  test('tells a record that was edited by hand, and leaves it', async () => {
    const shop = await merged();
    shop.play.pushTo('change-records', { '2026/11/12-42.json': '{"edited": true}' }, { by: 'mallory' });
    const swept = await shop.sweepRecords();
    expect(swept.problems.join()).toContain('2026/11/12-42.json is no record');
    const { git, branches } = shop.play.repository;
    const file = git.filesOf(branches.get('change-records') ?? '').get('2026/11/12-42.json');
    expect(git.text(file).toString()).toBe('{"edited": true}');
  });
});

describe('while the policy only reports', () => {
  const files = { '.github/change-gate.yml': 'extends: default@1\nmode: report-only\n' };

  test('what does not comply is recorded, and nobody is asked for anything, not even once it enforces', async () => {
    const shop = await setUpRecords({ pulls: [{ ...good, reviews: [] }], repository: { files } });
    await shop.pullRequest(42);
    shop.play.merge(42);
    await shop.merged(42);
    expect(await shop.record(42)).toMatchObject({ compliant: false, problems: [], policy: { reportOnly: true } });
    shop.play.pushTo('main', { '.github/change-gate.yml': 'extends: default@1\n' });
    shop.at('Fri 12:00');
    await shop.sweepRecords();
    const { number } = shop.play.pullRequest(42);
    expect(shop.issues().filter(({ title }) => title.includes(`#${number}`))).toEqual([]);
    expect((await shop.record(42)).links.issue).toBeNull();
  });
});
