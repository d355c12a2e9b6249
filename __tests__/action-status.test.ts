/** The bundle where the commit status is the required check: what it writes, and which colour the job has. */
import { describe, expect, it } from 'vitest';
import { ALWAYS_OPEN, bad, good, judged, type Ran } from './support/action-run.ts';
import { FORK_PERMISSIONS } from './support/github/tokens.ts';

const messages = ({ annotations }: Ran): string => annotations.map(({ message }) => message).join('\n');
const unapproved = { ...good, reviews: [] };
const passing = 'success: Normal. May be merged';
const file = '.github/workflows/change-gate.yml';
const recently = new Date(Date.now() - 3_600_000).toISOString();

describe('the status of a pull request', () => {
  it.each([
    ['passes', good, 0, /^success: Normal\. May be merged$/],
    ['waits for a reviewer', unapproved, 0, /^pending: Normal\. Waits for a review$/],
    ['is for its author to mend', bad, 1, /^failure: Major\. \d+ to do: [a-z ,]+/],
  ])('that %s', async (_what, pull, exitCode, said) => {
    const run = await judged(pull);
    expect(run.said()).toEqual([expect.stringMatching(said)]);
    expect(run.exitCode).toBe(exitCode);
  });

  it('points at the run, under the name that was given', async () => {
    const run = await judged(good, { inputs: { 'status-name': 'change-gate / main' } });
    expect(run.said()).toEqual([expect.stringMatching(/^(success|pending): Normal\./)]);
    const writing = run.requests.find(({ method, path }) => method === 'POST' && path.includes('/statuses/'));
    expect(writing?.body).toMatchObject({
      context: 'change-gate / main',
      target_url: expect.stringMatching(/^https:\/\/github\.com\/acme\/shop\/actions\/runs\/1658821493#change-gate&/),
    });
  });

  it('takes one round of requests, and the writing', async () => {
    const { requests, chain, exitCode } = await judged(unapproved, { latencyMs: 300 });
    expect(exitCode).toBe(0);
    const asked = requests.map(
      ({ method, operation, path }) => operation ?? `${method} ${path.replace(/[0-9a-f]{40}/, 'SHA')}`,
    );
    expect(asked.slice(0, 4).sort()).toEqual([
      'GET /repos/acme/shop/actions/workflows/change-gate.yml/runs',
      'GET /repos/acme/shop/pulls/42/files',
      'change',
      'heads',
    ]);
    expect(asked.slice(4)).toEqual(['POST /repos/acme/shop/statuses/SHA']);
    expect(chain).toBe(2);
  });

  it('is not published for a branch that is not gated, and the job says so', async () => {
    const run = await judged({ ...bad, baseRef: 'dev' }, { branches: { dev: {} } });
    expect(run).toMatchObject({ exitCode: 0, outputs: {} });
    expect(run.annotations).toMatchObject([
      { command: 'notice', message: expect.stringContaining('dev, which is not gated (main is)') },
    ]);
    expect(run.said()).toEqual([]);
  });

  it('becomes an error on the head where GitHub could not be read', async () => {
    const run = await judged(good, {
      prepare: (fake) =>
        void fake.fault({ path: '/pulls/42/files', times: 9 }, { status: 502, headers: { 'retry-after': '0' } }),
    });
    expect(run.exitCode).toBe(1);
    expect(run.said()).toEqual(['error: Not judged: GitHub could not be read; see the run']);
    expect(messages(run)).toMatch(/502/);
  });

  it('becomes an error where the policy is not valid', async () => {
    const run = await judged(good, { files: { '.github/change-gate.yml': 'rules: { aprovals: {} }\n' } });
    expect(run.exitCode).toBe(1);
    expect(run.said()).toEqual(['error: Not judged: see the run']);
  });

  it('of a review on a fork is left to the sweep, with a notice and a green job', async () => {
    const run = await judged(
      { ...good, headRepository: 'eve/shop' },
      { event: 'pull_request_review.submitted', prepare: (fake) => fake.token({ permissions: FORK_PERMISSIONS }) },
    );
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(run.annotations).toMatchObject([
      { command: 'notice', message: expect.stringMatching(/can only read\. The next sweep publishes/) },
    ]);
    expect(run.said()).toEqual([]);
  });

  it('that may not be written makes the job red, and names the permission', async () => {
    const run = await judged(good, { prepare: (fake) => fake.token({ permissions: FORK_PERMISSIONS }) });
    expect(run.exitCode).toBe(1);
    expect(messages(run)).toMatch(/may not write the status change-gate .*"statuses: write"/);
  });

  it('that is not required, and sweeps that do not happen, are warned of', async () => {
    const run = await judged(good, {
      rulesets: [],
      files: { '.github/change-gate.yml': ALWAYS_OPEN, [file]: 'on: pull_request_target' },
    });
    expect(run.exitCode).toBe(0);
    expect(messages(run)).toMatch(/“change-gate” is not required on main[\s\S]*No sweep has run yet/);
  });
});

describe('report-only', () => {
  it.each([
    ['what is for the author to mend', bad, /^success: Major\. \d+ to do: /],
    ['what waits', unapproved, /^success: Normal\. Waits for a review$/],
  ])('shows %s, in green', async (_what, pull, said) => {
    const run = await judged(pull, { inputs: { mode: 'report-only' } });
    expect(run.exitCode).toBe(0);
    expect(run.said()).toEqual([expect.stringMatching(said)]);
    expect(run.summary).toContain('Report only');
  });
});

describe('the comment', () => {
  const inputs = { comment: 'on-failure' };
  it('is written where it is asked for', async () => {
    const run = await judged(bad, {
      inputs,
      prepare: (fake) => fake.token({ permissions: { 'pull-requests': 'write' } }),
    });
    expect(run.comments()).toEqual([expect.stringMatching(/^<!-- change-gate -->\n### ❌ Not ready to merge/)]);
  });

  it('that may not be written takes nothing from the verdict', async () => {
    const run = await judged(good, { inputs: { comment: 'always' } });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(run.annotations).toMatchObject([
      { command: 'warning', message: expect.stringMatching(/comment could not be kept.*"pull-requests: write"/) },
    ]);
    expect(run.said()).toEqual([passing]);
  });
});

describe('a merge group', () => {
  const queued = { ...good, mergeQueueEntry: { estimatedSeconds: 60 } };
  const groupOf = ({ requests }: Ran): unknown =>
    requests.find(({ method, path }) => method === 'POST' && path.includes('/statuses/'))?.body;

  it('is judged with every pull request in it, on its own commit', async () => {
    const run = await judged(queued, { event: 'merge_group.checks_requested' });
    expect(run.exitCode).toBe(0);
    expect(groupOf(run)).toMatchObject({ state: 'success', description: 'May be merged: #42' });
    expect(run.summary).toMatch(/^### ✅ The merge group may be merged/);
    expect(run.said(42)).toEqual([]);
  });

  it('fails where one of them would only wait', async () => {
    const run = await judged({ ...queued, reviews: [] }, { event: 'merge_group.checks_requested' });
    expect(run.exitCode).toBe(1);
    expect(groupOf(run)).toMatchObject({ state: 'failure', description: '#42: Normal. Waits for a review' });
    expect(run.summary).toMatch(/^### ❌ The merge group may not be merged/);
  });

  it('is told by the colour of the job where that is the check', async () => {
    const inputs = { verdict: 'job' };
    const run = await judged({ ...queued, statuses: [] }, { event: 'merge_group.checks_requested', inputs });
    expect(run.exitCode).toBe(0);
    expect(groupOf(run)).toBeUndefined();
  });
});

describe('a check that ended', () => {
  it.each(['workflow_run.completed', 'check_run.completed', 'status'])(
    '%s judges the pull request with that head',
    async (event) => {
      const run = await judged(
        { ...good, headRepository: 'eve/shop' },
        { event, about: { over: event === 'status' ? { context: 'ci/x' } : {} } },
      );
      expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
      expect(run.said()).toEqual([passing]);
    },
  );

  it('that is the status of the gate itself is nothing to judge', async () => {
    const run = await judged(good, { event: 'status', about: { over: { context: 'change-gate' } } });
    expect(run).toMatchObject({ exitCode: 0, outputs: {} });
    expect(run.requests).toEqual([]);
  });

  it('on a commit of nobody is nothing to judge', async () => {
    const run = await judged(good, { event: 'status', about: { sha: 'f'.repeat(40), over: { context: 'ci/x' } } });
    expect(run).toMatchObject({
      exitCode: 0,
      annotations: [{ command: 'notice', message: expect.stringContaining('fffffff') }],
    });
  });
});

describe('a sweep', () => {
  const pulls = [
    good,
    { ...unapproved, number: 43, files: [{ path: 'src/state.ts' }] },
    { ...bad, number: 44, baseRef: 'dev' },
  ];
  const more = { branches: { dev: {} }, workflowRuns: [{ file, createdAt: recently }] };

  it('on schedule judges all, and shows them in a table', async () => {
    const run = await judged(pulls, { ...more, event: 'schedule' });
    expect(run.annotations).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect([run.said(42), run.said(43), run.said(44)]).toEqual([
      [passing],
      ['pending: Normal. Waits for a review'],
      [],
    ]);
    expect(run.summary).toMatch(/^### 🧹 Sweep of 2 open pull requests\n\n[^\n]*2 changed\.\n\n\| Pull request \| Now/);
    expect(run.stdout).toContain('2 open pull requests into gated branches, 2 of them to be judged again.');
  });

  it('with “mode: sweep” happens on any event, and reads a policy from another place', async () => {
    const run = await judged(good, {
      ...more,
      files: { 'config/gate.yml': ALWAYS_OPEN },
      inputs: { mode: 'sweep', policy: 'config/gate.yml' },
    });
    expect(run.said()).toEqual([passing]);
    expect(run.summary).toContain('Sweep of 1 open pull request');
  });

  it('that could not judge one is red, and judges the others', async () => {
    const run = await judged(pulls, {
      ...more,
      event: 'schedule',
      prepare: (fake) => void fake.fault({ path: '/pulls/43/files', times: 9 }, { status: 403 }),
    });
    expect(run.exitCode).toBe(1);
    expect(messages(run)).toMatch(/The sweep is not complete: #43 \(.*pull-requests: read/);
    expect(run.said(42)).toEqual([passing]);
    expect(run.summary).toContain('1 could not be judged');
  });

  it('warns where the status is not required', async () => {
    const run = await judged(good, { ...more, rulesets: [], event: 'schedule' });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toMatch(/> \[!WARNING\]\n> The status “change-gate” is not required on main/);
  });
});

describe('workflow_dispatch', () => {
  const pulls = [good, { ...unapproved, number: 43, files: [{ path: 'src/state.ts' }] }];
  it('with a number judges that one', async () => {
    const run = await judged(pulls, { event: 'workflow_dispatch', about: { inputs: { 'pull-request': '43' } } });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'wait' } });
    expect([run.said(42), run.said(43)]).toEqual([[], ['pending: Normal. Waits for a review']]);
  });

  it('without one judges all', async () => {
    const run = await judged(pulls, { event: 'workflow_dispatch', about: { inputs: {} } });
    expect([run.said(42), run.said(43)]).toEqual([[passing], ['pending: Normal. Waits for a review']]);
  });
});

describe('never green by skipping', () => {
  it.each([
    [
      'an event that it does not know',
      { event: 'issues.opened' },
      /"issues"\. Run it on pull_request, .*, status, check_run, workflow_dispatch or schedule\./,
    ],
    [
      'a schedule where the job is the check',
      { event: 'schedule', inputs: { verdict: 'job' } },
      /“verdict: job”.*Take other events out of the workflow/,
    ],
    [
      'another branch where the job is the check',
      { event: 'pull_request.opened', inputs: { verdict: 'job' } },
      /which is not gated.*A green job would count/,
    ],
    [
      'another repository without saying what to do there',
      { inputs: { repository: 'acme/other' } },
      /“repository” names another repository.*“mode: sweep”/,
    ],
    ['an input that is none', { inputs: { verdict: 'check' } }, /“verdict” is "check"/],
  ])('%s', async (_what, situation, message) => {
    const run = await judged({ ...good, baseRef: 'dev' }, { branches: { dev: {} }, ...situation });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['verdict']).toBeUndefined();
    expect(messages(run)).toMatch(message);
    expect(run.said()).toEqual([]);
  });
});
