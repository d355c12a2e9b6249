import { describe, expect, test } from 'vitest';
import { drift, lastCompleteSweep, sweepsMissing } from '../../src/gate/drift.ts';
import type { RepositoryInput, WorkflowRunInput } from '../support/github/inputs.ts';
import type { Permissions } from '../support/github/tokens.ts';
import { central, setUp } from './run.ts';

const file = '.github/workflows/change-gate.yml';
const workflowRef = `acme/shop/${file}@refs/heads/main`;
const own = { statusContext: 'change-gate', workflowRef, runId: '77' };
const at = (text: string) => central(text).toISOString();
const sweptNow: Partial<RepositoryInput> = { workflowRuns: [{ file, createdAt: at('Thu 11:00') }] };

/** A run of the gate on Thursday noon. */
async function gate(
  repository: Partial<RepositoryInput> = {},
  { permissions = {}, ...more }: { permissions?: Permissions; own?: object; verdict?: 'job' } = {},
) {
  const all = await setUp({ repository });
  const over = more.verdict === undefined ? {} : { verdict: more.verdict };
  return { ...all, gate: await all.run({ over, token: { permissions }, own: { ...own, ...more.own } }) };
}
const checks = (...names: string[]) => ({ checks: names });

describe('a status that is not required', () => {
  test.each<[string, Partial<RepositoryInput>, boolean]>([
    ['a ruleset', { rulesets: [checks('test', 'change-gate')] }, false],
    ['a ruleset for all branches', { rulesets: [{ ...checks('change-gate'), branches: ['~ALL'] }] }, false],
    ['one ruleset of several', { rulesets: [checks('test'), checks('change-gate')] }, false],
    [
      'a ruleset that pins it to an app',
      { rulesets: [{ checks: [{ context: 'change-gate', app: 'acme-gate' }] }] },
      false,
    ],
    ['classic protection', { protection: { main: checks('change-gate') } }, false],
    [
      'classic protection beside a ruleset of another check',
      { protection: { main: checks('change-gate') }, rulesets: [checks('test')] },
      false,
    ],
    ['nothing', {}, true],
    ['a ruleset that asks for other checks', { rulesets: [checks('test', 'change-gate-2')] }, true],
    ['a ruleset that asks for none', { rulesets: [{ rules: ['deletion', 'non_fast_forward'] }] }, true],
    [
      'a ruleset for another branch',
      { rulesets: [{ ...checks('change-gate'), branches: ['dev'] }], branches: { dev: {} } },
      true,
    ],
    ['a ruleset that is only evaluated', { rulesets: [{ ...checks('change-gate'), enforcement: 'evaluate' }] }, true],
    ['a ruleset that is switched off', { rulesets: [{ ...checks('change-gate'), enforcement: 'disabled' }] }, true],
    ['protection of other checks', { protection: { main: checks('test') } }, true],
    ['protection without checks', { protection: { main: {} } }, true],
  ])('required by %s: a warning: %s… %s', async (_what, repository, warned) => {
    const { gate: one } = await gate({ ...sweptNow, ...repository });
    expect(await drift(one, ['main'])).toEqual(
      warned ? [expect.stringMatching(/“change-gate” is not required on main: .*docs\/setup\.md/)] : [],
    );
  });

  test('each branch is looked at, with slashes too', async () => {
    const { gate: one } = await gate({
      ...sweptNow,
      branches: { 'release/2026/q4': {}, dev: {} },
      rulesets: [{ ...checks('change-gate'), branches: ['main', 'release/2026/q4'] }],
    });
    expect(await drift(one, ['main', 'release/2026/q4', 'dev'])).toEqual([
      expect.stringContaining('not required on dev:'),
    ]);
  });

  test.each<[string, RegExp]>([
    ['the rules', /\/rules\/branches\//],
    ['the branch', /\/branches\/main$/],
  ])('is not warned of where %s cannot be read', async (_what, path) => {
    const { gate: one, fake } = await gate(sweptNow);
    fake.fault({ path, method: 'GET', times: 9 }, { status: 403 });
    expect(await drift(one, ['main'])).toEqual([]);
  });

  test('one half that shows it is enough where the other cannot be read', async () => {
    const { gate: one, fake } = await gate({ ...sweptNow, rulesets: [checks('change-gate')] });
    fake.fault({ path: /\/branches\/main$/, times: 9 }, { status: 403 });
    expect(await drift(one, ['main'])).toEqual([]);
  });

  test('a job that is itself the check is not looked for', async () => {
    const { gate: one, fake } = await gate({}, { verdict: 'job' });
    expect(await drift(one, ['main'])).toEqual([]);
    expect(fake.requests).toEqual([]);
  });
});

describe('sweeps', () => {
  const run = (createdAt: string, more: Partial<WorkflowRunInput> = {}): WorkflowRunInput => ({
    file,
    createdAt,
    ...more,
  });
  test.each<[string, readonly WorkflowRunInput[], RegExp | null]>([
    ['an hour ago', [run(at('Thu 11:00'))], null],
    ['on the last Sunday, which business hours explain', [run('2026-11-08T18:30:00Z')], null],
    ['more than four days ago', [run('2026-11-08T17:00:00Z')], /last sweep began 2026-11-08T17:00:00\.000Z/],
    ['never', [], /No sweep has run yet\..*schedule on the default branch/],
    ['by something outside that dispatches it', [run(at('Thu 09:00'), { event: 'workflow_dispatch' })], null],
    ['only by another workflow', [run(at('Thu 11:00'), { file: '.github/workflows/ci.yml' })], /No sweep has run yet/],
    ['only for another event', [run(at('Thu 11:00'), { event: 'pull_request_target' })], /No sweep has run yet/],
  ])('that ran %s', async (_what, workflowRuns, warning) => {
    const { gate: one } = await gate({ workflowRuns, files: { [file]: 'on: schedule' } });
    const warnings = await sweepsMissing(one);
    if (warning === null) expect(warnings).toEqual([]);
    else expect(warnings).toEqual([expect.stringMatching(warning)]);
  });

  test.each<[string, { permissions?: Permissions; own?: object }]>([
    ['the runs may not be read', { permissions: { actions: 'none' } }],
    ['the workflow is in another repository', { own: { workflowRef: `acme/gates/${file}@refs/heads/main` } }],
    ['the workflow is not known', { own: { workflowRef: '' } }],
    ['the workflow is named like none', { own: { workflowRef: 'acme/shop/.github/workflows/a/b.yml@x' } }],
  ])('are not warned of where %s', async (_what, more) => {
    const { gate: one } = await gate({}, more);
    expect(await sweepsMissing(one)).toEqual([]);
    expect(await lastCompleteSweep(one)).toBeNull();
  });

  test('the first one does not miss itself', async () => {
    const { gate: one } = await gate({ files: { [file]: 'on: schedule' }, rulesets: [checks('change-gate')] });
    expect(await drift(one, ['main'])).toEqual([]);
  });

  test('this run itself does not count', async () => {
    const { world, gate: one } = await gate({ workflowRuns: [run(at('Thu 11:59'))] });
    const [id] = (world.repositories[0]?.workflowRuns ?? []).map((own) => String(own.id));
    expect(await lastCompleteSweep(one)).toEqual(central('Thu 11:59'));
    expect(await lastCompleteSweep({ ...one, own: { ...own, runId: id ?? '' } })).toBeNull();
  });

  test('the last complete one is the last that succeeded', async () => {
    const { gate: one } = await gate({
      workflowRuns: [
        run(at('Thu 09:00')),
        run(at('Thu 10:00'), { conclusion: 'FAILURE' }),
        run(at('Thu 11:00'), { status: 'IN_PROGRESS', conclusion: null }),
        run(at('Wed 09:00')),
      ],
    });
    expect(await lastCompleteSweep(one)).toEqual(central('Thu 09:00'));
  });
});
