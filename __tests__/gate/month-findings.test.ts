/** What the simulated month (scenarios/month) has found, each as the smallest case that shows it. */
import { describe, expect, test } from 'vitest';
import type { FaultMatch } from '../support/github/faults.ts';
import type { PullRequestInput } from '../support/github/inputs.ts';
import { central, good, setUp } from './run.ts';

const writing = { method: 'POST', path: /\/statuses\// };

describe('a success whose time ends while it is being written', () => {
  test('is put right by the run that wrote it', async () => {
    const { pullRequest, fake, at, said } = await setUp();
    at('Thu 16:59:50');
    fake.before(writing, () => at('Thu 17:00:10'));
    await pullRequest();
    expect(said()).toEqual([
      'success: Normal. May be merged until Thu 17:00 CT',
      'pending: Normal. Opens Fri 09:00 CT',
    ]);
  });

  test('is put right by the sweep that wrote it', async () => {
    const { sweep, fake, at, said } = await setUp();
    at('Thu 16:59:50');
    fake.before(writing, () => at('Thu 17:00:10'));
    await sweep();
    expect(said()).toEqual([
      'success: Normal. May be merged until Thu 17:00 CT',
      'pending: Normal. Opens Fri 09:00 CT',
    ]);
  });

  test('is put right on a merge group', async () => {
    const { play, group, fake, at, said } = await setUp();
    at('Thu 16:59:20');
    play.enqueue(42, { estimatedSeconds: 30 });
    fake.before(writing, () => at('Thu 17:00:10'));
    expect(await group(42, { over: { queueTime: 30_000 } })).toMatchObject({ passes: false });
    expect(said(play.pullRequest(42).mergeQueueEntry?.sha ?? '')).toEqual([
      'success: May be merged: #42',
      'failure: #42: Normal. Opens Fri 09:00 CT',
    ]);
  });
});

test('a sweep that may stay waits for the end of the window, since what is not green yet may become so meanwhile', async () => {
  const { sweepAndHold, pullRequest, fake, play, at, said, waits } = await setUp({ pulls: [{ ...good, reviews: [] }] });
  at('Thu 16:40');
  await pullRequest();
  at('Thu 16:52');
  fake.after({ operation: 'queue' }, async () => {
    at('Thu 16:55');
    play.review(42, { author: 'grace', state: 'APPROVED' });
    await pullRequest();
  });
  await sweepAndHold(10 * 60_000);
  expect(waits).toEqual([central('Thu 17:00')]);
  expect(said().slice(1)).toEqual([
    'success: Normal. May be merged until Thu 17:00 CT',
    'pending: Normal. Opens Fri 09:00 CT',
  ]);
});

const second: PullRequestInput = { ...good, number: 43, files: [{ path: 'src/deliveries/state.ts' }] };

describe('a queued pull request that becomes bad', () => {
  test('turns every group red that brings it, by the run of its own event', async () => {
    const { play, group, pullRequest, said, at } = await setUp({ pulls: [good, second] });
    for (const number of [42, 43]) await pullRequest(number);
    for (const number of [42, 43]) play.enqueue(number);
    for (const number of [42, 43]) await group(number);
    at('Thu 12:05');
    play.edit(42, { title: 'fix' });
    await pullRequest(42);
    expect(said(42).at(-1)).toBe('failure: Normal. 1 to do: title');
    for (const number of [42, 43])
      expect(said(play.pullRequest(number).mergeQueueEntry?.sha ?? '').at(-1)).toBe(
        'failure: #42: Normal. 1 to do: title',
      );
  });

  test('turns its group red though somebody wrote over its green status before', async () => {
    const { play, group, pullRequest, said, at } = await setUp();
    await pullRequest();
    play.enqueue(42);
    await group(42);
    at('Thu 12:05');
    play.status(42, { context: 'change-gate', state: 'PENDING', description: 'Wait', creator: 'eve' });
    play.edit(42, { title: 'fix' });
    await pullRequest();
    expect(said(play.pullRequest(42).mergeQueueEntry?.sha ?? '').at(-1)).toBe('failure: #42: Normal. 1 to do: title');
  });

  test.each<[string, (first: string) => FaultMatch]>([
    [
      'whose status cannot be written',
      (first) => ({ method: 'POST', path: new RegExp(`/statuses/${first}`), times: 1 }),
    ],
    ['whose pull requests cannot be read', () => ({ operation: 'change', times: 4 })],
  ])('leaves no group green behind one %s', async (_what, match) => {
    const { play, group, pullRequest, said, at, fake } = await setUp({ pulls: [good, second] });
    for (const number of [42, 43]) await pullRequest(number);
    for (const number of [42, 43]) play.enqueue(number);
    for (const number of [42, 43]) await group(number);
    at('Thu 12:05');
    play.edit(42, { title: 'fix' });
    const [first, last] = [42, 43].map((number) => play.pullRequest(number).mergeQueueEntry?.sha ?? '');
    fake.before({ operation: 'queue' }, () => fake.fault(match(first ?? ''), { status: 403 }));
    await expect(pullRequest(42)).rejects.toThrow();
    expect(said(last ?? '').at(-1)).toMatch(/^(failure|error): /);
  });

  test('leaves the groups ahead of it alone', async () => {
    const { play, group, pullRequest, said, at } = await setUp({ pulls: [good, second] });
    for (const number of [42, 43]) await pullRequest(number);
    for (const number of [42, 43]) play.enqueue(number);
    for (const number of [42, 43]) await group(number);
    at('Thu 12:05');
    play.edit(43, { title: 'fix' });
    await pullRequest(43);
    expect(said(play.pullRequest(42).mergeQueueEntry?.sha ?? '')).toEqual(['success: May be merged: #42']);
  });

  test('while the success of its group is being written turns it red', async () => {
    const { play, group, fake, said, at } = await setUp();
    play.enqueue(42);
    at('Thu 12:05');
    fake.before(writing, () => play.edit(42, { title: 'fix' }));
    expect(await group(42)).toMatchObject({ passes: false });
    expect(said(play.pullRequest(42).mergeQueueEntry?.sha ?? '')).toEqual([
      'success: May be merged: #42',
      'failure: #42: Normal. 1 to do: title',
    ]);
  });
});
