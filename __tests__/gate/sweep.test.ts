import { describe, expect, test } from 'vitest';
import { openPullRequests } from '../support/github/builders.ts';
import { central, good, setUp } from './run.ts';

const results = (swept: readonly { number: number; result: string; reason: string }[]) =>
  swept.map(({ number, result, reason }) => [number, result, reason]);

describe('a sweep', () => {
  test('judges what has no verdict, and afterwards nothing that did not change', async () => {
    const { sweep, fake, at } = await setUp({
      pulls: [
        { ...good, statuses: [] },
        { ...good, number: 43 },
      ],
    });
    expect(results((await sweep()).swept)).toEqual([
      [42, 'changed', 'no verdict yet'],
      [43, 'changed', 'no verdict yet'],
    ]);
    at('Thu 12:30');
    const before = fake.requests.length;
    expect((await sweep()).swept).toEqual([]);
    // The rate limit, the listing, the policy, and the merge queue.
    expect(fake.requests.length - before).toBe(4);
  });

  test.each<[string, (play: Awaited<ReturnType<typeof setUp>>['play']) => unknown, string]>([
    ['a label', (play) => play.label(42, 'major'), 'it changed'],
    ['an edited title', (play) => play.edit(42, { title: 'fix' }), 'it changed'],
    ['a push', (play) => play.push(42), 'no verdict yet'],
    ['a check that ends', (play) => play.startCheck(42, { name: 'lint', conclusion: 'FAILURE' }), 'a check moved'],
    [
      'a resolved thread, of which no event tells',
      (play) => play.resolve(42, 0),
      'a review thread was resolved or opened',
    ],
  ])('judges again after %s', async (_what, happens, reason) => {
    const { sweep, play, at } = await setUp({
      pulls: [{ ...good, threads: [{ resolved: false, path: 'src/deliveries/retry.ts' }] }],
    });
    await sweep();
    at('Thu 12:30');
    expect((await sweep()).swept).toEqual([]);
    at('Thu 12:45');
    happens(play);
    at('Thu 13:00');
    expect((await sweep()).swept).toMatchObject([{ number: 42, reason }]);
  });

  test('judges all again when the policy, a freeze or the gate itself changed', async () => {
    const { sweep, said, at } = await setUp();
    await sweep();
    at('Thu 13:00');
    const freeze = 'Product launch';
    expect((await sweep({ over: { freeze } })).swept).toMatchObject([
      { reason: 'the policy, a freeze or the gate changed', result: 'changed' },
    ]);
    expect(said().at(-1)).toMatch(/^pending: Normal\. /);
    at('Thu 13:30');
    expect((await sweep()).swept).toMatchObject([{ after: 'Normal. May be merged until Thu 17:00 CT' }]);
  });

  test('forgets no change that happened while another sweep ran', async () => {
    const { sweep, play, at } = await setUp();
    await sweep();
    at('Thu 12:29:59');
    play.edit(42, { title: 'fix' });
    at('Thu 13:00');
    const lastSweep = central('Thu 12:29:30');
    expect((await sweep({}, { lastSweep })).swept).toMatchObject([{ reason: 'it changed' }]);
    expect((await sweep({}, { lastSweep: central('Thu 12:31') })).swept).toEqual([]);
  });

  test('leaves pull requests alone that go to other branches', async () => {
    const { sweep, said } = await setUp({
      pulls: [{ ...good, baseRef: 'dev' }],
      repository: { branches: { dev: {} } },
    });
    expect(await sweep()).toMatchObject({ open: 0, swept: [] });
    expect(said()).toEqual([]);
  });

  test('is not stopped by one that cannot be read, and takes its green status away', async () => {
    const { sweep, said, fake, play, at } = await setUp({
      pulls: [good, { ...good, number: 43, files: [{ path: 'src/deliveries/state.ts' }] }],
    });
    await sweep();
    at('Thu 13:00');
    for (const number of [42, 43]) play.edit(number, { title: `${good.title} twice` });
    at('Thu 13:30');
    fake.fault({ path: /\/pulls\/42\/files/, times: 100 }, { status: 403 });
    const { swept, complete } = await sweep();
    // They are judged at the same time, and told as they end.
    expect(results(swept).sort()).toEqual([
      [42, 'unreadable', 'it changed'],
      [43, 'unchanged', 'it changed'],
    ]);
    expect(complete).toBe(false);
    expect(said(42).at(-1)).toMatch(/^error: Not judged/);
    expect(said(43)).toHaveLength(1);
  });

  test('keeps what it knew of lead time over an error', async () => {
    const { sweep, said, fake, play, at } = await setUp({
      pulls: [{ ...good, statuses: [] }],
      now: central('Mon 10:05'),
    });
    await sweep();
    at('Tue 09:00');
    play.edit(42, { title: `${good.title} twice` });
    fake.fault({ path: /\/pulls\/42\/files/ }, { status: 403 });
    at('Tue 09:30');
    await sweep();
    play.status(42, {
      context: 'change-gate',
      state: 'ERROR',
      description: 'Not judged: see the run',
      targetUrl: null,
    });
    at('Thu 12:00');
    await sweep();
    expect(said().at(0)).toBe('pending: Normal. Waits for a review; opens Tue 10:05 CT');
    expect(said().slice(1)).toEqual([
      // What was not green stayed as it was when it could not be read.
      'error: Not judged: see the run',
      'success: Normal. May be merged until Thu 17:00 CT',
    ]);
  });

  test('trusts no status that somebody else wrote, and writes its own over it', async () => {
    const { sweep, play, said, at } = await setUp({ pulls: [{ ...good, title: 'fix' }] });
    await sweep();
    at('Thu 13:00');
    play.status(42, {
      context: 'change-gate',
      state: 'SUCCESS',
      creator: 'eve',
      description: 'Normal. May be merged',
      targetUrl: null,
    });
    at('Thu 13:30');
    await sweep();
    expect(said().at(-1)).toBe('failure: Normal. 1 to do: title');
  });

  test('takes those first whose green verdict has expired, and says which it left, where the rate limit is short', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...good,
      number: 100 + index,
      files: [{ path: `src/deliveries/part-${index}.ts` }],
      // The last ones are green; the others wait for a review.
      ...(index < 24 ? { reviews: [] } : {}),
    }));
    const { sweep, fake, at, said, play } = await setUp({ pulls: many });
    await sweep();
    at('Thu 16:00');
    for (let number = 100; number < 124; number++) play.edit(number, { title: 'fix' });
    at('Thu 17:00');
    fake.setRemaining({ core: 100 });
    const { swept, complete } = await sweep();
    expect(complete).toBe(false);
    const first = swept.slice(0, 10).map(({ number }) => number);
    expect(first).toEqual(expect.arrayContaining([124, 125, 126, 127, 128, 129]));
    expect(said(124).at(-1)).toMatch(/^pending: Normal\. Opens Fri 09:00/);
    expect(swept.filter(({ result }) => result === 'left')).toHaveLength(20);
  });

  test('leaves none out every time, however short the rate limit is', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...good,
      number: 100 + index,
      files: [{ path: `src/deliveries/part-${index}.ts` }],
      reviews: [],
    }));
    const { sweep, fake, at, play } = await setUp({ pulls: many });
    await sweep();
    at('Thu 12:30');
    for (const { number } of many) play.comment(number, 'grace', 'Soon');
    const seen = new Set<number>();
    for (let minute = 0; minute < 60; minute += 5) {
      at(`Thu 13:${String(minute).padStart(2, '0')}`);
      fake.setRemaining({ core: 100 });
      for (const { number, result } of (await sweep()).swept) if (result !== 'left') seen.add(number);
    }
    expect(seen.size).toBe(30);
  });

  test('is not ended by a merge queue that cannot be read', async () => {
    const { sweep, fake, said } = await setUp();
    fake.fault({ operation: 'queue', times: 100 }, { status: 502 });
    const { problems, complete } = await sweep();
    expect(problems).toEqual([expect.stringContaining('The merge queue of main was not swept: ')]);
    expect(complete).toBe(false);
    expect(said()).toHaveLength(1);
  });

  test('says what it left', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...good,
      number: 100 + index,
      files: [{ path: `src/deliveries/part-${index}.ts` }],
      statuses: [],
    }));
    const { sweep, fake } = await setUp({ pulls: many });
    fake.setRemaining({ core: 100 });
    const { swept, complete } = await sweep();
    expect(complete).toBe(false);
    expect(swept.filter(({ result }) => result === 'changed').length).toBeGreaterThan(0);
    expect(swept.filter(({ result }) => result === 'left').length).toBeGreaterThan(10);
    expect(swept).toHaveLength(30);
  });
});

