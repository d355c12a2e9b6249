import { expect, test } from 'vitest';
import type { ChangeFacts, FactLink, Incident } from '../../src/metrics/change-facts.ts';
import { compute } from '../../src/metrics/compute.ts';
import { emptyPart } from '../../src/metrics/part.ts';
import { parsePeriod } from '../../src/metrics/period.ts';
import { yearlyReview } from '../../src/metrics/yearly.ts';
import { collector, facts, push, reportOn } from './facts.ts';

const HOUR = 3_600_000;
const merged = (hours: number) => new Date(Date.parse('2026-11-19T16:00:00Z') + hours * HOUR).toISOString();
const link = (more: Partial<FactLink>): FactLink => ({
  number: null,
  commit: null,
  mergedAt: null,
  exact: null,
  ...more,
});
const incident = (more: Partial<Incident> = {}): Incident => ({
  reference: 'INC-1',
  by: 'issue',
  startedAt: null,
  ...more,
});
const figure = (all: readonly ChangeFacts[], index: number) => {
  const found = reportOn(all).figures[index];
  if (found === undefined) throw new Error('no such figure');
  return found;
};
const failure = (all: readonly ChangeFacts[]) => figure(all, 0);
const recovery = (all: readonly ChangeFacts[]) => figure(all, 1);

const caused = facts(1, { incidents: [incident()] });
const repair = (number: number, hours: number, reference = 'inc-1') =>
  facts(number, { mergedAt: merged(hours), incidents: [incident({ reference, link: 'repair' })] });

