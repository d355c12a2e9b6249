/** What a green status must not outlive: that the gate cannot judge any more, for whatever reason. */
import { describe, expect, test, vi } from 'vitest';
import { runOnPullRequest } from '../../src/action/pull-request-run.ts';
import { gatePullRequest } from '../../src/gate/pull-request.ts';
import { sweep } from '../../src/gate/sweep.ts';
import { good, setUp } from './run.ts';

const policy = '.github/change-gate.yml';
const second = { ...good, number: 43, files: [{ path: 'src/deliveries/state.ts' }] };

describe('a sweep takes green statuses away', () => {
  test.each<[string, Record<string, string | { symlink: string }>, RegExp]>([
    ['where the policy on the default branch is not valid', { [policy]: 'rules: { aprovals: {} }\n' }, /aprovals/],
    ['where it is a link', { [policy]: { symlink: '../policy.yml' } }, /symbolic link/],
    ['where one stands beside it that nothing reads', { '.github/change-gate.yaml': 'x: 1\n' }, /is not read/],
    ['where it is a folder', { [`${policy}/x`]: '' }, /is a folder/],
  ])('%s', async (_what, changes, message) => {
    const { sweep, play, at, said } = await setUp({
      pulls: [good, { ...good, number: 43, title: 'fix', sameHeadAs: 42, baseRef: 'dev' }],
      repository: { branches: { dev: {} } },
    });
    await sweep();
    at('Thu 12:30');
    play.pushTo('main', changes);
    at('Thu 13:00');
    const { swept, complete } = await sweep();
    expect(swept).toMatchObject([{ number: 42, result: 'unreadable', problem: expect.stringMatching(message) }]);
    expect(complete).toBe(false);
    expect(said().at(-1)).toMatch(/^error: Not judged: /);
    at('Thu 13:30');
    play.pushTo('main', { ...Object.fromEntries(Object.keys(changes).map((path) => [path, null])) });
    at('Thu 13:31');
    expect(await sweep()).toMatchObject({ complete: true, swept: [{ number: 42, result: 'changed' }] });
    expect(said().at(-1)).toMatch(/^success: /);
  });

  test('where judging it breaks the gate itself, and goes on with the others', async () => {
    const { run, sweep: ordinary, play, at, said } = await setUp({ pulls: [good, second] });
    await ordinary();
    at('Thu 13:00');
    for (const number of [42, 43]) play.edit(number, { title: `${good.title} twice` });
    at('Thu 13:30');
    const gate = await run();
    const { client } = gate;
    const breaking = {
      ...client,
      scoped: () => ({
        ...client.scoped(),
        get: (...asked: Parameters<typeof client.get>) => {
          if (asked[1]['pull_number'] === 42) throw new TypeError('x is not a function');
          return client.get(...asked);
        },
      }),
    };
    const { swept, complete } = await sweep({ ...gate, client: breaking });
    expect(swept).toMatchObject([
      { number: 42, result: 'unreadable', problem: expect.stringMatching(/bug of change-gate.*x is not a function/) },
      { number: 43, result: 'unchanged' },
    ]);
    expect(complete).toBe(false);
    expect(said(42).at(-1)).toMatch(/^error: /);
  });
});

describe('a success that cannot be looked at again after it was written', () => {
  const again = { operation: 'row', times: 9 };

  test('is taken back by the sweep that wrote it', async () => {
    const { sweep, fake, said } = await setUp();
    fake.fault(again, { status: 502 });
    expect((await sweep()).swept).toMatchObject([{ result: 'unreadable' }]);
    expect(said()).toEqual([expect.stringMatching(/^success: /), expect.stringMatching(/^error: Not judged/)]);
  });

  test('is taken back on a merge group', async () => {
    const { sweep, fake, said, play, pullRequest } = await setUp();
    await pullRequest();
    play.enqueue(42);
    fake.fault(again, { status: 502 });
    expect((await sweep()).complete).toBe(false);
    expect(said(play.pullRequest(42).mergeQueueEntry?.sha ?? '')).toEqual([
      'success: May be merged: #42',
      expect.stringMatching(/^error: Not judged/),
    ]);
  });
});

describe('a run of the action', () => {
  test.each([
    ['head', { head: null, base: 'main', defaultBranch: 'main' }],
    ['base', { head: 'a'.repeat(40), base: null, defaultBranch: 'main' }],
    ['default branch', { head: 'a'.repeat(40), base: 'main', defaultBranch: null }],
  ])('takes a green status away though its event does not name the %s', async (_what, event) => {
    const { run, pullRequest, play, said } = await setUp();
    await pullRequest();
    play.pushTo('main', { [policy]: 'rules: { aprovals: {} }\n' });
    await expect(runOnPullRequest(await run(), 42, event)).rejects.toThrow('not valid');
    expect(said().at(-1)).toMatch(/^error: Not judged/);
  });

  test.each([
    ['dev', 1],
    ['main', 0],
  ])('that is itself the check of what was merged into %s ends with %i', async (baseRef, exitCode) => {
    const { run, play } = await setUp({
      pulls: [
        { ...good, baseRef },
        { ...good, number: 43, sameHeadAs: 42, reviews: [] },
      ],
      repository: { branches: { dev: {} } },
    });
    play.merge(42, { by: 'ada' });
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const before = process.exitCode;
    try {
      await runOnPullRequest(await run({ over: { verdict: 'job' } }), 42);
      expect(process.exitCode ?? 0).toBe(exitCode);
    } finally {
      write.mockRestore();
      process.exitCode = before;
    }
  });
});

test('a rate limit that ends a sweep leaves what stands, and says so', async () => {
  const { sweep, at, said, fake, play } = await setUp({ pulls: [good, second] });
  await sweep();
  at('Thu 13:00');
  for (const number of [42, 43]) play.edit(number, { title: 'fix' });
  at('Thu 13:30');
  fake.fault({ path: /\/pulls\/42\/files/, times: 9 }, { status: 429, headers: { 'retry-after': '3600' } });
  const { swept, complete } = await sweep();
  expect(complete).toBe(false);
  expect(swept.find(({ number }) => number === 42)).toMatchObject({ result: 'left' });
  expect(said(42)).toHaveLength(1);
});

test('a token that is refused ends a run at once', async () => {
  const { run, fake } = await setUp();
  const gate = await run();
  fake.fault({ times: 99 }, { status: 401 });
  await expect(gatePullRequest(gate, 42)).rejects.toThrow(/refused the token/);
  await expect(sweep(gate)).rejects.toThrow(/refused the token/);
});
