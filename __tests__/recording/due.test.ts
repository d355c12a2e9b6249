import { describe, expect, test } from 'vitest';
import { recordsDue } from '../../src/recording/due.ts';
import { buildPushRecord } from '../../src/records/build-push-record.ts';
import type { ChangeRecord } from '../../src/records/record.ts';
import { emergency, policy, recorded } from '../records/recorded.ts';

const at = (text: string): Date => new Date(`2026-11-${text}Z`);
const ordinary = (mergedAt: string) => recorded({ mergedAt, title: mergedAt });
const urgent = (number: number) => ({ ...recorded({ ...emergency, number }), title: `emergency ${number}` });
const names = (records: readonly ChangeRecord[], now: Date): string[] =>
  recordsDue(
    records.map((record) => ({ record })),
    now,
  ).map(({ record }) => (record.kind === 'push' ? 'push' : record.title));

const done = (one: ReturnType<typeof urgent>, ids: readonly string[]) => ({
  ...one,
  obligations: one.obligations.map((each) => (ids.includes(each.id) ? each : { ...each, state: 'done' as const })),
});
const push = buildPushRecord(
  {
    ...{ repository: 'acme/shop', branch: 'main', by: null, at: at('19T16:00:00'), how: 'direct', commits: [] },
    ...{ before: 'a'.repeat(40), after: 'b'.repeat(40) },
  },
  { policy: policy.policy, source: policy, gateVersion: '1', capture: { at: at('19T16:00:00'), by: 'audit' } },
);

describe('what has to be followed up', () => {
  const first = ordinary('2026-11-19T16:04:00Z');
  test.each<[string, ChangeRecord[], Date, string[]]>([
    ['nothing while it is monitored', [first], at('19T18:03:59'), []],
    ['what has been monitored', [first], at('19T18:04:00'), [first.title]],
    ['what has something left to do', [urgent(7)], at('19T16:05:00'), ['emergency 7']],
    ['no push', [push], at('20T16:05:00'), []],
    ['none where all is done', [{ ...done(urgent(7), []), verification: null }], at('25T00:00:00'), []],
    [
      'what came due first, and last what has no time',
      [{ ...done(urgent(9), ['retrospective']), verification: null }, { ...urgent(8), verification: null }, first],
      at('19T19:00:00'),
      [first.title, 'emergency 8', 'emergency 9'],
    ],
  ])('%s', (_what, records, now, expected) => {
    expect(names(records, now)).toEqual(expected);
  });
});
