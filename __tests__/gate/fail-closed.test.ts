/** What a green status must not outlive: that the gate cannot judge any more, for whatever reason. */
import { describe, expect, test } from 'vitest';
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