const failures: [string, ChangeFacts[], string[], number | null][] = [
  ['a change that went well', [facts(1)], [], null],
  [
    'reverted, as its own record says',
    [facts(1, { revertedBy: [link({ number: 2, mergedAt: merged(3) })] })],
    ['#1'],
    3,
  ],
  [
    'reverted, as the record of the revert says',
    [facts(1), facts(2, { mergedAt: merged(2), reverts: [link({ number: 1 })] })],
    ['#1'],
    2,
  ],
  [
    'the revert is known before what it undoes',
    [facts(2, { mergedAt: merged(2), reverts: [link({ number: 1 })] }), facts(1)],
    ['#1'],
    2,
  ],
  [
    'reverted by its abbreviated commit',
    [
      facts(1, { commits: ['abcdef0123456789'] }),
      facts(2, { mergedAt: merged(5), reverts: [link({ commit: 'ABCDEF01' })] }),
    ],
    ['#1'],
    5,
  ],
  [
    'both records say so: the same revert counts once',
    [
      facts(1, { revertedBy: [link({ number: 2 })] }),
      facts(2, { mergedAt: merged(4), reverts: [link({ number: 1 })] }),
    ],
    ['#1'],
    4,
  ],
  [
    'reverted twice: the first one ended it',
    [facts(1, { revertedBy: [link({ number: 3, mergedAt: merged(9) }), link({ number: 2, mergedAt: merged(1) })] })],
    ['#1'],
    1,
  ],
  [
    'a push that a pull request reverts',
    [push('f'.repeat(40)), facts(2, { mergedAt: merged(1), reverts: [link({ commit: 'f'.repeat(40) })] })],
    ['@fffffff'],
    1,
  ],
  [
    'the revert was merged in the month after',
    [facts(1), facts(2, { mergedAt: '2026-12-01T16:00:00Z', reverts: [link({ number: 1 })] })],
    ['#1'],
    288,
  ],
  ['reverted, nobody knows when', [facts(1, { revertedBy: [link({ number: 99 })] })], ['#1'], null],
  [
    'a claim to revert what was merged later is none',
    [facts(1, { reverts: [link({ number: 2 })] }), facts(2, { mergedAt: merged(1) })],
    [],
    null,
  ],
  ['a claim to revert itself is none', [facts(1, { reverts: [link({ number: 1 })] })], [], null],
  [
    'its deployment failed and was mended',
    [facts(1, { deployment: { outcome: 'failure', at: merged(1), recoveredAt: merged(2) } })],
    ['#1'],
    2,
  ],
  [
    'its deployment failed for good',
    [facts(1, { deployment: { outcome: 'failure', at: merged(1), recoveredAt: null } })],
    ['#1'],
    null,
  ],
  [
    'mended at first, then reverted: the revert ended it',
    [
      facts(1, {
        deployment: { outcome: 'failure', at: merged(1), recoveredAt: merged(2) },
        revertedBy: [link({ mergedAt: merged(6) })],
      }),
    ],
    ['#1'],
    6,
  ],
  ['an incident by label', [facts(1, { incidents: [incident({ by: 'label', startedAt: merged(-9) })] })], ['#1'], null],
  [
    'recovery runs from the start of the incident',
    [facts(1, { incidents: [incident({ startedAt: merged(10) })], revertedBy: [link({ mergedAt: merged(12) })] })],
    ['#1'],
    2,
  ],
  [
    'an incident that began before the merge was not caused by it',
    [facts(1, { incidents: [incident({ startedAt: merged(-1) })] })],
    [],
    null,
  ],
  [
    'an emergency that names the incident it ends',
    [facts(1, { lane: 'emergency', incidents: [incident()] })],
    [],
    null,
  ],
  [
    'a change that fixes an incident did not cause it',
    [facts(1, { incidents: [incident({ link: 'repair', startedAt: merged(1) })] })],
    [],
    null,
  ],
  [
    'an emergency did not cause what it names, whenever that began',
    [facts(1, { lane: 'emergency', incidents: [incident({ startedAt: merged(1) })] })],
    [],
    null,
  ],
  [
    'an emergency caused what the issue says it caused',
    [facts(1, { lane: 'emergency', incidents: [incident({ link: 'cause' })] })],
    ['#1'],
    null,
  ],
  ['mended by a later change that says that it fixes the incident', [caused, repair(2, 3)], ['#1'], 3],
  [
    'mended by an emergency that names it',
    [caused, facts(2, { mergedAt: merged(4), lane: 'emergency', incidents: [incident()] })],
    ['#1'],
    4,
  ],
  [
    'mended by a rollback that names it',
    [caused, facts(2, { mergedAt: merged(4), lane: 'rollback', incidents: [incident()] })],
    ['#1'],
    4,
  ],
  ['the first fix ended it, whichever is known first', [repair(3, 7), caused, repair(2, 5)], ['#1'], 5],
  [
    'the fix came before the revert',
    [caused, repair(2, 2), facts(3, { mergedAt: merged(5), reverts: [link({ number: 1 })] })],
    ['#1'],
    2,
  ],
  [
    'the revert came before the fix',
    [caused, repair(2, 5), facts(3, { mergedAt: merged(2), reverts: [link({ number: 1 })] })],
    ['#1'],
    2,
  ],
  ['a fix of another incident is none', [caused, repair(2, 3, 'INC-2')], ['#1'], null],
  ['a fix from before is none', [caused, repair(2, -3)], ['#1'], null],
  [
    'a fix from before the incident is none',
    [facts(1, { incidents: [incident({ startedAt: merged(4) })] }), repair(2, 3), repair(3, 6)],
    ['#1'],
    2,
  ],
  [
    'another change with the same label is no fix',
    [
      facts(1, { incidents: [incident({ by: 'label', reference: 'incident' })] }),
      facts(2, { mergedAt: merged(1), lane: 'emergency', incidents: [] }),
    ],
    ['#1'],
    null,
  ],
  [
    'the remedy came before the incident: one instant is wrong',
    [facts(1, { incidents: [incident({ startedAt: merged(10) })], revertedBy: [link({ mergedAt: merged(5) })] })],
    ['#1'],
    null,
  ],
];

