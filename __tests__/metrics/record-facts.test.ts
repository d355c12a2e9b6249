import { describe, expect, test } from 'vitest';
import { businessHours } from '../../src/calendar/business-hours.ts';
import { createCalendar } from '../../src/calendar/calendar.ts';
import { incidentFinder } from '../../src/metrics/incidents.ts';
import { recordFacts } from '../../src/metrics/record-facts.ts';
import { waitingOf } from '../../src/metrics/waiting.ts';
import type { PullRequestRecord } from '../../src/records/record.ts';
import { emergency, policy, recorded } from '../records/recorded.ts';
import { approval } from '../support/change.ts';

const HOUR = 3_600_000;
const window = businessHours(createCalendar(policy.policy));
const none = { incidentLabels: [], incidentIssues: [] };
const deployment = { outcome: 'untracked' } as const;
const factsOf = (record: PullRequestRecord, metrics: Parameters<typeof recordFacts>[0] = none) =>
  recordFacts(metrics, window)(record, { deployment });

/** A record whose checks say when they ended. */
function checked(): PullRequestRecord {
  const record = recorded();
  const checks = record.testing.checks?.map((check) => ({ ...check, completedAt: '2026-11-16T13:00:00Z' })) ?? null;
  return { ...record, testing: { ...record.testing, checks } };
}

test('an ordinary record tells everything that the metrics need', () => {
  const facts = factsOf(checked());
  expect(facts).toMatchObject({
    number: 42,
    category: 'normal',
    lane: 'ordinary',
    compliant: true,
    readyAt: '2026-11-16T12:00:00Z',
    approval: { state: 'given', at: '2026-11-18T12:00:00Z' },
    incidents: 'untracked',
    window: { use: 'open' },
    lowered: false,
  });
  // From Monday 06:00 to the approval on Wednesday 06:00; lead time had ended, and the window opened three hours later. Until
  // the merge at 16:04 the next day it was open for 8 h and 1 h 4 min.
  const { by } = facts.waiting ?? { by: null };
  expect(by).toEqual({ reviewer: 48 * HOUR, checks: 0, clock: 19 * HOUR, author: 9 * HOUR + 4 * 60_000 });
});

test('the last “ready for review” is read from what the rule on lead time found', () => {
  expect(factsOf(recorded({ readyForReviewAt: '2026-11-17T12:00:00Z' })).readyAt).toBe('2026-11-17T12:00:00.000Z');
});

test('where the record does not tell when it was ready, that is not known', () => {
  const record = recorded({ judged: [{ category: 'normal', at: '2026-11-16T13:00:00Z' }] });
  expect(factsOf(record).readyAt).toBeNull();
});

test('an emergency: what the lane lifted, what is open, and no approval yet', () => {
  const facts = factsOf(recorded(emergency));
  expect(facts).toMatchObject({ lane: 'emergency', approval: { state: 'none' } });
  expect(facts.rules?.find(({ rule }) => rule === 'approvals')?.lifted).toBe('wait');
  expect(facts.obligations.map(({ id }) => id)).toContain('review');
});

test('the review after an emergency is its first approval', () => {
  const record = recorded(emergency);
  const doneAt = '2026-11-20T10:00:00.000Z';
  const obligations = record.obligations.map((each) =>
    each.id === 'review' ? { ...each, state: 'done' as const, doneAt } : each,
  );
  expect(factsOf({ ...record, obligations }).approval).toEqual({ state: 'given', at: doneAt });
});

test('an approval that could not be judged, before any that counts, leaves the first one unknown', () => {
  const record = recorded({ reviews: [approval('grace'), approval('alan', { submittedAt: '2026-11-18T13:00:00Z' })] });
  const judged = (counts: readonly (boolean | null)[]) =>
    factsOf({
      ...record,
      approvers: record.approvers.map((each, index) => ({ ...each, counts: counts[index] ?? null })),
    }).approval;
  expect(judged([null, true])).toEqual({ state: 'unknown' });
  expect(judged([true, null])).toEqual({ state: 'given', at: '2026-11-18T12:00:00Z' });
  expect(judged([false, false])).toEqual({ state: 'none' });
});

test('a change of documentation needs no window, at whatever hour it was merged', () => {
  const files = [{ path: 'docs/use.md', status: 'modified' as const, additions: 1, deletions: 0 }];
  expect(factsOf(recorded({ files, mergedAt: '2026-11-21T16:04:00Z' })).window?.use).toBe('not-needed');
});

test.each([
  [
    'a label',
    { incidentLabels: ['Caused-Incident'], incidentIssues: [] },
    { labels: ['caused-incident'] },
    ['caused-incident'],
  ],
  ['a reference', { incidentLabels: [], incidentIssues: ['INC-*'] }, { title: 'Follows up (INC-42).' }, ['INC-42']],
] as const)('%s links a change to an incident', (_, metrics, more, expected) => {
  const { incidents } = factsOf(recorded({ ...more, labels: [...('labels' in more ? more.labels : [])] }), metrics);
  expect(Array.isArray(incidents) ? incidents.map(({ reference }) => reference) : incidents).toEqual(expected);
});

test('labels are as of the merge: their absence shows nothing', () => {
  expect(factsOf(recorded(), { incidentLabels: ['caused-incident'], incidentIssues: [] }).incidents).toBe('unknown');
});

