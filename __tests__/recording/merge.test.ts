import { describe, expect, test } from 'vitest';
import { builtIn } from '../../src/policy/in-force.ts';
import type { MergeMethod } from '../support/github/merging.ts';
import { central, good, setUpRecords } from './run.ts';

const place = '2026/11/12-42';
const two = { ...good, commits: [{ author: 'ada' }, { author: 'ada', at: central('Mon 09:45').toISOString() }] };

describe('the record of a merge', () => {
  test('is written once, by whichever run comes first', async () => {
    const shop = await setUpRecords();
    await shop.pullRequest(42);
    shop.play.merge(42, { by: 'grace' });
    shop.at('Thu 12:01');
    expect(await shop.merged(42)).toMatchObject({ name: '#42', place, first: true, problems: [] });
    const record = await shop.record(42);
    expect(record).toMatchObject({
      compliant: true,
      reasons: [],
      verdict: 'pass',
      category: 'normal',
      lane: 'ordinary',
    });
    expect(record.merge).toMatchObject({ by: 'grace', commit: shop.play.pullRequest(42).mergeCommit });
    expect(record.approvers).toMatchObject([{ login: 'grace', counts: true, seat: 'technical' }]);
    expect(record.capture).toEqual({ at: central('Thu 12:01').toISOString(), by: 'merge' });
    expect(record.policy.sha256).toBe(builtIn().sha256);
    expect(await shop.merged(42)).toMatchObject({ first: false });
    expect(await shop.pushed()).toMatchObject({ problems: [], recorded: [{ name: '#42', first: false }] });
    expect(shop.history()).toEqual([`record ${place}`]);
  });

  test.each<[MergeMethod, number]>([
    ['squash', 1],
    ['rebase', 2],
    ['merge', 3],
  ])('names the commits that a %s brought to the branch', async (method, count) => {
    const shop = await setUpRecords({ pulls: [two] });
    await shop.pullRequest(42);
    shop.play.merge(42, { by: 'grace', method });
    const audited = await shop.pushed();
    expect(audited).toMatchObject({ problems: [], recorded: [{ name: '#42', first: true }] });
    const { merge } = await shop.record(42);
    expect(merge.landed).toHaveLength(count);
    expect(merge.landed?.at(-1)).toBe(merge.commit);
    expect(await shop.pushes()).toEqual([]);
  });

  test('is not made of what was only closed, nor of what went to a branch that is not gated', async () => {
    const shop = await setUpRecords({
      pulls: [good, { ...good, number: 43, baseRef: 'release' }],
      repository: { branches: { release: {} } },
    });
    shop.play.close(42);
    expect(await shop.merged(42)).toBeNull();
    shop.play.merge(43);
    expect(await shop.merged(43)).toBeNull();
    expect(shop.history()).toEqual([]);
  });

  test('says that the gate was bypassed where its status was not green', async () => {
    const shop = await setUpRecords({ pulls: [{ ...good, reviews: [] }] });
    await shop.pullRequest(42);
    shop.play.merge(42, { by: 'root' });
    await shop.merged(42);
    const { compliant, reasons, verdict, problems } = await shop.record(42);
    expect({ compliant, verdict }).toEqual({ compliant: false, verdict: 'wait' });
    expect(problems).toEqual(['The gate was bypassed: the status “change-gate” was pending at the merge']);
    expect(reasons.join('\n')).toMatch(/approv/i);
    expect(shop.issues()).toMatchObject([{ title: expect.stringContaining('#42') }]);
  });

  test('says that the gate was bypassed where it never spoke', async () => {
    const shop = await setUpRecords({ pulls: [{ ...good, statuses: [] }] });
    shop.play.merge(42, { by: 'root' });
    await shop.merged(42);
    expect((await shop.record(42)).problems).toEqual([
      'The gate was bypassed: at the merge there was no status “change-gate”',
    ]);
  });

  test('tells a green status that was stale', async () => {
    const shop = await setUpRecords();
    await shop.pullRequest(42);
    shop.at('Fri 16:00');
    shop.play.merge(42, { by: 'grace' });
    await shop.merged(42);
    const { verdict, problems, window } = await shop.record(42);
    expect(verdict).toBe('wait');
    expect(window).toMatchObject({ open: false, reason: 'friday-cutoff' });
    expect(problems.join()).toMatch(/was green at the merge, set by github-actions\[bot\].*stale, or forged/);
  });

  test('tells a green status that a person set', async () => {
    const forged = {
      context: 'change-gate',
      state: 'SUCCESS',
      description: 'Normal. May be merged',
      creator: 'mallory',
      createdAt: central('Thu 11:00').toISOString(),
    } as const;
    const shop = await setUpRecords({ pulls: [{ ...good, statuses: [...(good.statuses ?? []), forged] }] });
    shop.play.merge(42);
    await shop.merged(42);
    expect((await shop.record(42)).problems.join()).toMatch(/set by mallory .*neither the gate nor an app/);
  });

  test('holds the description as of the merge, which the event tells, though it was edited since', async () => {
    const shop = await setUpRecords();
    await shop.pullRequest(42);
    shop.play.merge(42);
    const { mergedAt, body } = shop.play.pullRequest(42);
    shop.at('Thu 12:02');
    shop.play.edit(42, { body: '## Description\nSomething else altogether' });
    await shop.merged(42, { mergedAt: mergedAt ?? '', body });
    const record = await shop.record(42);
    expect(record).toMatchObject({ compliant: true, caveats: [] });
    expect(record.what).not.toContain('Something else');
    expect(record.changedSinceMerge.map(({ fact }) => fact)).toContain('body');
  });

  test('does not know the description where it was edited since and no event tells it', async () => {
    const shop = await setUpRecords();
    await shop.pullRequest(42);
    shop.play.merge(42);
    shop.at('Thu 12:02');
    shop.play.edit(42, { body: '## Description\nSomething else altogether' });
    await shop.merged(42);
    const record = await shop.record(42);
    expect(record).toMatchObject({ compliant: false, verdict: 'unknown', what: '', bodySha256: null });
    expect(record.reasons.join('\n')).toContain('The description was edited after the merge');
  });

  test('is judged by the policy before the merge, not by the one that it brings', async () => {
    const policyPath = '.github/change-gate.yml';
    const brings = 'extends: default@1\nrules:\n  approvals:\n    level: off\n';
    const pull = { ...good, reviews: [], files: [{ path: policyPath, status: 'added' as const, content: brings }] };
    const shop = await setUpRecords({ pulls: [pull] });
    shop.play.merge(42);
    expect(shop.play.repository.git.filesOf(shop.play.repository.branches.get('main') ?? '').has(policyPath)).toBe(
      true,
    );
    await shop.merged(42);
    const record = await shop.record(42);
    expect(record.policy.source).toContain('built-in');
    expect(record.compliant).toBe(false);
  });
});