test.each(failures)('%s', (_, all, failed, hours) => {
  expect(failure(all).behind).toEqual(failed);
  const { summary, unknown } = recovery(all);
  expect(summary?.mean ?? null).toBe(hours === null ? null : hours * HOUR);
  expect(unknown).toEqual(failed.length > 0 && hours === null ? failed : []);
});

test.each([
  ['incidents could not be read', { incidents: 'unknown' }],
  [
    'others than those that it fixes could not be read',
    { incidents: [incident({ link: 'repair' })], incidentsUnread: true },
  ],
  ['the deployment could not be read', { deployment: { outcome: 'unknown' } }],
] as const)('where %s, nobody knows whether it failed, which is no zero', (_, more) => {
  const unknown = failure([facts(1, more)]);
  expect(unknown).toMatchObject({ value: null, denominator: 0, status: 'unknown', unknown: ['#1'] });
  expect(recovery([facts(1, more)])).toMatchObject({ value: null, status: 'unknown' });
  // What is known to have failed, has failed, whatever else could not be read.
  expect(failure([facts(1, { ...more, revertedBy: [link({ mergedAt: merged(1) })] })]).value).toBe(1);
});

const many = (count: number, more: (index: number) => Partial<ChangeFacts> = () => ({})) =>
  Array.from({ length: count }, (_, index) => facts(index + 1, more(index)));
const failed = { revertedBy: [link({ mergedAt: merged(0.5) })] };
const unread = { incidents: 'unknown' } as const;

test.each([
  ['4 of 100 failed', 100, 4, 0, 'met'],
  ['5 of 100 failed, and the target is below 5 %', 100, 5, 0, 'missed'],
  ['4 failed and one is not known: it could turn it', 100, 4, 1, 'unknown'],
  ['3 failed and one is not known: it could not turn it', 100, 3, 1, 'met'],
  ['5 failed of 100, whatever the unknown ones are', 100, 5, 10, 'missed'],
  ['nothing was merged', 0, 0, 0, 'none'],
])('%s', (_, count, bad, unknown, status) => {
  const all = many(count, (index) => (index < bad ? failed : index < bad + unknown ? unread : {}));
  expect(failure(all).status).toBe(status);
});

test('fewer than five changes are said to be few', () => {
  expect([4, 5].map((count) => failure(many(count)).few)).toEqual([true, false]);
  expect(failure([]).few).toBe(false);
});

test('the emergency rate leaves out pushes, whose lane nobody knows', () => {
  const all = [...many(9), facts(10, { lane: 'emergency' }), push('e'.repeat(40))];
  expect(figure(all, 2)).toMatchObject({ value: 0.1, denominator: 10, unknown: ['@eeeeeee'], behind: ['#10'] });
});

test.each([
  ['from ready to the first approval', {}, 2 * HOUR, 2 * HOUR],
  ['an approval of the draft was there at once', { readyAt: '2026-11-18T18:00:00Z' }, 0, 0],
  [
    'from the opening where nothing else is known',
    { readyAt: null, createdAt: '2026-11-17T17:00:00Z' },
    24 * HOUR,
    8 * HOUR,
  ],
] as const)('review completion: %s', (_, more, expected, business) => {
  const found = figure([facts(1, more)], 3);
  expect([found.value, found.business?.mean]).toEqual([expected, business]);
});

test('a change without an approval, or with one nobody can judge, has no review time', () => {
  const found = figure([facts(1, { approval: { state: 'none' } }), facts(2, { approval: { state: 'unknown' } })], 3);
  expect(found).toMatchObject({ value: null, denominator: 0, unknown: ['#2'], status: 'unknown' });
  expect(found.notes).toEqual(['1 change without an approval that counts.']);
});

test('the same change counts once, as it was told first', () => {
  const one = collector();
  expect([one.add(facts(1)), one.add(facts(1, { source: 'github', lane: 'emergency' }))]).toEqual([true, false]);
  const report = compute(one.finish(), parsePeriod('2026-11'));
  expect([report.changes, report.sources]).toEqual([1, { record: 1, github: 0 }]);
});

