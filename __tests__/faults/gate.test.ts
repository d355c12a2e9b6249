/** Whatever goes wrong with one request of a run, the verdict is right, or the run is red and says why; nothing is said twice. */
import { expect, test } from 'vitest';
import { central, good } from '../gate/run.ts';
import type { PullRequestInput } from '../support/github/inputs.ts';
import { matrix } from './matrix.ts';
import { begin, check, type Mode, onCommit, onGroup, onNumber, onPullRequest, onSchedule, wrongWith } from './runs.ts';

const second: PullRequestInput = { ...good, number: 43, files: [{ path: 'src/deliveries/state.ts' }] };
const shared: PullRequestInput = { ...good, number: 43, title: 'fix', sameHeadAs: 42, baseRef: 'release/1' };
const both = { branches: ['main', 'release/*'] };
const of = (pull: Partial<PullRequestInput>): Mode => ({
  setup: { pulls: [{ ...good, ...pull }] },
  act: onPullRequest,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Each stands for something that alone keeps it from being merged, so that no fault can hide it. */
const modes: Record<string, Mode> = {
  'a pull request that passes': of({}),
  'one whose title is wrong': of({ title: 'fix' }),
  'one that nobody approved': of({ reviews: [] }),
  'one with a thread that is open': of({ threads: [{ resolved: false }] }),
  'one whose check failed': of({ checks: [{ name: 'test', workflow: 'CI', conclusion: 'FAILURE' }] }),
  'one whose status failed': of({ statuses: [...(good.statuses ?? []), { context: 'lint', state: 'FAILURE' }] }),
  'one in which changes were requested': of({
    reviews: [
      ...(good.reviews ?? []),
      { author: 'linus', state: 'CHANGES_REQUESTED', submittedAt: central('Wed 10:00').toISOString() },
    ],
  }),
  'one whose approver is a co-author': of({
    commits: [{ author: 'ada', coAuthors: ['grace'], at: central('Mon 09:30').toISOString() }],
  }),
  'one that touches a login': of({ files: [{ path: 'src/auth/login.ts' }] }),
  'one whose last file of many touches a login': of({
    files: [...many(101).map((index) => ({ path: `src/a/${index}.ts` })), { path: 'src/z/auth/login.ts' }],
  }),
  'one whose last check of many failed': of({
    checks: [
      ...many(101).map((index) => ({ name: `test ${index}`, workflow: 'CI' })),
      { name: 'zz', workflow: 'CI', conclusion: 'FAILURE' },
    ],
  }),
  'one that was just opened': of({ statuses: [], createdAt: central('Thu 11:59').toISOString() }),
  'one that shares its head with a worse one': {
    setup: { pulls: [good, shared], repository: { branches: { 'release/1': {} } } },
    settings: both,
    act: onPullRequest,
  },
  'one whose policy is stricter': {
    setup: {
      repository: { files: { '.github/change-gate.yml': 'extends: default@1\nrules:\n  approvals: { normal: 2 }\n' } },
    },
    act: onPullRequest,
  },
  'one whose policy is not valid': {
    setup: { repository: { files: { '.github/change-gate.yml': 'rules: { aprovals: {} }\n' } } },
    act: onPullRequest,
  },
  'one that updates a dependency': of({
    files: [
      {
        path: 'package.json',
        before: '{\n  "dependencies": {\n    "left-pad": "1.3.0"\n  }\n}\n',
        content: '{\n  "dependencies": {\n    "left-pad": "2.0.0"\n  }\n}\n',
      },
      { path: 'package-lock.json', patch: null },
    ],
  }),
  'one approved at an earlier commit of the same diff': of({
    commits: [
      { author: 'ada', at: central('Mon 09:30').toISOString() },
      { author: 'linus', at: central('Tue 15:00').toISOString(), mergesBase: true },
    ],
    reviews: [{ author: 'grace', state: 'APPROVED', submittedAt: central('Tue 12:00').toISOString(), commit: 0 }],
  }),
  'one that was changed after its approval': of({
    commits: [
      { author: 'ada', at: central('Mon 09:30').toISOString() },
      { author: 'ada', at: central('Tue 15:00').toISOString() },
    ],
    reviews: [{ author: 'grace', state: 'APPROVED', submittedAt: central('Tue 12:00').toISOString(), commit: 0 }],
  }),
  'a job that is itself the check': { act: onPullRequest, settings: { verdict: 'job' } },
  'such a job on what nobody approved': { ...of({ reviews: [] }), settings: { verdict: 'job' } },
  'a run with a comment': { ...of({ title: 'fix' }), settings: { comment: 'on-failure' } },
  'a run that is told the number alone': { act: onNumber },
  'a pull request that turns red while it is queued': {
    prepare: async (shop) => {
      await shop.pullRequest();
      shop.play.enqueue(42);
      await shop.group(42);
      shop.at('Thu 12:30');
      shop.play.edit(42, { title: 'fix' });
      shop.at('Thu 13:00');
    },
    act: onPullRequest,
  },
  'a merge group': {
    setup: { pulls: [good, second] },
    prepare: ({ play }) => [42, 43].map((number) => play.enqueue(number)),
    act: onGroup(43),
  },
  'a merge group with one that fails': {
    setup: { pulls: [{ ...good, title: 'fix' }, second] },
    prepare: ({ play }) => [42, 43].map((number) => play.enqueue(number)),
    act: onGroup(43),
  },
  'a check that ended': { act: onCommit },
  'a check that ended on the head of two': {
    setup: { pulls: [good, shared], repository: { branches: { 'release/1': {} } } },
    settings: both,
    act: onCommit,
  },
  'a sweep': { setup: { pulls: [good, { ...second, title: 'fix' }] }, act: onSchedule },
  'a sweep over what was green': {
    setup: { pulls: [good, second] },
    prepare: async (shop) => {
      await shop.sweep();
      shop.at('Thu 12:30');
      shop.play.edit(42, { title: 'fix' });
      shop.play.enqueue(43);
      shop.at('Thu 13:00');
    },
    act: onSchedule,
  },
  'a sweep that stays until the window closes': {
    setup: { now: central('Thu 16:40') },
    settings: { hold: 30 * 60_000 },
    act: onSchedule,
  },
  'the command check': { act: check },
};

test.each(Object.entries(modes))(
  '%s',
  async (_name, mode) => {
    const { plain, requests, met } = await matrix(() => begin(mode), 2);
    expect(requests).toBeGreaterThan(1);
    const problems = met.flatMap(({ name, request, ended }) =>
      wrongWith(ended, plain, request).map((problem) => `${name}: ${problem}`),
    );
    expect(problems).toEqual([]);
  },
  600_000,
);