describe('several at once', () => {
  const pulls = [42, 43, 44, 45].map((number) => ({
    ...good,
    number,
    files: [{ path: `src/deliveries/${number}.ts` }],
  }));

  test('two runs for one merge: one record, one first writer', async () => {
    const shop = await setUpRecords();
    await shop.pullRequest(42);
    shop.play.merge(42);
    const both = await Promise.all([shop.merged(42), shop.pushed()]);
    const [one, audited] = both;
    expect([one, ...audited.recorded].filter((each) => each?.first === true)).toHaveLength(1);
    expect(shop.history()).toEqual([`record ${place}`]);
  });

  test('merges in the same second lose nothing', async () => {
    const shop = await setUpRecords({ pulls });
    for (const { number } of pulls) shop.play.merge(number);
    const all = await Promise.all(pulls.map(({ number }) => shop.merged(number)));
    expect(all.every((one) => one?.first === true)).toBe(true);
    expect([...(await shop.records()).keys()]).toEqual(pulls.map(({ number }) => `2026/11/12-${number}`));
  });

  test('a merge queue that merges two of one group', async () => {
    const shop = await setUpRecords({ pulls, repository: { mergeQueues: { main: {} } } });
    for (const number of [42, 43]) {
      await shop.pullRequest(number);
      shop.play.enqueue(number);
    }
    shop.play.merge(43);
    expect(await shop.pushed({ last: 2 })).toMatchObject({ problems: [], push: { isMerge: true } });
    const [first, second] = [await shop.record(42), await shop.record(43)];
    for (const { merge } of [first, second]) expect(merge.landed).toContain(merge.commit);
    expect(first.merge.landed?.some((sha) => second.merge.landed?.includes(sha))).toBe(false);
    expect(await shop.pushes()).toEqual([]);
  });
});
