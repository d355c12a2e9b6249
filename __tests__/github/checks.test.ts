import { describe, expect, test } from 'vitest';
import { Answer } from '../../src/github/answer.ts';
import { check, checks, type OwnRun } from '../../src/github/checks.ts';

const at = '2026-11-10T15:00:00Z';
const run = (more: object = {}, suite: object = {}) => ({
  __typename: 'CheckRun',
  name: 'test',
  status: 'COMPLETED',
  conclusion: 'SUCCESS',
  startedAt: at,
  completedAt: at,
  isRequired: false,
  checkSuite: { app: { slug: 'github-actions' }, workflowRun: null, ...suite },
  ...more,
});
const inWorkflow = (path: string | null, id: number, name = 'gate') =>
  run(
    { name },
    {
      workflowRun: {
        url: `https://github.com/acme/shop/actions/runs/${id}`,
        file: path === null ? null : { path },
        workflow: { name: 'Change gate' },
      },
    },
  );
const status = (state: string, context = 'lint') => ({
  __typename: 'StatusContext',
  context,
  state,
  createdAt: at,
  isRequired: true,
});
const read = (context: object, own: OwnRun = {}) => check(new Answer(context, 'context'), own);

describe('a check run', () => {
  test('keeps its app and workflow, in lower case as REST has it', () => {
    expect(read(inWorkflow('.github/workflows/ci.yml', 7, 'test'))).toEqual({
      name: 'test',
      kind: 'check-run',
      app: 'github-actions',
      workflow: 'Change gate',
      required: false,
      own: false,
      status: 'completed',
      conclusion: 'success',
      startedAt: at,
      completedAt: at,
    });
  });

  test.each([
    ['queued', run({ status: 'QUEUED', conclusion: null, startedAt: null, completedAt: null }), 'queued', null],
    ['running', run({ status: 'IN_PROGRESS', conclusion: null, completedAt: null }), 'in_progress', null],
    ['skipped', run({ conclusion: 'SKIPPED' }), 'completed', 'skipped'],
    ['timed out', run({ conclusion: 'TIMED_OUT' }), 'completed', 'timed_out'],
    ['of a removed app', run({}, { app: null }), 'completed', 'success'],
  ])('%s', (_what, context, state, conclusion) => {
    expect(read(context)).toMatchObject({ status: state, conclusion });
  });
});

describe('a commit status', () => {
  test.each([
    ['SUCCESS', 'completed', 'success'],
    ['FAILURE', 'completed', 'failure'],
    ['ERROR', 'completed', 'error'],
    ['PENDING', 'pending', null],
    ['EXPECTED', 'pending', null],
  ])('%s', (state, expected, conclusion) => {
    expect(read(status(state))).toMatchObject({ kind: 'status', status: expected, conclusion, required: true });
  });
});

describe("the gate's own", () => {
  const workflowRef = 'acme/shop/.github/workflows/change-gate.yml@refs/pull/42/merge';
  const path = '.github/workflows/change-gate.yml';
  const table: [string, object, OwnRun, boolean][] = [
    ['this run', inWorkflow(null, 123), { runId: '123' }, true],
    ['another run', inWorkflow(null, 1234), { runId: '123' }, false],
    ['a run id beyond 32 bits', inWorkflow(null, 19_876_543_210), { runId: '19876543210' }, true],
    ['another run of the same file, whatever its job', inWorkflow(path, 9, 'x'), { runId: '123', workflowRef }, true],
    ['a run of another file', inWorkflow('.github/workflows/ci.yml', 9), { runId: '123', workflowRef }, false],
    ['a file whose name ends alike', inWorkflow('.github/workflows/not-change-gate.yml', 9), { workflowRef }, false],
    ['a reference by SHA', inWorkflow(path, 9), { workflowRef: `acme/shop/${path}@0123abcd` }, true],
    ['a branch with an @', inWorkflow(path, 9), { workflowRef: `acme/shop/${path}@refs/heads/a@b` }, true],
    ['a job of that name', inWorkflow(path, 9, 'gate'), { workflowRef, jobs: ['gate'] }, true],
    ['another job of a shared file', inWorkflow(path, 9, 'test'), { workflowRef, jobs: ['gate'] }, false],
    ['another job of this run', inWorkflow(path, 123, 'test'), { runId: '123', jobs: ['gate'] }, false],
    ['no workflow', run({ name: 'gate' }), { runId: '123', workflowRef }, false],
    ['its status', status('PENDING', 'change-gate'), { statusContext: 'change-gate' }, true],
    ['another status', status('PENDING', 'change-gates'), { statusContext: 'change-gate' }, false],
    ['a check run named like its status', run({ name: 'change-gate' }), { statusContext: 'change-gate' }, false],
    ['nothing where nothing is known', inWorkflow(path, 9), {}, false],
  ];
  test.each(table)('%s', (_what, context, own, expected) => {
    expect(read(context, own).own).toBe(expected);
  });
});

describe("the gate's own among several jobs of its file", () => {
  const path = '.github/workflows/change-gate.yml';
  const workflowRef = `acme/shop/${path}@refs/heads/main`;
  const job = (id: number, name: string, file = path, run = 7) => ({
    ...inWorkflow(file, run, name),
    permalink: `https://github.com/acme/shop/actions/runs/${run}/job/${id}`,
  });
  const contexts = [
    job(71, 'gate'),
    job(72, 'test'),
    job(81, 'gate', path, 8),
    job(91, 'gate', '.github/workflows/ci.yml', 9),
    { ...run({ name: 'gate' }), permalink: 'https://github.com/acme/shop/runs/61' },
    status('PENDING', 'gate'),
  ];
  const own = (given: OwnRun) =>
    checks(
      contexts.map((context) => new Answer(context, 'context')),
      { runId: '7', workflowRef, ...given },
    ).map((one) => one.own);

  test.each<[string, OwnRun, boolean[]]>([
    ['is its run and those of its name', { checkRunId: '71' }, [true, false, true, false, false, false]],
    ['is every run of the file where the run is not known', {}, [true, true, true, false, false, false]],
    [
      'is every run of the file where the run is not there',
      { checkRunId: '1' },
      [true, true, true, false, false, false],
    ],
    ['is told by the whole id', { checkRunId: '7' }, [true, true, true, false, false, false]],
    [
      'is its run also where its file is not known',
      { checkRunId: '91', workflowRef: '' },
      [true, false, false, true, false, false],
    ],
    ['can be a run of another app', { checkRunId: '61' }, [true, false, true, false, true, false]],
  ])('%s', (_what, given, expected) => {
    expect(own(given)).toEqual(expected);
  });
});
