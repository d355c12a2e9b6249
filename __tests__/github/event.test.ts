import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GitHubError } from '../../src/github/error.ts';
import {
  mergeGroupIn,
  occasionOf,
  pullRequestEvents,
  pullRequestNumber,
  supportedEvents,
} from '../../src/github/event.ts';
import { fakeRepository, fakeWorld } from '../support/github/builders.ts';
import { type Payload, part, payload, type Target } from '../support/payloads.ts';

interface Example {
  name: string;
  examples: readonly Payload[];
}
const require = createRequire(import.meta.url);
const webhooks: Example[] = JSON.parse(
  readFileSync(require.resolve('@octokit/webhooks-examples/api.github.com/index.json'), 'utf8'),
);
const examplesOf = (name: string) => webhooks.filter((one) => one.name === name).flatMap(({ examples }) => examples);

const [head, other] = ['a'.repeat(40), 'b'.repeat(40)];
const repository = { name: 'shop', owner: { login: 'acme' }, full_name: 'acme/shop', default_branch: 'main' };
const pull = {
  number: 42,
  changed_files: 7,
  title: 'stale',
  head: { sha: head, ref: 'retry', repo: { full_name: 'acme/shop' } },
  base: { ref: 'main', sha: other },
};
const shop = { owner: 'acme', repo: 'shop' };
const said = { ...shop, head, base: 'main', defaultBranch: 'main', number: 42, changedFiles: 7 };

describe('an event about a pull request', () => {
  test.each(pullRequestEvents)('%s names it, and where to say that it could not be judged', (event) => {
    const occasion = occasionOf(event, { repository, pull_request: pull });
    expect(occasion).toEqual({ kind: 'pull-request', ...said, readOnly: false });
  });

  test.each(['pull_request', 'pull_request_review'])("is read from GitHub's own examples of %s", (event) => {
    const examples = examplesOf(event);
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) {
      const [from, shown] = [part(example['repository']), part(example['pull_request'])];
      const hint = shown['changed_files'];
      expect(occasionOf(event, example)).toMatchObject({
        kind: 'pull-request',
        owner: part(from['owner'])['login'],
        repo: from['name'],
        number: shown['number'],
        head: part(shown['head'])['sha'],
        base: part(shown['base'])['ref'],
        ...(hint === undefined ? {} : { changedFiles: hint }),
      });
    }
  });

  const from = (full_name: string | null) => ({ ...pull, head: { ...pull.head, repo: full_name && { full_name } } });
  test.each<[string, (typeof pullRequestEvents)[number], unknown, boolean]>([
    ['a review of a branch of the repository', 'pull_request_review', pull, false],
    ['… whose name is written otherwise', 'pull_request_review', from('Acme/Shop'), false],
    ['a review of a fork', 'pull_request_review', from('eve/shop'), true],
    ['a review of a fork that is gone', 'pull_request_review', from(null), true],
    ['a review of no head at all', 'pull_request_review', { number: 42 }, true],
    ['a push to a fork, by a trusted workflow', 'pull_request_target', from('eve/shop'), false],
    ['a push to a fork, which is told what it lacks', 'pull_request', from('eve/shop'), false],
  ])('%s (%s): a token that can only read is expected: %s', (_what, event, pull_request, readOnly) => {
    expect(occasionOf(event, { repository, pull_request })).toMatchObject({ number: 42, readOnly });
  });
});

describe('a merge group', () => {
  test.each([
    ['refs/heads/gh-readonly-queue/main/pr-42-abc123', { base: 'main', number: 42 }],
    ['gh-readonly-queue/main/pr-42-abc123', { base: 'main', number: 42 }],
    [`gh-readonly-queue/release/2026/q4/pr-7-${head}`, { base: 'release/2026/q4', number: 7 }],
    ['gh-readonly-queue/fix/pr-1-ab/pr-2-cd', { base: 'fix/pr-1-ab', number: 2 }],
    ['gh-readonly-queue/gh-readonly-queue/main/pr-3-ab', { base: 'gh-readonly-queue/main', number: 3 }],
    ['refs/heads/gh-readonly-queue/main/pr-42', null],
    ['refs/heads/gh-readonly-queue//pr-42-ab', null],
    ['refs/heads/main', null],
    ['refs/tags/gh-readonly-queue/main/pr-1-ab', null],
    ['x/gh-readonly-queue/main/pr-1-ab', null],
    ['gh-readonly-queue/main/pr-12345678901-ab', null],
    ['', null],
  ])('its branch %s is of %j', (ref, group) => expect(mergeGroupIn(ref)).toEqual(group));

  test('is told with its head commit, its base and its last pull request', () => {
    const merge_group = {
      head_sha: head,
      head_ref: 'refs/heads/gh-readonly-queue/a/b/pr-42-ab',
      base_ref: 'refs/heads/a/b',
    };
    expect(occasionOf('merge_group', { repository, merge_group })).toEqual({
      ...{ kind: 'merge-group', ...shop, head, base: 'a/b', number: 42, defaultBranch: 'main' },
    });
  });

  test('whose branch is named in a way that GitHub has not today is still judged by its head', () => {
    const merge_group = { head_sha: head, head_ref: 'refs/heads/queue/42', base_ref: 'refs/heads/main' };
    expect(occasionOf('merge_group', { repository, merge_group })).toMatchObject({ head, base: 'main', number: null });
  });
});

