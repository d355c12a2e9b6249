/** Several runs that write records at the same time, and a branch that is taken away, locked or rewritten. */
import { describe, expect, test } from 'vitest';
import type { Written } from '../../src/recording/record-store.ts';
import { recordPlace } from '../../src/records/record-path.ts';
import {
  BRANCH,
  begin,
  expectSound,
  git,
  Meeting,
  problem,
  recording,
  recordOf,
  subjects,
  writer,
} from './records-on-fake.ts';

const one = recordOf(42);
const other = recordOf(43);
const [first, second] = [recordPlace(one), recordPlace(other)];
const actsOf = (results: readonly (ReadonlyMap<string, Written> | undefined)[], place: string) =>
  results.flatMap((result) => result?.get(place)?.act ?? []);

describe('runs that write at the same time', () => {
  test.each([[2], [30]])(
    '%i of them, each its own record: all get in',
    async (count) => {
      const fake = await begin();
      const records = Array.from({ length: count }, (_, index) => recordOf(index + 1));
      const meeting = new Meeting(count);
      const writers = await Promise.all(records.map(() => writer(fake, { meeting })));
      const results = await Promise.all(
        records.map((record, index) => writers[index]?.store.write([recording(record)]).finally(() => meeting.left())),
      );
      for (const record of records) expect(actsOf(results, recordPlace(record))).toEqual(['record']);
      expect(subjects(fake)).toHaveLength(count);
      expectSound(fake, records);
      const waits = writers.flatMap((each) => each.waits);
      expect(waits.length).toBeGreaterThan(0);
      expect(Math.max(...waits)).toBeLessThanOrEqual(30_000);
    },
    60_000,
  );

  test('30 of them, all the same records: one of them wrote each first', async () => {
    const fake = await begin();
    const third = recordOf(44);
    await (await writer(fake)).store.write([recording(third)]);
    const writers = await Promise.all(Array.from({ length: 30 }, () => writer(fake)));
    const results = await Promise.all(writers.map(({ store }) => store.write([recording(one), recording(other)])));
    expect(actsOf(results, first)).toEqual(['record']);
    expect(actsOf(results, second)).toEqual(['record']);
    expect(results.map((result) => result.get(first)?.record)).toEqual(results.map(() => one));
    expect(subjects(fake)).toEqual(['Record 2026/11/19-44', 'Write 2 records']);
    expectSound(fake, [one, other, third]);
  });

  test('ask anew what is to be written when somebody else was faster', async () => {
    const fake = await begin();
    const [slow, fast] = [await writer(fake), await writer(fake)];
    await fast.store.write([recording(one)]);
    const followed = { ...one, followedUpAt: '2026-11-20T00:00:00Z' };
    fake.before({ method: 'PATCH' }, async () => {
      await fast.store.write([{ place: first, next: () => ({ record: followed, act: 'follow-up', why: 'theirs' }) }]);
    });
    const seen: unknown[] = [];
    const next = (standing: typeof one | unknown) => {
      seen.push(standing);
      return null;
    };
    await slow.store.write([recording(other), { place: first, next }]);
    expect(seen).toEqual([one, followed]);
    expect(subjects(fake)).toEqual([`Record ${first}`, `Follow up ${first}: theirs`, `Record ${second}`]);
  });

  test('give up after 40 rounds, or ten minutes', async () => {
    const fake = await begin();
    const shop = fake.simulate('acme/shop');
    const ticks = Array.from({ length: 100 }, (_, index) => new Date(index * 200_000)).values();
    const patient = await writer(fake);
    const hurried = await writer(fake, { now: () => ticks.next().value ?? new Date(0) });
    await patient.store.write([recording(one)]);
    fake.before({ method: 'PATCH', times: 1000 }, () =>
      shop.pushTo(BRANCH, { 'other.txt': `${fake.requests.length}` }),
    );
    const { kind, message } = await problem(patient.store.write([recording(other)]));
    expect([kind, patient.waits.length]).toEqual(['moved', 39]);
    expect(message).toMatch(/^Others wrote to the branch change-records of acme\/shop each time/);
    expect((await problem(hurried.store.write([recording(other)]))).kind).toBe('moved');
    expect(hurried.waits.length).toBeLessThan(5);
  });
});