test('references are found whole, in whatever punctuation, quickly in long texts', () => {
  const finder = incidentFinder({ incidentLabels: [], incidentIssues: ['INC-*', 'acme/incidents#*'] });
  const found = finder.find([], ['see [INC-7](x), **acme/incidents#8**; not PRINC-9: INC-10.', '*'.repeat(200_000)]);
  expect(found.map(({ reference }) => reference)).toEqual(['INC-7', 'acme/incidents#8', 'INC-10']);
});

test.each([
  [
    'approvals and checks at once: only the reviewer is charged until the approval',
    { reviewer: 10, checks: 4, lead: null },
    [10, 0, 0, 14],
  ],
  ['checks that end after the approval', { reviewer: 4, checks: 10, lead: null }, [4, 6, 0, 14]],
  ['lead time costs only what it alone cost', { reviewer: 4, checks: 10, lead: 12 }, [4, 6, 2, 12]],
  ['what was missing at the merge was missing until then', { reviewer: 99, checks: 99, lead: 99 }, [24, 0, 0, 0]],
  ['an approval of the draft', { reviewer: -5, checks: null, lead: null }, [0, 0, 0, 24]],
])('waiting: %s', (_, ends, [reviewer, checks, clock, author]) => {
  const from = Date.parse('2026-11-18T00:00:00Z');
  const held = (rule: string, hours: number | null) => (hours === null ? null : { rule, until: from + hours * HOUR });
  const { by, rules } = waitingOf(
    {
      from,
      to: from + 24 * HOUR,
      reviewer: held('approvals', ends.reviewer),
      checks: held('ci-checks', ends.checks),
      lead: held('lead-time', ends.lead),
      window: false,
    },
    window,
  );
  const hours = Object.fromEntries(Object.entries(by).map(([cause, ms]) => [cause, ms / HOUR]));
  expect(hours).toEqual({ reviewer, checks, clock, author });
  expect(rules.reduce((sum, { ms }) => sum + ms, 0) / HOUR).toBe(24 - (author ?? 0));
});

test('of several reviews each rule is charged for what it cost beyond those before it', () => {
  const from = Date.parse('2026-11-18T00:00:00Z');
  const reviewer = [
    { rule: 'approvals', until: from + 10 * HOUR },
    { rule: 'security-review', until: from + 12 * HOUR },
    { rule: 'executive-approval', until: from + 11 * HOUR },
  ];
  const facts = { from, to: from + 24 * HOUR, reviewer, checks: null, lead: null, window: false };
  const { by, rules } = waitingOf(facts, window);
  expect(by.reviewer).toBe(12 * HOUR);
  expect(rules).toEqual([
    { rule: 'approvals', ms: 10 * HOUR },
    { rule: 'security-review', ms: 2 * HOUR },
  ]);
});

describe('in a record', () => {
  const record = checked();
  const [first] = record.approvers;
  const waitedFor = (change: Partial<PullRequestRecord>) =>
    Object.fromEntries(
      factsOf({ ...record, ...change })
        .waiting?.rules.filter(({ rule }) => rule !== 'deployment-window')
        .map(({ rule, ms }) => [rule, ms / HOUR]) ?? [],
    );
  const judged = (rule: string, outcome: 'pass' | 'wait' | 'not-applicable') =>
    record.findings.map((each) => (each.rule === rule ? { ...each, outcome, actor: 'reviewer' as const } : each));
  const given = (seat: 'technical' | 'security', at: string) => {
    if (first === undefined) throw new Error('nobody approved');
    return { ...first, seat, at, counts: true };
  };

  test('an approval that nobody asked for kept nothing waiting', () => {
    expect(waitedFor({})).toEqual({ approvals: 48 });
    expect(waitedFor({ findings: judged('approvals', 'not-applicable') })).toEqual({ 'ci-checks': 1, 'lead-time': 23 });
  });

  test('the security review waits only from the technical one on', () => {
    const approvers = [given('technical', '2026-11-17T12:00:00Z'), given('security', '2026-11-18T18:00:00Z')];
    const findings = judged('security-review', 'pass');
    expect(waitedFor({ approvers, findings })).toEqual({ approvals: 24, 'security-review': 30 });
  });

  test('what was missing at the merge does not take over what another rule cost', () => {
    const approvers = [given('technical', '2026-11-17T12:00:00Z')];
    const { approvals, 'security-review': security } = waitedFor({
      approvers,
      findings: judged('security-review', 'wait'),
    });
    expect([approvals, security]).toEqual([24, 52 + 4 / 60]);
  });
});

test.each(['ci-checks', 'lead-time', 'approvals', 'deployment-window'])(
  'where %s could not be judged, waiting is not known',
  (rule) => {
    const record = checked();
    const findings = record.findings.map((each) =>
      each.rule === rule ? { ...each, outcome: 'unknown' as const } : each,
    );
    expect(factsOf({ ...record, findings }).waiting).toBeNull();
  },
);

test('where the record does not say when the checks ended, waiting is not known', () => {
  const record = checked();
  const checks = record.testing.checks?.map((check) => ({ ...check, completedAt: null })) ?? null;
  expect(factsOf({ ...record, testing: { ...record.testing, checks } }).waiting).toBeNull();
});