describe("GitHub's own payloads, moved to a pull request", () => {
  const world = fakeWorld({
    repositories: [
      fakeRepository({
        owner: 'acme',
        name: 'shop',
        branches: { 'release/1': {} },
        pullRequests: [{ number: 42, baseRef: 'release/1', mergeQueueEntry: {} }],
      }),
    ],
  });
  const [one] = world.repositories[0]?.pullRequests ?? [];
  const target: Target = { repository: 'acme/shop', number: 42, world };
  const group = one?.mergeQueueEntry?.sha;

  test.each<[string, Partial<Target>, object]>([
    ['merge_group.checks_requested', {}, { kind: 'merge-group', head: group, base: 'release/1', number: 42 }],
    ['workflow_run.completed', {}, { kind: 'commit', head: one?.head, headRef: one?.headRef, context: null }],
    ['check_run.completed', {}, { kind: 'commit', head: one?.head, headRef: one?.headRef, context: null }],
    ['status', { over: { context: 'ci/x' } }, { kind: 'commit', head: one?.head, headRef: null, context: 'ci/x' }],
    ['workflow_dispatch', { inputs: { 'pull-request': '42' } }, { kind: 'number', number: 42 }],
    ['workflow_dispatch', { inputs: { 'pull-request': ' #42 ' } }, { kind: 'number', number: 42 }],
    ['workflow_dispatch', { inputs: { 'pull-request': '' } }, { kind: 'all' }],
    ['workflow_dispatch', { inputs: {} }, { kind: 'all' }],
    ['schedule', {}, { kind: 'sweep' }],
  ])('%s %j', (event, more, occasion) => {
    const [name = ''] = event.split('.');
    expect(occasionOf(name, payload(event, { ...target, ...more }))).toMatchObject({ ...shop, ...occasion });
  });

  test('every supported event is among the examples, but for two that have none', () => {
    const known = new Set(webhooks.map(({ name }) => name));
    expect(supportedEvents.filter((event) => !known.has(event))).toEqual(['pull_request_target', 'schedule']);
  });

  test.each(supportedEvents.filter((name) => examplesOf(name).length > 0))(
    'all examples of %s are understood',
    (name) => {
      for (const example of examplesOf(name)) expect(occasionOf(name, example).owner).toMatch(/^\w/);
    },
  );
});

describe('a commit whose branch GitHub does not name', () => {
  const nameless = { head_sha: head, head_branch: null };
  test.each<[string, object]>([
    ['workflow_run', { workflow_run: nameless }],
    ['check_run', { check_run: { head_sha: head, check_suite: { head_branch: null } } }],
    ['check_run', { check_run: { head_sha: head, check_suite: null } }],
    ['check_run', { check_run: { head_sha: head } }],
  ])('%s %j', (event, more) => {
    expect(occasionOf(event, { repository, ...more })).toEqual({
      ...{ kind: 'commit', ...shop, head, headRef: null, context: null },
    });
  });

  test('a dispatch without inputs is about all', () => {
    expect(occasionOf('workflow_dispatch', { repository, inputs: null })).toEqual({ kind: 'all', ...shop });
  });
});

test.each([
  'push',
  'issues',
  'issue_comment',
  'pull_request_review_comment',
  'check_suite',
  '',
  'constructor',
  'Status',
])('the event %j is refused with the names of those that are supported', (event) => {
  const ask = () => occasionOf(event, { repository, pull_request: pull });
  expect(ask).toThrow(JSON.stringify(event));
  for (const name of supportedEvents) expect(ask).toThrow(new RegExp(`\\b${name}\\b`));
});

describe('the number of a pull request', () => {
  test.each([
    ['42', 42],
    ['#42', 42],
    [' 7\n', 7],
    ['2147483647', 2_147_483_647],
  ])('%j', (text, number) => expect(pullRequestNumber(text, 'x')).toBe(number));

  // GitHub's numbers are GraphQL integers, of 32 bits.
  test.each([
    '0',
    '-1',
    '042',
    '4.2',
    '1e3',
    'all',
    '##1',
    '42 43',
    '2147483648',
    '9999999999',
    '٤٢',
    '42\n::error::x',
  ])('%j is none', (text) =>
    expect(() => pullRequestNumber(text, 'the input “pull-request”')).toThrow(/in the input “pull-request”/),
  );
});

