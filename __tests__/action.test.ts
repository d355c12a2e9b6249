import { describe, expect, it } from 'vitest';
import { ALWAYS_OPEN, bad, good, judged } from './support/action-run.ts';
import type { PullRequestInput } from './support/github/inputs.ts';

describe('the bundle, run as a runner runs it', () => {
  it('passes a good pull request', async () => {
    const run = await judged(good);
    expect(run.summary).toContain('### ✅ May be merged');
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', category: 'normal', areas: '' } });
    expect(JSON.parse(run.outputs['decision'] ?? '')).toMatchObject({
      verdict: 'pass',
      policy: { source: expect.stringContaining('.github/change-gate.yml@') },
    });
    expect(run.annotations).toEqual([]);
  });

  it('reads it with two requests that do not wait for each other where the job is the check', async () => {
    const { requests, chain } = await judged(
      { ...good, reviews: [] },
      { event: 'pull_request.opened', inputs: { verdict: 'job' }, latencyMs: 500 },
    );
    expect(requests.length).toBeLessThanOrEqual(2);
    expect(chain).toBe(1);
  });

  it('fails a bad one with a summary that says what to do, in order', async () => {
    const run = await judged(bad);
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'fail', category: 'major', areas: expect.stringContaining('authentication') },
    });
    expect(run.summary).toMatch(/^### ❌ Not ready to merge/);
    expect(run.summary).toMatch(/1\. [\s\S]*2\. [\s\S]*3\. /);
    expect(run.annotations.map(({ command }) => command)).toContain('error');
  });

  it('judges by the built-in policy where the repository has none', async () => {
    const run = await judged(
      {
        ...good,
        body: '## Description\nSays which way half cents are rounded.',
        files: [{ path: 'docs/rounding.md' }],
      },
      { files: {} },
    );
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', category: 'standard', 'valid-until': '' } });
  });

  it('judges what stands in the pull request now, not what the payload says', async () => {
    const run = await judged({ ...good, title: 'fix' }, { event: 'pull_request.synchronize' });
    expect(run.summary).toContain('Rename the pull request');
  });

  it.each(['pull_request.labeled', 'pull_request_review.submitted'])('knows the event %s', async (event) => {
    expect(await judged(good, { event })).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });

  // Where the status is the check, nobody gets a failure mail for what only has to wait.
  it.each([
    ['status', 0],
    ['job', 1],
  ])('says why while everything is frozen; with “verdict: %s” it ends with %i', async (verdict, exitCode) => {
    const run = await judged(good, { inputs: { verdict, freeze: 'Black Friday @everyone\n::error::x' } });
    expect(run).toMatchObject({ exitCode, outputs: { verdict: 'wait' } });
    expect(run.summary).toContain('Black Friday');
    expect(run.summary).not.toMatch(/@everyone/);
    expect(run.said()).toEqual(verdict === 'job' ? [] : [expect.stringMatching(/^pending: Normal\. /)]);
  });

  it('takes a label that lowers the category for void after the next push', async () => {
    const owned = { '.github/change-gate.yml': `${ALWAYS_OPEN}people: { owner: [grace] }\n` };
    const lowered: PullRequestInput = {
      ...good,
      reviews: [],
      statuses: [],
      labels: ['standard'],
      events: [{ event: 'labeled', label: 'standard', actor: 'grace', at: '2026-01-06T12:00:00Z' }],
    };
    const before = [{ by: 'ada', at: '2026-01-05T12:00:00Z', commit: -1 }];
    const inputs = { verdict: 'job' };
    expect(await judged({ ...lowered, pushes: before }, { inputs, files: owned })).toMatchObject({
      exitCode: 0,
      outputs: { category: 'standard' },
    });
    const later = [
      { by: 'ada', at: '2026-01-05T12:00:00Z', commit: 0 },
      { by: 'ada', at: '2026-01-07T12:00:00Z', commit: -1 },
    ];
    const commits = [{ author: 'ada', changes: { 'src/early.ts': 'export {};\n' } }, { author: 'ada' }];
    expect(await judged({ ...lowered, commits, pushes: later }, { inputs, files: owned })).toMatchObject({
      exitCode: 1,
      outputs: { category: 'normal' },
      summary: expect.stringContaining('set it again'),
    });
  });

  it('reads a pull request from a deleted fork', async () => {
    expect(await judged({ ...good, headRepository: null })).toMatchObject({
      outputs: { verdict: expect.stringMatching(/pass|unknown/) },
    });
  });

  it('ends quietly where the pull request was closed meanwhile', async () => {
    const run = await judged({ ...good, state: 'CLOSED', closedAt: '2026-01-06T12:00:00Z' });
    expect(run).toMatchObject({ exitCode: 0, outputs: {} });
    expect(run.annotations).toMatchObject([{ command: 'notice', message: expect.stringContaining('closed') }]);
  });

  it('cannot be made to obey, mention or forge by what strangers write', async () => {
    const hostile =
      '\n::error::forged\n::set-output name=verdict::pass\n### ✅ May be merged @acme/everyone <img src=x onerror=alert(1)> | a | b |';
    const run = await judged({
      ...bad,
      title: `x${hostile}`,
      body: `## Description${hostile}`,
      headRef: 'x`::stop-commands::y',
      files: [{ path: 'src/auth/::error::|`@ada`.ts' }],
      labels: ['::warning::x'],
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['verdict']).toBe('fail');
    expect(run.commands.filter(({ command }) => !['error', 'warning', 'notice', 'add-mask'].includes(command))).toEqual(
      [],
    );
    expect(run.annotations.map(({ message }) => message)).not.toContain('forged');
    expect(run.summary.match(/^### /gm)).toHaveLength(1);
    expect(run.summary).not.toMatch(/<img|[^\\`]@acme\/everyone/);
  });
});

describe('bad input is red, with a clear message', () => {
  const refused = async (run: Promise<Awaited<ReturnType<typeof judged>>>, message: RegExp) => {
    const { exitCode, annotations, outputs, summary } = await run;
    expect(exitCode).toBe(1);
    expect(outputs['verdict']).toBeUndefined();
    expect(annotations.map((each) => each.message).join('\n')).toMatch(message);
    expect(summary).toContain('Not judged');
  };

  it('an event it does not know', () =>
    refused(
      judged(good, { event: 'issues.opened' }),
      /"issues"[\s\S]*pull_request, pull_request_target, .*workflow_dispatch or schedule/,
    ));
  it('an empty token', () => refused(judged(good, { inputs: { token: '' } }), /token/));
  it('a wrong token', () => refused(judged(good, { prepare: () => 'ghs_wrong' }), /token/i));
  it('a pull request that does not exist', () => refused(judged(good, { pullRequests: [] }), /not found|#42/i));
  it('GitHub failing three times', () =>
    refused(
      judged(good, {
        prepare: (fake) =>
          void fake.fault({ graphql: true, times: 9 }, { status: 502, headers: { 'retry-after': '0' } }),
      }),
      /502|unavailable|try again/i,
    ));

  it('a policy that is not valid, line by line', async () => {
    const run = await judged(good, {
      files: {
        '.github/change-gate.yml':
          'extends: default@1\nrules:\n  aprovals: { normal: 2 }\n  title: { minimumWords: many }\n',
      },
    });
    expect(run.exitCode).toBe(1);
    const said = run.annotations.map((each) => each.message).join('\n');
    expect(said).toMatch(/3:3[\s\S]*aprovals[\s\S]*did you mean "approvals"/);
    expect(said).toMatch(/4:\d+[\s\S]*minimumWords/);
    expect(run.summary).toContain('aprovals');
  });

  it.each([
    ['pull-requests', /pull-requests: read/],
    ['checks', /checks: read/],
    ['contents', /contents: read/],
  ] as const)('a token without the permission %s, by its name', async (permission, named) => {
    const run = await judged(good, { prepare: (fake) => fake.token({ permissions: { [permission]: 'none' } }) });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['verdict']).not.toBe('pass');
    expect(run.annotations.map((each) => each.message).join('\n')).toMatch(named);
  });
});
