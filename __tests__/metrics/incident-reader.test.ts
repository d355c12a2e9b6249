import { describe, expect, test } from 'vitest';
import type { FromGitHub } from '../../src/metrics/build-part.ts';
import type { ChangeFacts } from '../../src/metrics/change-facts.ts';
import type { MergedNow } from '../../src/metrics/github-facts.ts';
import type { IncidentIssue } from '../../src/metrics/incident-issues.ts';
import { incidentReader } from '../../src/metrics/incident-reader.ts';
import { causedBy, endedBy } from '../../src/metrics/incidents.ts';
import { facts, policy } from './facts.ts';

const issue = (more: Partial<IncidentIssue>): IncidentIssue => ({
  repository: 'acme/shop',
  number: 90,
  title: 'Down',
  body: '',
  createdAt: '2026-11-20T00:00:00Z',
  ...more,
});
const now = (more: Partial<MergedNow> = {}): MergedNow => ({
  number: 42,
  title: 'Change 42',
  body: '',
  author: null,
  base: 'main',
  createdAt: '2026-11-18T15:00:00Z',
  readyAt: '2026-11-18T15:00:00Z',
  mergedAt: '2026-11-19T16:00:00Z',
  commit: null,
  message: '',
  labels: [],
  approval: { state: 'none' },
  ...more,
});
const metrics = { incidentLabels: ['incident'], incidentIssues: ['INC-*', 'acme/incidents#*'], environments: [] };
const told = (issues: FromGitHub['issues'], starts: [string, string | null][] = []): FromGitHub => ({
  merged: [],
  unread: [],
  emergencyLabel: null,
  issues,
  starts: new Map(starts),
  deployments: null,
});
const read = (from: FromGitHub | null, change: ChangeFacts | null, merged?: MergedNow) =>
  incidentReader({ policy: { ...policy, metrics }, repository: 'acme/shop' }, from)(change, merged);

/** What a change caused and what it ended, in an ordinary lane. */
function linked(from: FromGitHub, merged: MergedNow, lane = 'ordinary') {
  const { incidents } = read(from, null, merged);
  const all = typeof incidents === 'string' ? [] : incidents;
  const change = { mergedAt: merged.mergedAt, lane, reverts: [] };
  return { caused: causedBy(all, change).map(({ reference }) => reference), ended: endedBy(all, change) };
}

describe('a change and an incident', () => {
  test.each<[string, Partial<MergedNow>, Partial<IncidentIssue>[], string, string[], string[]]>([
    ['refers to it', { body: 'INC-7' }, [], 'ordinary', ['INC-7'], []],
    ['fixes it', { body: 'Fixes INC-7' }, [], 'ordinary', [], ['inc-7']],
    ['fixes it, as its title says', { title: 'Fix the retries (INC-7)' }, [], 'ordinary', [], ['inc-7']],
    ['says both', { title: 'INC-7', body: 'Fixes INC-7' }, [], 'ordinary', [], ['inc-7']],
    ['an emergency', { body: 'INC-7' }, [], 'emergency', [], ['inc-7']],
    ['a rollback', { body: 'INC-7' }, [], 'rollback', [], ['inc-7']],
    [
      'by the address of the issue',
      { body: 'Closes https://github.com/acme/incidents/issues/8' },
      [],
      'ordinary',
      [],
      ['acme/incidents#8'],
    ],
    ['fixes an issue with the label', { body: 'Fixes #90' }, [{}], 'ordinary', [], ['acme/shop#90']],
    ['only refers to an issue with the label', { body: 'See #90' }, [{}], 'ordinary', [], []],
    ['an emergency that does', { body: 'See #90' }, [{}], 'emergency', [], ['acme/shop#90']],
    ['fixes another issue', { body: 'Fixes #91' }, [{}], 'ordinary', [], []],
    ['named by the issue', {}, [{ body: 'After #42' }], 'ordinary', ['acme/shop#90'], []],
    ['named as what fixed it', {}, [{ body: 'Fixed by #42' }], 'ordinary', [], ['acme/shop#90']],
    [
      'an emergency that the issue says was the cause',
      {},
      [{ body: 'Caused by #42' }],
      'emergency',
      ['acme/shop#90'],
      [],
    ],
    ['an emergency that the issue only names', {}, [{ body: 'Then came #42' }], 'emergency', [], ['acme/shop#90']],
    [
      'fixed one that the issue says it caused',
      { body: 'Fixes #90' },
      [{ body: '### Cause\n\n#42' }],
      'ordinary',
      ['acme/shop#90'],
      [],
    ],
  ])('%s', (_, merged, issues, lane, caused, ended) => {
    expect(linked(told(issues.map(issue)), now(merged), lane)).toEqual({ caused, ended });
  });

  test('began when its issue says, whatever else names it', () => {
    const startedAt = '2026-11-19T18:00:00.000Z';
    const named = issue({ repository: 'acme/incidents', number: 8, body: 'acme/shop#42\nStarted: 2026-11-19T18:00Z' });
    expect(read(told([named]), null, now({ body: 'acme/incidents#8' })).incidents).toEqual([
      { reference: 'acme/incidents#8', by: 'issue', startedAt, link: 'named' },
    ]);
    expect(read(told([], [['inc-7', startedAt]]), null, now({ body: 'INC-7' })).incidents).toMatchObject([
      { reference: 'INC-7', startedAt },
    ]);
  });
});

test('what a record refers to does not show that there is nothing else', () => {
  const record = facts(42, { incidents: [{ reference: 'INC-7', by: 'issue', startedAt: null, link: 'repair' }] });
  expect(read(null, record).incidentsUnread).toBe(true);
  expect(read(told({ why: 'silence' }), record, now()).incidentsUnread).toBe(true);
  expect(read(told([]), record, now()).incidentsUnread).toBe(false);
});