describe('a payload that does not hold what it should', () => {
  const of = (more: object) => ({ repository, pull_request: { ...pull, ...more } });
  const named = (more: object) => ({ repository: { ...repository, ...more }, pull_request: pull });
  test.each<[string, string, unknown, string]>([
    ['nothing', 'pull_request', undefined, 'an object at payload.'],
    ['null', 'schedule', null, 'an object at payload.'],
    ['a list', 'status', [], 'an object at payload.'],
    ['text', 'pull_request', 'pull_request', 'an object at payload.'],
    ['no repository', 'pull_request', { pull_request: pull }, 'a value at payload.repository.'],
    ['no repository', 'schedule', {}, 'a value at payload.repository.'],
    ['no owner', 'pull_request', { repository: { name: 'shop' }, pull_request: pull }, 'payload.repository.owner.'],
    ['an owner that leads elsewhere', 'pull_request', named({ owner: { login: '../x' } }), 'owner.login.'],
    ['an owner with a line break', 'pull_request', named({ owner: { login: 'acme\n' } }), 'owner.login.'],
    ['an empty owner', 'pull_request', named({ owner: { login: '' } }), 'owner.login.'],
    ['a repository that leads elsewhere', 'pull_request', named({ name: '..' }), 'payload.repository.name.'],
    ['a name with a slash', 'pull_request', named({ name: 'a/b' }), 'payload.repository.name.'],
    ['a name with a query', 'schedule', named({ name: 'a?b=c' }), 'payload.repository.name.'],
    ['a name with an escape', 'schedule', named({ name: '%2e%2e' }), 'payload.repository.name.'],
    ['no pull request', 'pull_request', { repository }, 'a value at payload.pull_request.'],
    ['no number', 'pull_request', { repository, pull_request: {} }, 'a value at payload.pull_request.number.'],
    ['a number as text', 'pull_request', of({ number: '42' }), 'a whole number at payload.pull_request.number.'],
    ['a fraction', 'pull_request', of({ number: 4.2 }), 'a whole number at payload.pull_request.number.'],
    ['number 0', 'pull_request', of({ number: 0 }), 'a number from 1 on at payload.pull_request.number.'],
    ['a count of files as text', 'pull_request', of({ changed_files: '7' }), 'pull_request.changed_files.'],
    ['a head that is no SHA', 'pull_request', of({ head: { sha: '../x' } }), 'a SHA at payload.pull_request.head.sha.'],
    ['no merge group', 'merge_group', { repository }, 'payload.merge_group.'],
    [
      'a group without a head',
      'merge_group',
      { repository, merge_group: { base_ref: 'x', head_ref: 'y' } },
      'head_sha.',
    ],
    ['no run', 'workflow_run', { repository }, 'payload.workflow_run.'],
    [
      'a run without a commit',
      'workflow_run',
      { repository, workflow_run: { head_sha: 'x' } },
      'workflow_run.head_sha.',
    ],
    ['a check without a commit', 'check_run', { repository, check_run: {} }, 'payload.check_run.head_sha.'],
    ['a status without a commit', 'status', { repository, context: 'ci' }, 'payload.sha.'],
    ['a status without a context', 'status', { repository, sha: head }, 'payload.context.'],
    [
      'an input that is no number',
      'workflow_dispatch',
      { repository, inputs: { 'pull-request': 'x' } },
      '“pull-request”',
    ],
    [
      'an input that is no text',
      'workflow_dispatch',
      { repository, inputs: { 'pull-request': {} } },
      'inputs.pull-request.',
    ],
  ])('%s (%s) is refused with its place', (_what, name, event, place) => {
    expect(() => occasionOf(name, event)).toThrow(GitHubError);
    expect(() => occasionOf(name, event)).toThrow(place);
  });

  test('whatever comes, the answer is an occasion or a GitHubError', () => {
    const shapes = fc.oneof(
      fc.anything(),
      fc.record({
        repository: fc.oneof(fc.constant(repository), fc.anything()),
        pull_request: fc.anything(),
        merge_group: fc.anything(),
        workflow_run: fc.anything(),
        check_run: fc.record({ head_sha: fc.constant(head), check_suite: fc.anything() }),
        sha: fc.oneof(fc.constant(head), fc.anything()),
        context: fc.anything(),
        inputs: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...supportedEvents), shapes, (event, anything) => {
        try {
          expect(occasionOf(event, anything)).toMatchObject({ owner: expect.any(String), repo: expect.any(String) });
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(GitHubError);
        }
      }),
    );
  });
});