test('two pushes whose commits begin alike both count', () => {
  expect(reportOn([push(`1234567${'a'.repeat(33)}`), push(`1234567${'b'.repeat(33)}`)]).changes).toBe(2);
});

test('two force pushes to the same commit both count, the same one told twice counts once', () => {
  const one = collector();
  const pushed = (hours: number) => push('f'.repeat(40), { mergedAt: merged(hours) });
  expect([0, 1, 1, 2].map((hours) => one.add(pushed(hours)))).toEqual([true, true, false, true]);
  const report = compute(one.finish(), parsePeriod('2026-11'));
  expect([report.changes, report.pushes, report.listed.length]).toEqual([3, Array(3).fill('@fffffff'), 3]);
});

test('of two pushes of the same commit the last one before the revert failed', () => {
  const all = [0, 2, 6].map((hours) => push('f'.repeat(40), { mergedAt: merged(hours) }));
  const undoing = facts(2, { mergedAt: merged(5), reverts: [link({ commit: 'ffffffff' })] });
  expect(failure([...all, undoing]).behind).toEqual(['@fffffff']);
  expect(recovery([...all, undoing]).summary?.mean).toBe(3 * HOUR);
});

test('a push without a pull request leaves open whether the window was, and an ordinary change without a record its lane', () => {
  const report = reportOn([push('f'.repeat(40)), facts(2, { source: 'github', window: null })]);
  expect(report.windows.unknown).toEqual(['#2', '@fffffff']);
  expect(report.lanes).toEqual([
    { name: 'not-emergency', changes: 1 },
    { name: 'unknown', changes: 1 },
  ]);
});

test.each([
  ['2026-11-01T04:59:59Z', 0],
  ['2026-11-01T05:00:00Z', 1],
  ['2026-12-01T05:59:59Z', 1],
  ['2026-12-01T06:00:00Z', 0],
])('a change merged at %s counts %i times for November in Chicago', (mergedAt, count) => {
  expect(reportOn([facts(1, { mergedAt })]).changes).toBe(count);
});

test('obligations past their due instant are overdue even where the record was not brought up to date', () => {
  const open = (due: string) => [{ id: 'document', state: 'open', due, late: false } as const];
  const report = reportOn([
    facts(1, { lane: 'emergency', obligations: open('2026-12-01T00:00:00Z') }),
    facts(2, { lane: 'emergency', obligations: open('2026-12-03T00:00:00Z') }),
    facts(3, { lane: 'rollback', obligations: [{ id: 'incident', state: 'done', due: null, late: true }] }),
  ]);
  expect([report.overdueEmergencies, report.overdueOthers]).toEqual([['#1'], ['#3']]);
  expect(report.obligations).toEqual([
    { id: 'document', done: 0, late: 0, open: 1, overdue: 1 },
    { id: 'incident', done: 0, late: 1, open: 0, overdue: 0 },
  ]);
});

test('a monitoring period that ended unseen is not known, rather than going on', () => {
  const watched = (ends: string) => ({ verification: { state: 'monitoring', ends } }) as const;
  const { verification } = reportOn([
    facts(1, watched('2026-12-01T00:00:00Z')),
    facts(2, watched('2026-12-05T00:00:00Z')),
  ]);
  expect(verification).toMatchObject({ unknown: ['#1'], monitoring: ['#2'] });
});

test('a running month says so, and a month that was not read is a gap', () => {
  const readAt = new Date('2026-11-20T00:00:00Z');
  const one = collector({ readAt, months: ['2026-11', '2026-12'] });
  one.add(facts(1));
  const part = one.finish();
  expect(part.months.map(({ month }) => month)).toEqual(['2026-11']);
  expect(compute(part, parsePeriod('2026-11')).state).toBe('running');
  const quarter = compute(part, parsePeriod('2026-Q4'));
  expect(quarter.state).toBe('running');
  expect(quarter.gaps).toEqual(['acme/shop: October 2026 was not read.']);
  expect(quarter.trend.map(({ state }) => state)).toEqual(['unread', 'running', 'unread']);
});

