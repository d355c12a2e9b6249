import { describe, expect, test } from 'vitest';
import type { PullRequestInput } from '../support/github/inputs.ts';
import { good, setUp } from './run.ts';

const second: PullRequestInput = {
  ...good,
  number: 43,
  title: 'Show the state of each delivery',
  files: [{ path: 'src/deliveries/state.ts' }],
};
const third: PullRequestInput = {
  ...good,
  number: 44,
  title: 'Count failed deliveries',
  files: [{ path: 'src/deliveries/count.ts' }],
};

/** Tokens of a workflow may not read the queue itself; those of an App may. */
const tokens = [
  ['an App', 'read'],
  ['a workflow', 'none'],
] as const;

describe.each(tokens)('a merge group, by the token of %s', (_whose, permission) => {
  const token = { permissions: { 'merge-queues': permission } };
  const said = { success: /^success: May be merged: #42, #43$/, failure: /^failure: #43: Normal\. 1 to do: title$/ };

  test('passes when each of its pull requests does, on the head commit of the group', async () => {
    const { play, group, headOf, said: told } = await setUp({ pulls: [good, second, third] });
    for (const number of [42, 43, 44]) play.enqueue(number);
    const outcome = await group(43, { token });
    expect(outcome.members.map(({ live }) => live.change.number)).toEqual([42, 43]);
    expect(told(play.pullRequest(43).mergeQueueEntry?.sha ?? '')).toEqual([expect.stringMatching(said.success)]);
    expect(told(headOf(43))).toEqual([]);
  });

  test('fails when one of its pull requests does', async () => {
    const { play, group, said: told } = await setUp({ pulls: [good, second] });
    for (const number of [42, 43]) play.enqueue(number);
    play.edit(43, { title: 'fix' });
    expect(await group(43, { token })).toMatchObject({ passes: false });
    expect(told(play.pullRequest(43).mergeQueueEntry?.sha ?? '')).toEqual([expect.stringMatching(said.failure)]);
  });

  test('does not hold what stands behind it', async () => {
    const { play, group } = await setUp({ pulls: [good, second] });
    for (const number of [42, 43]) play.enqueue(number);
    play.edit(43, { title: 'fix' });
    expect(await group(42, { token })).toMatchObject({ passes: true });
  });

  test.each(['MERGE', 'SQUASH', 'REBASE'] as const)(
    'is told apart whichever way the queue merges: %s',
    async (mergeMethod) => {
      const { play, group } = await setUp({
        pulls: [good, second, third],
        repository: { mergeQueues: { main: { mergeMethod } } },
      });
      for (const number of [42, 43, 44]) play.enqueue(number);
      const { members } = await group(44, { token });
      expect(members.map(({ live }) => live.change.number)).toEqual([42, 43, 44]);
    },
  );

  test('that could merge after the window closes fails now, whatever the queue estimates', async () => {
    const { play, group, at, said: told } = await setUp();
    at('Fri 14:00');
    play.enqueue(42, { estimatedSeconds: 5 * 60 });
    expect(await group(42, { token })).toMatchObject({ passes: false });
    expect(told(play.pullRequest(42).mergeQueueEntry?.sha ?? '')).toEqual([
      'failure: #42: Normal. May be merged until Fri 15:00 CT, and the queue may take until Fri 15:05 CT',
    ]);
  });

  test('that has to wait for its time fails, since a pending status would hold the queue', async () => {
    const { play, group, at } = await setUp();
    at('Fri 15:00');
    play.enqueue(42);
    expect((await group(42, { token })).verdict).toMatchObject({
      state: 'failure',
      description: '#42: Normal. Opens Mon 09:00 CT',
    });
  });
});

test('a group that passed still passes while the queue goes on, and fails as soon as one of its pull requests does', async () => {
  const { play, group, sweep, said, at } = await setUp();
  at('Fri 13:50');
  play.enqueue(42, { estimatedSeconds: 60 });
  await group(42);
  const head = play.pullRequest(42).mergeQueueEntry?.sha ?? '';
  // The queue gives up an hour and five minutes after it made the group, which is before the window closes.
  at('Fri 14:50');
  await sweep();
  expect(said(head)).toEqual(['success: May be merged: #42']);
  play.edit(42, { title: 'fix' });
  at('Fri 14:52');
  await sweep();
  expect(said(head).at(-1)).toBe('failure: #42: Normal. 1 to do: title');
});

test('whoever knows the queue says how long it takes', async () => {
  const { play, group, at } = await setUp();
  at('Fri 14:40');
  play.enqueue(42, { estimatedSeconds: 300 });
  expect(await group(42)).toMatchObject({ passes: false });
  expect(await group(42, { over: { queueTime: 15 * 60_000 } })).toMatchObject({ passes: true });
});

test('a check that ends on a group’s commit judges the group again', async () => {
  const { play, commit, said } = await setUp();
  play.enqueue(42);
  const entry = play.pullRequest(42).mergeQueueEntry;
  await commit(entry?.sha ?? '', entry?.headRef ?? null);
  expect(said(entry?.sha ?? '')).toEqual(['success: May be merged: #42']);
});

test('a group that the queue has dropped is said to be gone', async () => {
  const { play, commit, group } = await setUp();
  play.enqueue(42);
  const { sha = '', headRef = null } = play.pullRequest(42).mergeQueueEntry ?? {};
  play.dequeue(42);
  expect(await commit(sha, headRef)).toEqual({ pullRequests: [], groups: [] });
  await expect(group(42)).rejects.toThrow('not in the queue');
});
