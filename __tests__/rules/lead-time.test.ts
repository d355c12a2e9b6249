import { describe, expect, it } from 'vitest';
import { describeRule, findingsOf } from '../support/describe-rule.ts';

// Thursday 19 November 2026, 10:00 in Chicago is the instant that is judged where a case names none.
const migration = [{ path: 'db/migrate/20261119_add_index.rb', status: 'added' as const }];
const documentation = [{ path: 'README.md', status: 'modified' as const }];
const opened = (createdAt: string) => ({ createdAt });
const judged = (...list: [category: string, at: string][]) => ({
  judged: list.map(([category, at]) => ({ category, at })),
});

describeRule('lead-time', [
  {
    name: 'holds a Normal change for 24 hours',
    change: opened('2026-11-19T15:00:00Z'),
    outcome: 'wait',
    message:
      /^Lead time ends Friday 20 November, 09:00 CT: 24 h for a Normal change, opened Thursday 19 November, 09:00 CT$/,
    actor: 'clock',
  },
  { name: 'holds it to the last millisecond', change: opened('2026-11-18T16:00:00.001Z'), outcome: 'wait' },
  {
    name: 'ends after exactly 24 hours',
    change: opened('2026-11-18T16:00:00.000Z'),
    outcome: 'pass',
    message: /^Lead time ended Thursday 19 November, 10:00 CT: 24 h/,
  },
  {
    name: 'counts hours, not days of the calendar, when the clocks change',
    change: opened('2026-10-31T16:00:00Z'),
    at: '2026-11-01T15:59:59Z',
    outcome: 'wait',
    message: /10:00 CT: 24 h.*11:00 CT/,
  },
  {
    name: 'holds a Major change for a week',
    change: { ...opened('2026-11-12T16:00:00.001Z'), files: migration },
    outcome: 'wait',
    message: /7 days for a Major change/,
  },
  {
    name: 'ends after exactly a week',
    change: { ...opened('2026-11-12T16:00:00Z'), files: migration },
    outcome: 'pass',
    message: /7 days for a Major change/,
  },
  {
    name: 'asks none of a Standard change',
    change: { ...opened('2026-11-19T15:59:00Z'), files: documentation },
    outcome: 'not-applicable',
    message: /^A Standard change needs no lead time$/,
  },
  {
    name: 'counts from the last “ready for review”',
    change: { readyForReviewAt: '2026-11-19T15:30:00Z' },
    outcome: 'wait',
    message: /ready for review Thursday 19 November, 09:30 CT/,
  },
  {
    name: 'has not begun for a draft',
    change: { draft: true },
    outcome: 'wait',
    message: /^The pull request is a draft, so its lead time has not begun$/,
    remedy: /^Mark it as ready for review$/,
    actor: 'author',
  },
  {
    name: 'holds a Standard draft too, without talk of lead time',
    change: { draft: true, files: documentation },
    outcome: 'wait',
    message: /^The pull request is a draft$/,
    actor: 'author',
  },
  {
    name: 'counts from the first judgement of this category',
    change: {
      ...judged(
        ['standard', '2026-11-16T12:00:00Z'],
        ['normal', '2026-11-19T12:00:00Z'],
        ['normal', '2026-11-19T15:00:00Z'],
      ),
    },
    outcome: 'wait',
    message: /first judged so Thursday 19 November, 06:00 CT/,
  },
  {
    name: 'starts anew for a documentation fix that becomes a migration on day 7',
    change: {
      files: migration,
      ...opened('2026-11-10T12:00:00Z'),
      ...judged(['standard', '2026-11-10T12:01:00Z'], ['major', '2026-11-17T12:00:00Z']),
    },
    outcome: 'wait',
    message: /ends Tuesday 24 November/,
  },
  {
    name: 'starts when it is read where it was only ever judged lower',
    change: {
      files: migration,
      readAt: '2026-11-19T15:59:00Z',
      ...opened('2026-11-01T12:00:00Z'),
      ...judged(['normal', '2026-11-01T12:01:00Z']),
    },
    outcome: 'wait',
    message: /ends Thursday 26 November, 09:59 CT/,
  },
  {
    name: 'keeps that start as time goes on',
    change: {
      files: migration,
      readAt: '2026-11-19T15:59:00Z',
      ...opened('2026-11-01T12:00:00Z'),
      ...judged(['normal', '2026-11-01T12:01:00Z']),
    },
    at: '2026-11-26T15:59:00Z',
    outcome: 'pass',
  },
  {
    name: 'starts at the judged instant where nobody says when the facts were read',
    change: judged(['standard', '2026-11-16T12:00:00Z']),
    outcome: 'wait',
    message: /first judged so Thursday 19 November, 10:00 CT/,
  },
  {
    name: 'counts a higher judgement: what waited as Major has waited as Normal',
    change: judged(['major', '2026-11-16T12:01:00Z']),
    outcome: 'pass',
  },
  {
    name: 'counts the first of several judgements, whatever their order',
    change: judged(['normal', '2026-11-19T15:00:00Z'], ['normal', '2026-11-17T12:00:00Z']),
    outcome: 'pass',
    message: /first judged so Tuesday/,
  },
  {
    name: 'compares instants and not their texts',
    change: judged(['normal', '2026-11-18T23:00:00+09:00']),
    outcome: 'pass',
    message: /Wednesday 18 November, 08:00 CT/,
  },
  {
    name: 'does not count what was announced and taken back: a box ticked on the first day and unticked ages nothing',
    change: {
      files: migration,
      readAt: '2026-11-19T15:59:00Z',
      ...opened('2026-11-01T12:00:00Z'),
      ...judged(['major', '2026-11-01T12:01:00Z'], ['normal', '2026-11-01T13:00:00Z']),
    },
    outcome: 'wait',
    message: /ends Thursday 26 November, 09:59 CT/,
  },
  {
    name: 'starts at the first judgement after the last lower one, whatever their order',
    change: {
      files: migration,
      ...opened('2026-11-01T12:00:00Z'),
      ...judged(
        ['major', '2026-11-18T12:00:00Z'],
        ['major', '2026-11-17T12:00:00Z'],
        ['normal', '2026-11-16T12:00:00Z'],
        ['major', '2026-11-01T12:01:00Z'],
      ),
    },
    outcome: 'wait',
    message: /ends Tuesday 24 November, 06:00 CT/,
  },
  { name: 'reads categories whatever their case', change: judged(['Normal', '2026-11-17T12:00:00Z']), outcome: 'pass' },
  {
    name: 'takes a category that it does not know as lower',
    change: judged(['trivial', '2026-11-16T12:00:00Z']),
    outcome: 'wait',
  },
  {
    name: 'counts from opening where the gate never judged it',
    change: { judged: [] },
    outcome: 'pass',
    message: /opened Monday/,
  },
  {
    name: 'counts from opening where that comes after a judgement of the same branch',
    change: { ...opened('2026-11-19T12:00:00Z'), ...judged(['normal', '2026-11-10T12:00:00Z']) },
    outcome: 'wait',
    message: /opened Thursday/,
  },
  {
    name: 'is unknown where earlier judgements could not be read',
    change: { judged: null },
    outcome: 'unknown',
    message: /^When the gate first judged this change could not be read$/,
    remedy: /^Give the gate’s token “statuses: read”, then run it again$/,
  },
  {
    name: 'needs no earlier judgement of a Standard change',
    change: { judged: null, files: documentation },
    outcome: 'not-applicable',
  },
  { name: 'is unknown without the files', change: { files: undefined }, outcome: 'unknown' },
  {
    name: 'takes hours from the policy',
    policy: { rules: { 'lead-time': { normal: 96 } } },
    outcome: 'wait',
    message: /ends Friday 20 November, 06:00 CT: 4 days for a Normal change/,
  },
  {
    name: 'takes parts of hours',
    change: opened('2026-11-19T15:45:00Z'),
    policy: { rules: { 'lead-time': { normal: 0.5 } } },
    outcome: 'wait',
    message: /30 min for a Normal change/,
  },
  {
    name: 'is not asked where the policy wants none',
    change: opened('2026-11-19T15:45:00Z'),
    policy: { rules: { 'lead-time': { normal: 0 } } },
    outcome: 'not-applicable',
  },
  {
    name: 'is lifted by an emergency, of a draft too',
    change: { draft: true, labels: ['emergency'] },
    outcome: 'not-applicable',
    message: /^Lifted/,
  },
  {
    name: 'is lifted by an exact rollback',
    change: {
      ...opened('2026-11-19T15:00:00Z'),
      reverts: { number: 41, mergedAt: '2026-11-19T14:00:00Z', exact: true },
    },
    outcome: 'not-applicable',
    message: /^Lifted/,
  },
  {
    name: 'says what can go on meanwhile',
    change: opened('2026-11-19T15:00:00Z'),
    outcome: 'wait',
    remedy: /^Come back then; reviews and checks can go on meanwhile$/,
  },
  {
    name: 'says up to two days in hours',
    change: opened('2026-11-19T15:00:00Z'),
    policy: { rules: { 'lead-time': { normal: 47 } } },
    outcome: 'wait',
    message: /: 47 h for a Normal change/,
  },
  {
    name: 'says two days in days',
    change: opened('2026-11-19T15:00:00Z'),
    policy: { rules: { 'lead-time': { normal: 48 } } },
    outcome: 'wait',
    message: /: 2 days for a Normal change/,
  },
  {
    name: 'counts the lower of two judgements at one instant as the earlier',
    change: {
      files: migration,
      ...opened('2026-11-01T12:00:00Z'),
      ...judged(['major', '2026-11-10T12:00:00Z'], ['normal', '2026-11-10T12:00:00Z']),
    },
    outcome: 'pass',
    message: /first judged so Tuesday 10 November/,
  },
  {
    name: 'takes Normal for higher than Standard',
    change: judged(['standard', '2026-11-16T13:00:00Z'], ['normal', '2026-11-16T12:00:00Z']),
    outcome: 'wait',
    message: /first judged so Thursday 19 November, 10:00 CT/,
  },
]);

describe('rule lead-time', () => {
  it.each([
    ['opened', { createdAt: '2026-11-19T15:00:00.123Z' }, '2026-11-20T15:00:00.123Z'],
    [
      'ready for review',
      { createdAt: '2026-11-19T15:00:00Z', readyForReviewAt: '2026-11-19T15:30:00Z' },
      '2026-11-20T15:30:00.000Z',
    ],
  ])('ends to the millisecond after it was %s', (_name, facts, until) => {
    expect(findingsOf('lead-time', { change: facts })).toMatchObject([{ outcome: 'wait', until }]);
  });

  it('is over for good: a pass does not expire', () => {
    expect(findingsOf('lead-time', {})[0]).not.toHaveProperty('until');
  });

  it('keeps for the record from where and how long it counted', () => {
    expect(findingsOf('lead-time', {})[0]?.evidence).toEqual({
      start: '2026-11-16T12:00:00.000Z',
      because: 'opened',
      hours: 24,
    });
  });
});