test('months read after they ended make a period that is over, whenever each was read', () => {
  const months = ['2026-10', '2026-11', '2026-12'].map((month, index) =>
    collector({ months: [month], readAt: new Date(Date.UTC(2026, 10 + index, 3)) }).finish(),
  );
  const part = { ...emptyPart, months: months.flatMap((each) => each.months) };
  expect(compute(part, parsePeriod('2026-Q4'))).toMatchObject({ state: 'over', gaps: [] });
});

test('what could not be read is told, and does not pass for a whole', () => {
  const one = collector();
  one.gap('2026/11/19-42.json is broken.');
  one.gap('2026/11/19-42.json is broken.');
  const report = compute(one.finish(), parsePeriod('2026-11'));
  expect(report.gaps).toEqual(['acme/shop: 2026/11/19-42.json is broken.']);
  expect(report.trend[0]?.state).toBe('partial');
});

test('nothing read gives a report of nothing, not of zeros', () => {
  const report = compute(emptyPart, parsePeriod('2026-11'));
  expect(report.readAt).toBeNull();
  expect(report.figures.map(({ value, status }) => [value, status])).toEqual(
    Array.from({ length: 4 }, () => [null, 'none']),
  );
});

const ruleFact = { rule: 'approvals', outcome: 'pass', level: 'error', actor: null, lifted: null } as const;

test('the yearly review says of each rule what it stopped, how often it was overridden and what it cost', () => {
  const waiting = { by: { author: 0, reviewer: HOUR, checks: 0, clock: 0 }, rules: [{ rule: 'approvals', ms: HOUR }] };
  const report = reportOn([
    facts(1, { rules: [ruleFact], waiting }),
    facts(2, { rules: [ruleFact], waiting: { ...waiting, rules: [{ rule: 'approvals', ms: 3 * HOUR }] } }),
    facts(3, { rules: [{ ...ruleFact, outcome: 'wait' }], heldBy: ['approvals', 'title'] }),
    facts(4, { rules: [{ ...ruleFact, outcome: 'not-applicable', lifted: 'wait' }], lane: 'emergency' }),
    facts(5, { rules: [{ ...ruleFact, outcome: 'not-applicable' }] }),
  ]);
  expect(yearlyReview(report)).toMatchObject([
    {
      rule: 'approvals',
      judged: 4,
      stopped: 3,
      against: ['#3'],
      overridden: ['#4'],
      overriddenShare: 0.25,
      waited: 4 * HOUR,
      waitedEach: 2 * HOUR,
      compliance: 0.5,
    },
    { rule: 'title', judged: 0, stopped: 1, waited: 0, compliance: null },
  ]);
});

test.each(['__proto__', 'constructor', 'a/b/judged', 'x'.repeat(5000)])(
  'a rule that a record calls %.20s does no harm',
  (rule) => {
    const report = reportOn([facts(1, { rules: [{ ...ruleFact, rule, outcome: 'fail' }] })]);
    expect(report.rules.find((row) => rule.startsWith(row.rule))?.against).toEqual(['#1']);
  },
);

test.each([
  ['slow enough, whatever the unknown ones took', 10, 3, 2, 'missed'],
  ['slow, but the unknown ones could make up for it', 10, 3, 30, 'unknown'],
  ['fast, but nobody knows how long the others take', 0.5, 3, 1, 'unknown'],
  ['fast, and all are known', 0.5, 3, 0, 'met'],
])('recovery: %s', (_, took, recovered, unknown, status) => {
  const remedied = { revertedBy: [link({ mergedAt: merged(took) })] };
  const open = { revertedBy: [link({ number: 999 })] };
  const half = Math.floor(unknown / 2);
  const all = many(recovered + unknown, (index) =>
    index < recovered ? remedied : index < recovered + half ? unread : open,
  );
  expect(recovery(all).status).toBe(status);
});