describe('a branch that was deleted', () => {
  test('is still read, and restored by the next writing, with its history', async () => {
    const fake = await begin();
    await (await writer(fake)).store.write([recording(one)]);
    fake.simulate('acme/shop').deleteBranch(BRANCH, 'eve');
    const { store, lines } = await writer(fake);
    expect(await store.places()).toEqual([first]);
    expect(await store.read([first])).toEqual(new Map([[first, { record: one }]]));
    expect(lines).toEqual([]);
    expect((await store.write([recording(one), recording(other)])).get(first)?.act).toBeNull();
    expect(lines).toEqual([
      expect.stringMatching(
        /^The branch change-records of acme\/shop was deleted at 2026-11-19T17:00:00Z by @eve: restored at [0-9a-f]{7}\.$/,
      ),
    ]);
    expect(subjects(fake)).toEqual([`Record ${first}`, `Record ${second}`]);
    expectSound(fake, [one, other]);
  });

  test('is restored once by several runs', async () => {
    const fake = await begin();
    await (await writer(fake)).store.write([recording(one)]);
    fake.simulate('acme/shop').deleteBranch(BRANCH);
    const records = Array.from({ length: 5 }, (_, index) => recordOf(100 + index));
    const writers = await Promise.all(records.map(() => writer(fake)));
    await Promise.all(writers.map(({ store }, index) => store.write(records.slice(index, index + 1).map(recording))));
    expect(writers.flatMap(({ lines }) => lines)).toHaveLength(1);
    expectSound(fake, [one, ...records]);
  });

  test('while it was written to is restored too', async () => {
    const fake = await begin();
    const { store, lines } = await writer(fake);
    await store.write([recording(one)]);
    fake.before({ method: 'PATCH' }, () => fake.simulate('acme/shop').deleteBranch(BRANCH));
    expect((await store.write([recording(other)])).get(second)?.act).toBe('record');
    expect(lines).toHaveLength(1);
    expectSound(fake, [one, other]);
  });

  test('and whose commit GitHub no longer has is not begun anew', async () => {
    const fake = await begin();
    const { store } = await writer(fake);
    await store.write([recording(one)]);
    const shop = fake.simulate('acme/shop');
    const tip = shop.repository.branches.get(BRANCH) ?? '';
    shop.deleteBranch(BRANCH, 'eve');
    shop.repository.git.commits.delete(tip);
    for (const doing of [() => store.write([recording(other)]), () => store.places(), () => store.read([first])]) {
      const { kind, message } = await problem(doing());
      expect(kind).toBe('not-found');
      expect(message).toMatch(/was deleted at .* by @eve, and GitHub no longer has its commit/);
      expect(message).toContain(`git push origin ${tip}:refs/heads/change-records`);
    }
    expect(shop.repository.branches.has(BRANCH)).toBe(false);
  });

  test.each([
    ['the list of what happened cannot be read', { status: 403 }],
    ['the server has no such list', { status: 404 }],
  ])('cannot be told from one that never was, where %s: nothing is begun', async (_what, fault) => {
    const fake = await begin();
    fake.fault({ path: '/activity', times: 1000 }, fault);
    const { store } = await writer(fake);
    const { message } = await problem(store.write([recording(one)]));
    expect(message).toMatch(
      /^The branch change-records of acme\/shop is not there, and whether it was deleted cannot be told: /,
    );
    expect(message).toContain(':refs/heads/change-records"');
    await problem(store.places());
    expect(fake.simulate('acme/shop').repository.branches.has(BRANCH)).toBe(false);
  });

  test('and whose deletion GitHub does not list yet is waited for', async () => {
    const fake = await begin();
    const { store } = await writer(fake);
    await store.write([recording(one)]);
    const { repository } = fake.simulate('acme/shop');
    const tip = repository.branches.get(BRANCH) ?? '';
    repository.branches.delete(BRANCH);
    const { kind, message } = await problem(store.write([recording(other)]));
    expect([kind, repository.branches.has(BRANCH)]).toEqual(['unavailable', false]);
    expect(message).toContain('lists a branch_creation on it');
    fake.after({ path: '/activity' }, () => repository.branches.set(BRANCH, tip));
    expect((await store.write([recording(other)])).get(second)?.act).toBe('record');
  });
});