describe('a sweep that may stay', () => {
  test('writes a transition on time when it starts shortly before it', async () => {
    const { sweepAndHold, at, said, world, waits } = await setUp();
    at('Fri 14:50');
    const outcomes = await sweepAndHold(30 * 60_000);
    expect(waits).toEqual([central('Fri 15:00')]);
    expect(outcomes).toHaveLength(2);
    expect(said()).toEqual([
      'success: Normal. May be merged until Fri 15:00 CT',
      'pending: Normal. Opens Mon 09:00 CT',
    ]);
    expect(world.repositories[0]?.statuses.at(-1)?.createdAt).toBe(
      central('Fri 15:00').toISOString().replace('.000', ''),
    );
  });

  test('ends at once where nothing changes so soon', async () => {
    const { sweepAndHold, at, waits } = await setUp();
    at('Fri 14:20');
    await sweepAndHold(30 * 60_000);
    expect(waits).toEqual([]);
  });
});

test('500 open pull requests, 40 of them to be judged again, take at most 60 requests and 30 s at 40 ms', async () => {
  const { sweep, world, play, at, fake, log } = await setUp({
    pulls: [],
    now: central('Tue 12:00'),
    options: { remaining: { core: 10_000, graphql: 10_000 }, latencyMs: 40 },
  });
  openPullRequests(world, 'acme/shop', 500, (_index, number) => {
    const { number: _number, files: _files, statuses: _statuses, ...rest } = good;
    return { ...rest, files: [{ path: `src/deliveries/part-${number}.ts` }], reviews: [] };
  });
  await sweep();
  // Lead time is over, and so is Veterans Day, which the statuses no longer name.
  at('Thu 12:00');
  await sweep();
  at('Thu 13:00');
  for (let turn = 1; turn <= 40; turn++) play.edit(turn * 12, { title: turn % 5 === 0 ? 'fix' : 'Retry it all' });
  at('Thu 13:30');
  const before = fake.requests.length;
  const began = performance.now();
  const { open, swept, complete } = await sweep();
  const [asked, took] = [fake.requests.slice(before), performance.now() - began];
  expect(swept.filter(({ problem }) => problem !== undefined)).toEqual([]);
  expect({ open, complete }).toEqual({ open: 500, complete: true });
  expect(swept).toHaveLength(40);
  expect(swept.filter(({ result }) => result === 'changed')).toHaveLength(8);
  expect(log).toContain('500 open pull requests into gated branches, 40 of them to be judged again.');
  // 1 rate limit, 5 listing, 1 policy, 4 for ten pull requests each, 40 lists of files, 8 statuses, 1 merge queue.
  expect(asked).toHaveLength(60);
  expect(took).toBeLessThan(30_000);
}, 120_000);
