import { describe, expect, it } from 'vitest';
import type { ChangeInput } from '../../src/change.ts';
import { describeRule, findingsOf } from '../support/describe-rule.ts';

type CheckInput = NonNullable<ChangeInput['checks']>[number];
const run = (name: string, conclusion: string | null = 'success', more: Partial<CheckInput> = {}): CheckInput => ({
  name,
  kind: 'check-run',
  app: 'github-actions',
  workflow: 'CI',
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
  ...more,
});
const at = (hour: number) => ({ startedAt: `2026-11-18T${String(hour).padStart(2, '0')}:00:00Z` });
const checks = (...list: CheckInput[]) => ({ change: { checks: list } });
const policy = (options: Record<string, unknown>) => ({ rules: { 'ci-checks': options } });

describeRule('ci-checks', [
  { name: 'passes where the only check succeeded', ...checks(run('test')), outcome: 'pass', message: /^test passed$/ },
  { name: 'passes with several', ...checks(run('test'), run('lint')), outcome: 'pass', message: /^2 checks passed$/ },
  ...['failure', 'cancelled', 'timed_out', 'action_required', 'stale', 'startup_failure', 'error', 'something_new'].map(
    (conclusion) => ({
      name: `fails for ${conclusion}`,
      ...checks(run('lint'), run('test', conclusion)),
      outcome: 'fail' as const,
      message:
        conclusion === 'failure'
          ? /^A check failed: test$/
          : new RegExp(`test \\(${conclusion.replaceAll('_', ' ')}\\)`),
      actor: 'author' as const,
    }),
  ),
  {
    name: 'fails for a check that completed without a conclusion',
    ...checks(run('lint'), run('test', null, { status: 'completed' })),
    outcome: 'fail',
  },
  { name: 'fails for some while others run', ...checks(run('lint', null), run('test', 'failure')), outcome: 'fail' },
  {
    name: 'says what to do about a run that has to be allowed',
    ...checks(run('test', 'action_required')),
    outcome: 'fail',
    remedy: /^Mend what the checks report and allow the runs that ask for it, or run them again$/,
  },
  {
    name: 'names four and counts the others',
    ...checks(...'abcdefg'.split('').map((name) => run(name, 'failure'))),
    outcome: 'fail',
    message: /^7 checks failed: a, b, c, d and 3 more$/,
    remedy: /^Mend what the checks report, or run them again$/,
  },
  {
    name: 'passes for neutral and skipped beside a success',
    ...checks(run('a'), run('b', 'neutral'), run('c', 'skipped')),
    outcome: 'pass',
  },
  { name: 'passes for a neutral one', ...checks(run('a', 'neutral')), outcome: 'pass' },
  {
    name: 'waits where all were skipped',
    ...checks(run('a', 'skipped'), run('b', 'skipped')),
    outcome: 'wait',
    message: /^Nothing was tested: a and b were skipped$/,
    actor: 'checks',
  },
  {
    name: 'waits where none ran',
    ...checks(),
    outcome: 'wait',
    message: /^No check has run for the latest commit$/,
    remedy: /^Let the automated tests run for the latest commit$/,
    actor: 'checks',
  },
  {
    name: 'waits where only the gate itself ran',
    ...checks(run('change-gate', 'success', { own: true })),
    outcome: 'wait',
    message: /^No check has run/,
  },
  {
    name: 'does not wait for the gate itself',
    ...checks(run('test'), run('change-gate', null, { own: true })),
    outcome: 'pass',
  },
  {
    name: 'does not mind that the gate itself failed before',
    ...checks(run('test'), run('change-gate', 'failure', { own: true })),
    outcome: 'pass',
  },
  {
    name: 'waits for a check that runs',
    ...checks(run('test'), run('e2e', null)),
    outcome: 'wait',
    message: /^Not finished yet: e2e$/,
    remedy: /^Wait for the checks$/,
    actor: 'checks',
  },
  {
    name: 'waits for a status that is pending',
    ...checks(run('test'), run('render', null, { kind: 'status', status: 'pending' })),
    outcome: 'wait',
  },
  {
    name: 'fails for a status in error',
    ...checks(run('test'), run('render', 'error', { kind: 'status' })),
    outcome: 'fail',
  },
  {
    name: 'reads what GraphQL spells in capitals',
    ...checks(run('test', 'SUCCESS', { status: 'COMPLETED' })),
    outcome: 'pass',
  },
  {
    name: 'reads a failure in capitals',
    ...checks(run('lint'), run('test', 'FAILURE', { status: 'COMPLETED' })),
    outcome: 'fail',
  },

  {
    name: 'takes the latest run: green after red',
    ...checks(run('test', 'failure', at(9)), run('test', 'success', at(10))),
    outcome: 'pass',
  },
  {
    name: 'takes the latest run: red after green',
    ...checks(run('test', 'failure', at(10)), run('test', 'success', at(9))),
    outcome: 'fail',
  },
  {
    name: 'takes the latest run: running after green',
    ...checks(run('test', 'success', at(9)), run('test', null, at(10))),
    outcome: 'wait',
  },
  {
    name: 'takes a run that is queued and has no beginning for the latest',
    ...checks(run('test', 'success', at(9)), run('test', null, { status: 'queued' })),
    outcome: 'wait',
  },
  {
    name: 'takes a queued run for the latest after a red one too',
    ...checks(run('test', 'failure', at(9)), run('test', null, { status: 'queued' })),
    outcome: 'wait',
  },
  {
    name: 'takes the red one of two that began together',
    ...checks(run('test', 'success', at(9)), run('test', 'failure', at(9))),
    outcome: 'fail',
  },
  {
    name: 'takes the red one of two without a beginning',
    ...checks(run('test', 'failure'), run('test')),
    outcome: 'fail',
  },
  {
    name: 'takes a red one without a beginning before a green one with one',
    ...checks(run('test', 'success', at(9)), run('test', 'failure')),
    outcome: 'fail',
  },
  {
    name: 'takes the end of a run whose beginning is not known',
    ...checks(run('test', 'failure', { completedAt: '2026-11-18T09:00:00Z' }), run('test', 'success', at(10))),
    outcome: 'pass',
  },
  {
    name: 'takes a skipped run for stricter than a green one that began with it',
    ...checks(run('test', 'success', at(9)), run('test', 'skipped', at(9))),
    outcome: 'wait',
  },
  {
    name: 'compares instants, not their spelling',
    ...checks(
      run('test', 'failure', { startedAt: '2026-11-18T09:00:00Z' }),
      run('test', 'success', { startedAt: '2026-11-18T05:00:00-06:00' }),
    ),
    outcome: 'pass',
  },
  {
    name: 'tells checks apart by workflow',
    ...checks(
      run('test', 'failure', { workflow: 'A', ...at(9) }),
      run('test', 'success', { workflow: 'B', ...at(10) }),
    ),
    outcome: 'fail',
  },
  {
    name: 'tells checks apart by app',
    ...checks(run('test', 'failure', { app: 'a', ...at(9) }), run('test', 'success', { app: 'b', ...at(10) })),
    outcome: 'fail',
  },
  {
    name: 'tells a check from a status of that name',
    ...checks(run('test', 'failure', { kind: 'status', ...at(9) }), run('test', 'success', at(10))),
    outcome: 'fail',
  },
  {
    name: 'tells names apart by case',
    ...checks(run('Test', 'failure', at(9)), run('test', 'success', at(10))),
    outcome: 'fail',
  },

  {
    name: 'ignores what the policy names',
    ...checks(run('test'), run('Flaky e2e', 'failure')),
    policy: policy({ ignore: ['flaky*'] }),
    outcome: 'pass',
  },
  {
    name: 'ignores across the slash of a name',
    ...checks(run('test'), run('CI / flaky (20, ubuntu)', 'failure')),
    policy: policy({ ignore: ['*flaky*'] }),
    outcome: 'pass',
  },
  {
    name: 'ignores a name with brackets to the letter',
    ...checks(run('test'), run('e2e [linux]', 'failure')),
    policy: policy({ ignore: ['e2e [linux]'] }),
    outcome: 'pass',
  },
  {
    name: 'ignores no more than the policy names',
    ...checks(run('test'), run('not flaky', 'failure')),
    policy: policy({ ignore: ['flaky*'] }),
    outcome: 'fail',
  },
  {
    name: 'waits where all are ignored',
    ...checks(run('test')),
    policy: policy({ ignore: ['**'] }),
    outcome: 'wait',
    message: /^Only checks that the policy ignores have run for the latest commit$/,
  },
  {
    name: 'looks at the required ones only',
    ...checks(run('test', 'success', { required: true }), run('lint', 'failure', { required: false })),
    policy: policy({ only: 'required' }),
    outcome: 'pass',
  },
  {
    name: 'fails for a required one',
    ...checks(run('test', 'failure', { required: true })),
    policy: policy({ only: 'required' }),
    outcome: 'fail',
  },
  {
    name: 'counts one of which it is not known whether it is required',
    ...checks(run('test', 'success', { required: true }), run('lint', 'failure', { required: null })),
    policy: policy({ only: 'required' }),
    outcome: 'fail',
  },
  {
    name: 'waits where none is required',
    ...checks(run('test', 'success', { required: false })),
    policy: policy({ only: 'required' }),
    outcome: 'wait',
    message: /^No check that counts has run for the latest commit: the others are ignored or not required$/,
  },

  {
    name: 'holds a Standard change too',
    change: { files: [{ path: 'README.md', status: 'modified' }], checks: [run('test', 'failure')] },
    outcome: 'fail',
  },
  {
    name: 'is lifted in an emergency',
    change: { labels: ['emergency'], checks: [run('test', 'failure')] },
    outcome: 'not-applicable',
  },
  { name: 'is unknown where the checks were not read', change: { checks: undefined }, outcome: 'unknown' },
  { name: 'is unknown where the list is cut', change: { totals: { checks: 2 } }, outcome: 'unknown' },
  {
    name: 'says of a single skipped check that it was',
    ...checks(run('a', 'skipped')),
    outcome: 'wait',
    message: /^Nothing was tested: a was skipped$/,
  },
  {
    name: 'asks to allow runs where one of several that failed has to be',
    ...checks(run('test', 'failure'), run('e2e', 'action_required')),
    outcome: 'fail',
    remedy: /allow the runs/,
  },
  {
    name: 'ignores to the letter whatever the case',
    ...checks(run('test'), run('E2E [Linux]', 'failure')),
    policy: policy({ ignore: ['e2e [LINUX]'] }),
    outcome: 'pass',
  },
  {
    name: 'counts what is not required where all count',
    ...checks(run('test'), run('lint', 'failure', { required: false })),
    outcome: 'fail',
  },
  {
    name: 'names no conclusion where a failed check has none',
    ...checks(run('test', null, { status: 'completed' })),
    outcome: 'fail',
    message: /^A check failed: test$/,
  },
  {
    name: 'says that all are ignored, where the gate ran too',
    ...checks(run('change-gate', 'success', { own: true }), run('test')),
    policy: policy({ ignore: ['test'] }),
    outcome: 'wait',
    message: /^Only checks that the policy ignores/,
  },
]);

describe('the evidence of the checks', () => {
  it('names what passed, failed, runs and was skipped', () => {
    const [finding] = findingsOf(
      'ci-checks',
      checks(
        run('a'),
        run('b', 'timed_out'),
        run('c', null),
        run('d', 'skipped'),
        run('gate', 'failure', { own: true }),
      ),
    );
    expect(finding?.evidence).toEqual({
      succeeded: ['a'],
      failed: ['b (timed out)'],
      running: ['c'],
      skipped: ['d'],
      counted: 4,
    });
  });
});
