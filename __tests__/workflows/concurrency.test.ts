import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { describe, expect, it } from 'vitest';
import { examples, workflowOf } from './files.ts';

/** A text with expressions, as GitHub evaluates it. */
function evaluated(text: string, contexts: Readonly<Record<string, unknown>>): string {
  const context = JSON.parse(JSON.stringify(contexts), data.reviver);
  return text.replace(/\$\{\{(.*?)\}\}/g, (_all, source: string) => {
    const parsed = new Parser(new Lexer(source.trim()).lex().tokens, Object.keys(contexts), []).parse();
    return new Evaluator(parsed, context).evaluate().coerceString();
  });
}

const groupIn = (name: string) => workflowOf(`examples/workflows/${name}.yml`).concurrency?.group ?? '';

type Run = readonly [event: string, payload: object, inputs?: object];
type Case = readonly [what: string, one: Run, other: Run];

let runs = 0;
/** The concurrency group of a run; every run has an id of its own. */
function groupOf(name: string, ...[event, payload, inputs = {}]: Run): string {
  runs += 1;
  const github = { event_name: event, repository: 'acme/shop', run_id: String(runs), event: payload };
  return evaluated(groupIn(name), { github, inputs });
}

const pull = (number: number, from: string | null = 'acme/shop') => ({
  pull_request: { number, head: { repo: from === null ? null : { full_name: from } } },
});
const ended = (sha: string) => ({ workflow_run: { head_sha: sha, event: 'pull_request' } });

describe.each(['change-gate', 'hardened'])('%s.yml', (name) => {
  it.each<Case>([
    ['events of one pull request', ['pull_request_target', pull(1)], ['pull_request_target', pull(1)]],
    [
      'an event and a run by hand',
      ['pull_request_target', pull(1)],
      ['workflow_dispatch', {}, { 'pull-request': '1' }],
    ],
    ['checks of one commit', ['workflow_run', ended('a1')], ['workflow_run', ended('a1')]],
    ['two sweeps', ['schedule', {}], ['schedule', {}]],
  ])('lets %s replace each other while they wait', (_what, one, other) => {
    expect(groupOf(name, ...one)).toBe(groupOf(name, ...other));
  });

  it.each<Case>([
    ['two pull requests', ['pull_request_target', pull(1)], ['pull_request_target', pull(11)]],
    ['checks of two commits', ['workflow_run', ended('a1')], ['workflow_run', ended('b2')]],
    ['two merge groups', ['merge_group', {}], ['merge_group', {}]],
    ['a sweep and a pull request', ['schedule', {}], ['pull_request_target', pull(1)]],
    ['a sweep that may hold and one that somebody asks for', ['schedule', {}], ['workflow_dispatch', {}]],
    ['events that stand in comments', ['status', { sha: 'a1' }], ['status', { sha: 'a1' }]],
  ])('does not let %s replace each other', (_what, one, other) => {
    expect(groupOf(name, ...one)).not.toBe(groupOf(name, ...other));
  });
});

describe('a review', () => {
  it('waits its turn with the other events of its pull request', () => {
    const [review, push] = ['pull_request_review', 'pull_request_target'].map((event) =>
      groupOf('change-gate', event, pull(1)),
    );
    expect(review).toBe(push);
  });

  it.each([
    ['a fork', 'eve/shop'],
    ['a fork that is gone', null],
  ])('of %s, whose run cannot write, replaces no run that can', (_what, from) => {
    const [review, push] = ['pull_request_review', 'pull_request_target'].map((event) =>
      groupOf('change-gate', event, pull(1, from)),
    );
    expect(review).not.toBe(push);
  });
});

it('no example cancels a run that has begun, which would leave a verdict half written', () => {
  for (const path of examples) expect(workflowOf(path).concurrency?.['cancel-in-progress'] ?? false, path).toBe(false);
});

it('job.yml has no concurrency: a run that is cancelled leaves a check that blocks', () => {
  expect(workflowOf('examples/workflows/job.yml').concurrency).toBeUndefined();
});