describe('a branch that the gate may not write', () => {
  test('because it is locked is told with what to do; once it is open, writing goes on', async () => {
    const fake = await begin();
    const { store, waits } = await writer(fake);
    await store.write([recording(one)]);
    fake.simulate('acme/shop').lock(BRANCH);
    const { kind, message } = await problem(store.write([recording(other)]));
    expect([kind, waits]).toEqual(['forbidden', []]);
    expect(message).toMatch(
      /^The branch change-records of acme\/shop cannot be written\. .*Cannot change this locked branch/,
    );
    expect(message).toMatch(/"contents: write".*docs\/records\.md/);
    fake.simulate('acme/shop').lock(BRANCH, false);
    expect((await store.write([recording(other)])).get(second)?.act).toBe('record');
    expectSound(fake, [one, other]);
  });

  test.each([
    ['nobody may create it', 'creation' as const, 'Cannot create this branch'],
    ['nobody may update it', 'update' as const, 'Cannot update this protected ref'],
  ])('because of a ruleset: %s', async (_what, rule, words) => {
    const fake = await begin({}, [{ branches: [BRANCH], rules: [rule] }]);
    const { store } = await writer(fake);
    if (rule === 'update') await store.write([recording(one)]);
    const { message } = await problem(store.write([recording(other)]));
    expect(message).toContain(words);
  });

  test('because the token may only read', async () => {
    const fake = await begin();
    const { store, waits } = await writer(fake, { token: { permissions: { contents: 'read' } } });
    const { kind, message } = await problem(store.write([recording(one)]));
    expect([kind, waits]).toEqual(['forbidden', []]);
    expect(message).toMatch(/may not write the branch change-records of acme\/shop .*"contents: write"/);
    expect(fake.simulate('acme/shop').repository.branches.has(BRANCH)).toBe(false);
  });

  test('for a reason that GitHub has no words for is tried three times', async () => {
    const fake = await begin();
    const { store, waits } = await writer(fake);
    await store.write([recording(one)]);
    fake.fault({ method: 'PATCH', times: 1000 }, { status: 422, body: { message: 'Reference cannot be updated' } });
    const { message } = await problem(store.write([recording(other)]));
    expect(message).toContain('Reference cannot be updated');
    expect(waits).toHaveLength(2);
  });

  test('whatever it is called: somebody who was faster is not taken for a lock', async () => {
    const fake = await begin();
    const branch = 'protected-locked';
    const [slow, fast] = [await writer(fake, { branch }), await writer(fake, { branch })];
    await fast.store.write([recording(one)]);
    fake.before({ method: 'PATCH' }, () => fast.store.write([recording(recordOf(44))]));
    expect((await slow.store.write([recording(other)])).get(second)?.act).toBe('record');
    expect(subjects(fake, branch)).toHaveLength(3);
  });
});

test('a branch that somebody rewound is written on where it is now', async () => {
  const fake = await begin();
  const { store } = await writer(fake);
  await store.write([recording(one)]);
  const tip = git(fake, 'rev-parse', BRANCH).trim();
  await store.write([recording(recordOf(44))]);
  fake.before({ method: 'PATCH' }, () => fake.simulate('acme/shop').forcePushTo(BRANCH, tip));
  await store.write([recording(other)]);
  expect(subjects(fake)).toHaveLength(3);
});
