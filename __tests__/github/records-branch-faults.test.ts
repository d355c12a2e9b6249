/** What goes wrong on the way to GitHub, at every single request of a writing. */
import { describe, expect, test } from 'vitest';
import { recordPlace } from '../../src/records/record-path.ts';
import type { Fault } from '../support/github/faults.ts';
import type { FakeGitHub } from '../support/github/server.ts';
import { BRANCH, begin, expectSound, problem, recording, recordOf, subjects, writer } from './records-on-fake.ts';

const one = recordOf(42);
const other = recordOf(43);
const [first, second] = [recordPlace(one), recordPlace(other)];

const faults: [string, Fault][] = [
  ['the connection is reset', { reset: true }],
  ['GitHub fails', { status: 500 }],
  ['the answer breaks off', { truncate: true }],
  ['GitHub refuses', { status: 403 }],
  ['the secondary limit', { status: 403, headers: { 'retry-after': '1' }, body: { message: 'secondary rate limit' } }],
];
const situations: [string, number, (fake: FakeGitHub) => Promise<void>][] = [
  ['without a branch', 5, async () => undefined],
  ['on a branch', 5, async (fake) => void (await (await writer(fake)).store.write([recording(one)]))],
  [
    'on a deleted branch',
    8,
    async (fake) => {
      await (await writer(fake)).store.write([recording(one)]);
      fake.simulate('acme/shop').deleteBranch(BRANCH);
    },
  ],
];
const cases = situations.flatMap(([where, requests, prepare]) =>
  faults.flatMap(([what, fault]) =>
    Array.from({ length: requests }, (_, index) => ({ where, what, nth: index + 1, fault, prepare, requests })),
  ),
);

test.each(cases)('$where, at request $nth: $what', async ({ where, nth, fault, prepare, requests, what }) => {
  const fake = await begin();
  await prepare(fake);
  const before = fake.requests.length;
  fake.fault({ nth }, fault);
  const { store } = await writer(fake);
  const result = await store.write([recording(other)]).catch(async (thrown: unknown) => {
    expect((await problem(Promise.reject(thrown))).kind).toBe('forbidden');
    return null;
  });
  // Only a refusal is not gone the next time.
  expect(result === null).toBe(what === 'GitHub refuses');
  if (result === null) expect((await store.write([recording(other)])).get(second)?.act).toBe('record');
  else expect(result.get(second)).toEqual({ act: 'record', record: other, broken: [] });
  expect(fake.requests.length - before).toBeGreaterThan(requests);
  expect(subjects(fake).filter((subject) => subject === `Record ${second}`)).toHaveLength(1);
  expect(await store.read([first, second])).toEqual(
    new Map([
      [first, { record: where === 'without a branch' ? null : one }],
      [second, { record: other }],
    ]),
  );
  fake.assertNoViolations();
});

describe('an answer that was lost after the branch had moved', () => {
  const begun = { PATCH: true, POST: false };
  test.each(Object.entries(begun))(
    'by %s: this run knows that it wrote first, though another has followed up since',
    async (method, exists) => {
      const fake = await begin();
      const [mine, theirs] = [await writer(fake), await writer(fake)];
      if (exists) await mine.store.write([recording(one)]);
      const path = '/git/refs';
      fake.fault({ method, path }, { truncate: true });
      const followed = { ...other, followedUpAt: '2026-11-20T00:00:00Z' };
      fake.after({ method, path }, () => {
        const next = () => ({ record: followed, act: 'follow-up' as const, why: 'theirs' });
        return theirs.store.write([{ place: second, next }]);
      });
      expect((await mine.store.write([recording(other)])).get(second)?.act).toBe('record');
      expect(subjects(fake).slice(-2)).toEqual([`Record ${second}`, `Follow up ${second}: theirs`]);
    },
  );

  test('and 120 others wrote since', async () => {
    const fake = await begin();
    const { store } = await writer(fake);
    await store.write([recording(one)]);
    fake.fault({ method: 'PATCH' }, { truncate: true });
    fake.after({ method: 'PATCH' }, () => fake.simulate('acme/shop').pushMany(BRANCH, 120));
    expect((await store.write([recording(other)])).get(second)?.act).toBe('record');
    expect(subjects(fake)).toHaveLength(122);
  });

  test('is no reason to believe it of a commit that did not get there', async () => {
    const fake = await begin();
    const [mine, theirs] = [await writer(fake), await writer(fake)];
    await mine.store.write([recording(one)]);
    fake.fault({ method: 'PATCH' }, { reset: true });
    fake.before({ method: 'PATCH' }, () => theirs.store.write([recording(other)]));
    expect((await mine.store.write([recording(other)])).get(second)?.act).toBeNull();
    expect(subjects(fake)).toEqual([`Record ${first}`, `Record ${second}`]);
  });

  test('by a GitHub that stays silent is told as not known, and a second call finds the record', async () => {
    const fake = await begin();
    const { store, waits } = await writer(fake);
    await store.write([recording(one)]);
    fake.fault({ method: 'PATCH' }, { truncate: true });
    fake.after({ method: 'PATCH' }, () => fake.fault({ graphql: true, times: 12 }, { status: 502 }));
    const { kind, message } = await problem(store.write([recording(other)]));
    expect([kind, waits.length]).toEqual(['unavailable', 4]);
    expect(message).toContain(
      'Whether the branch change-records of acme/shop got what was to be written before that is not known.',
    );
    expect((await store.write([recording(other)])).get(second)).toEqual({ act: null, record: other, broken: [] });
    expectSound(fake, [one, other]);
  });
});

test('a commit that GitHub does not show yet is not taken for an empty branch', async () => {
  const fake = await begin();
  const { store } = await writer(fake);
  await store.write([recording(one)]);
  fake.fault(
    { operation: 'records' },
    { graphqlErrors: [{ type: 'NOT_FOUND', message: 'x', path: ['repository', 'f0'] }] },
  );
  expect((await store.write([recording(one)])).get(first)?.act).toBeNull();
  expect(subjects(fake)).toHaveLength(1);
});
