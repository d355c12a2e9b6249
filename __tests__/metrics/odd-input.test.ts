import { describe, expect, test } from 'vitest';
import { buildPart } from '../../src/metrics/build-part.ts';
import { compute } from '../../src/metrics/compute.ts';
import { causedBy } from '../../src/metrics/incidents.ts';
import { parsePeriod } from '../../src/metrics/period.ts';
import { readRecords } from '../../src/metrics/read-records.ts';
import { parsedPolicy } from '../../src/policy/in-force.ts';
import type { PullRequestRecord } from '../../src/records/record.ts';
import { recordText } from '../../src/records/record.ts';
import { recordPlace } from '../../src/records/record-path.ts';
import { recorded } from '../records/recorded.ts';

async function read(record: PullRequestRecord) {
  const stored = [{ place: recordPlace(record), text: recordText(record) }];
  const all = [];
  for await (const one of readRecords(
    (async function* () {
      yield* stored;
    })(),
  ))
    all.push(one);
  return all;
}

describe('a record whose instants cannot be those of a change', () => {
  const good = recorded();
  const approvers = good.approvers.map((one) => ({ ...one, at: '9999-01-01T00:00:00Z' }));
  test.each<[string, Partial<PullRequestRecord>]>([
    ['opened in the year 1', { createdAt: '0001-01-01T00:00:00Z' }],
    ['approved in the year 9999', { approvers }],
    ['merged in the year 1900', { merge: { ...good.merge, at: '1900-01-01T00:00:00Z' } }],
  ])('is broken, so that it stops no report: %s', async (_what, odd) => {
    expect(await read({ ...good, ...odd })).toMatchObject([
      { ok: false, problem: expect.stringMatching(/no time of a change/) },
    ]);
  });

  test('is not one that was open for years', async () => {
    expect(await read({ ...good, createdAt: '2019-01-01T00:00:00Z' })).toMatchObject([{ ok: true }]);
  });
});

describe('an incident that a change names', () => {
  const incident = [{ reference: 'INC-7', by: 'issue' as const, startedAt: null }];
  const change = { mergedAt: '2026-11-03T10:00:00Z', lane: 'ordinary', reverts: [] };
  test('was caused by it', () => expect(causedBy(incident, change)).toHaveLength(1));
  test('was not caused by the revert that ends it', () =>
    expect(causedBy(incident, { ...change, reverts: [{ number: 5 }] })).toEqual([]));
});

test('where the policy says that nothing is deployed, changes without a record did not fail to be', async () => {
  const { policy } = await parsedPolicy('extends: default@1\nmetrics: { environments: [] }\n', 'policy.yml');
  const merged = [1, 2, 3, 4, 5, 6].map((number) => ({
    number,
    title: `Change ${number}`,
    body: '',
    author: null,
    base: 'main',
    labels: [],
    commit: null,
    createdAt: '2026-11-02T10:00:00Z',
    readyAt: '2026-11-02T10:00:00Z',
    mergedAt: '2026-11-03T10:00:00Z',
    message: '',
    approval: { state: 'given' as const, at: '2026-11-03T09:00:00Z' },
  }));
  const part = await buildPart({
    repository: 'acme/shop',
    policy,
    months: ['2026-11'],
    readAt: new Date('2026-12-02T10:00:00Z'),
    names: false,
    isGated: () => true,
    records: null,
    besides: () => ({ earlier: 0, foreign: 0 }),
    github: { merged, unread: [], emergencyLabel: null, issues: null, starts: new Map(), deployments: null },
  });
  const { figures } = compute(part, parsePeriod('2026-11'), ['2026-11']);
  expect(figures.find(({ metric }) => metric === 'change-failure-rate')).toMatchObject({
    numerator: 0,
    denominator: 6,
  });
});
