import { describe, expect, it } from 'vitest';
import { describeRule, findingsOf } from '../support/describe-rule.ts';

const undoes = (more: { number?: number; mergedAt?: string; exact?: boolean | null; ofRevert?: boolean } = {}) => ({
  reverts: { number: 41, mergedAt: '2026-11-18T20:00:00Z', exact: true, ...more },
});
const migration = [{ path: 'db/migrate/20261118_add_index.rb', status: 'removed' as const }];

describeRule('rollback', [
  {
    name: 'passes for an exact one',
    change: undoes(),
    outcome: 'pass',
    message:
      /Exactly undoes #41, merged Wednesday 18 November, 14:00 CT; counts as a rollback until Wednesday 25 November, 14:00 CT/,
  },
  {
    name: 'names one without a number by its merge',
    change: undoes({ number: 0 }),
    outcome: 'pass',
    message: /^Exactly undoes the change merged Wednesday 18 November, 14:00 CT; counts as a rollback until/,
  },
  {
    name: 'advises where other content changes too',
    change: undoes({ exact: false }),
    outcome: 'fail',
    message: /undoes #41, but not exactly/,
    remedy: /Revert #41 and nothing else, or declare an emergency/,
    actor: 'author',
  },
  {
    name: 'is none where what it undoes was a revert itself: that would bring a change back unreviewed',
    change: undoes({ ofRevert: true }),
    outcome: 'fail',
    message: /#41, which was a revert itself/,
    actor: 'author',
  },
  {
    name: 'advises where the trees could not be read',
    change: undoes({ exact: null }),
    outcome: 'fail',
    message: /could not be read/,
  },
  {
    name: 'advises where it comes too late',
    change: undoes({ mergedAt: '2026-11-12T16:00:00Z' }),
    outcome: 'fail',
    message: /only until Thursday 19 November, 10:00 CT, 7 days after the merge/,
  },
  {
    name: 'passes in the last millisecond',
    change: undoes({ mergedAt: '2026-11-12T16:00:00.001Z' }),
    outcome: 'pass',
  },
  {
    name: 'advises where a migration is undone',
    change: { ...undoes(), files: migration },
    outcome: 'fail',
    message: /database migration/,
    remedy: /Execute the rollback migration \(policy 5\.2\)/,
  },
  {
    name: 'does not take what was merged later than the judged instant',
    change: undoes({ mergedAt: '2026-11-19T16:00:00.001Z' }),
    outcome: 'fail',
    message: /merged later/,
  },
  {
    name: 'takes the days from the policy',
    change: undoes(),
    policy: { rollback: { withinDays: 1 } },
    at: '2026-11-19T20:00:00Z',
    outcome: 'fail',
    message: /1 day after/,
  },
  {
    name: 'says nothing where nothing is undone',
    outcome: 'not-applicable',
    message: /^It undoes no earlier change$/,
  },
  {
    name: 'says nothing where reading it failed',
    change: { reverts: null },
    outcome: 'not-applicable',
    message: /^It undoes no earlier change$/,
  },
  {
    name: 'says nothing of a title, which proves nothing',
    change: { title: 'Revert "Retry failed webhook deliveries"', body: 'Reverts #41' },
    outcome: 'not-applicable',
  },
  {
    name: 'leaves an emergency to its lane',
    change: { ...undoes(), labels: ['emergency'] },
    outcome: 'not-applicable',
    message: /^It undoes an earlier change, but is judged in the lane “emergency”$/,
  },
  { name: 'is unknown without the files', change: { ...undoes(), files: undefined }, outcome: 'unknown' },
]);

describe('rule rollback', () => {
  it('only advises: a change that is no rollback is judged as any other', () => {
    expect(findingsOf('rollback', { change: undoes({ exact: false }) })).toMatchObject([
      { outcome: 'fail', level: 'warning' },
    ]);
  });

  it('keeps for the record what was undone', () => {
    expect(findingsOf('rollback', { change: undoes() })[0]).toMatchObject({
      until: '2026-11-25T20:00:00.000Z',
      evidence: { number: 41, mergedAt: '2026-11-18T20:00:00Z', exact: true },
    });
  });
});
