import { describe, expect, it } from 'vitest';
import {
  isForAppsOnly,
  needs,
  permissionsFor,
  permissionsOfPath,
  permissionsOfRoute,
  type Setup,
} from '../../src/github/permissions.ts';
import { examples, isGate, type Step, workflowOf } from './files.ts';

const jobs = examples.flatMap((path) => {
  const { jobs, permissions } = workflowOf(path);
  return Object.entries(jobs).map(([id, job]) => ({ path, id, ...job, permissions: job.permissions ?? permissions }));
});
const judging = jobs.flatMap((job) => job.steps.filter(isGate).map((gate) => ({ ...job, gate })));

const oneOf = <T extends string>(value: string, ...all: readonly T[]): T => {
  const found = all.find((one) => one === value);
  if (found === undefined) throw new Error(`“${value}” is none of ${all.join(', ')}`);
  return found;
};

/** How an example sets the gate up; every `mode` but those of records and reports needs the same. */
function setupOf({ with: inputs }: Step): Setup {
  const records = inputs['mode'] === 'record';
  const report = inputs['mode'] === 'report';
  return {
    records,
    report,
    // Records and reports write no status.
    verdict: records || report ? 'job' : oneOf(inputs['verdict'] ?? 'status', 'status', 'job'),
    comment: oneOf(inputs['comment'] ?? 'off', 'off', 'on-failure', 'always'),
    token: inputs['token'] === undefined ? 'workflow' : 'app',
  };
}

/** The permissions that a job's app token is made with. */
const ofApp = (steps: readonly Step[]): Record<string, string> =>
  Object.fromEntries(
    steps
      .filter(({ uses }) => uses?.startsWith('actions/create-github-app-token@'))
      .flatMap((step) => Object.entries(step.with))
      .flatMap(([name, access]) =>
        name.startsWith('permission-') ? [[name.slice('permission-'.length), access]] : [],
      ),
  );

describe('the permissions of the examples', () => {
  it('are looked at in every file that judges', () => {
    expect(judging.map(({ path }) => path)).toEqual([
      'examples/workflows/change-gate.yml',
      'examples/workflows/change-records.yml',
      'examples/workflows/hardened.yml',
      'examples/workflows/job.yml',
      'examples/workflows/organisation.yml',
      'examples/workflows/report.yml',
    ]);
  });

  it.each(judging)('$path: what the gate needs, no more and no less', ({ gate, permissions, steps }) => {
    const setup = setupOf(gate);
    const given = setup.token === 'app' ? ofApp(steps) : permissions;
    expect(given).toEqual(Object.fromEntries(permissionsFor(setup)));
    if (setup.token === 'app') expect(permissions).toEqual({});
  });

  it('of jobs that do not judge are none, but for starting another run', () => {
    const others = jobs.filter(({ steps }) => !steps.some(isGate));
    expect(others.map(({ path, id, permissions }) => [path, id, permissions])).toEqual([
      ['examples/workflows/hardened-relay.yml', 'relay', {}],
      ['examples/workflows/organisation.yml', 'list', { actions: 'write' }],
    ]);
  });

  it('keep every key in an environment, and every action that is not ours at one commit', () => {
    for (const { path, steps, environment } of jobs) {
      const secret = JSON.stringify(steps).includes('secrets.');
      expect(environment, path).toEqual(secret ? { name: 'change-gate', deployment: false } : undefined);
      for (const step of steps) {
        if (step.uses === undefined || isGate(step)) continue;
        expect(step.uses, path).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      }
    }
  });

  it('are given only where nothing of the pull request is checked out or run', () => {
    for (const { path, steps } of judging) {
      expect(
        steps.filter(({ run, uses }) => run !== undefined || uses?.startsWith('actions/checkout')),
        path,
      ).toEqual([]);
    }
  });
});

const reading: Setup = { verdict: 'job', comment: 'off', token: 'workflow' };

describe('what a setup needs', () => {
  const all = ['actions', 'checks', 'contents', 'issues', 'pull-requests', 'statuses'];
  it.each([
    ['a job that is the check', {}, {}],
    ['a status', { verdict: 'status' }, { statuses: 'write' }],
    ['a comment', { comment: 'on-failure' }, { 'pull-requests': 'write' }],
    ['both', { verdict: 'status', comment: 'always' }, { statuses: 'write', 'pull-requests': 'write' }],
    ["an app's token", { token: 'app' }, { 'merge-queues': 'read' }],
    ['teams', { token: 'app', teams: true }, { 'merge-queues': 'read', members: 'read' }],
    ['records', { records: true }, { contents: 'write', issues: 'write', 'pull-requests': 'write' }],
    ['teams that GITHUB_TOKEN could not read anyway', { teams: true }, {}],
  ] as const)('%s', (_what, setup, more) => {
    const read = Object.fromEntries(all.map((name) => [name, 'read']));
    expect(Object.fromEntries(permissionsFor({ ...reading, ...setup }))).toEqual({ ...read, ...more });
  });

  it('a report reads little, and judges nothing', () => {
    expect(Object.fromEntries(permissionsFor({ ...reading, report: true }))).toEqual({
      contents: 'write',
      deployments: 'read',
      issues: 'read',
      'pull-requests': 'read',
    });
  });

  it('asks GITHUB_TOKEN for nothing that it cannot have', () => {
    const asked = permissionsFor({ ...reading, verdict: 'status', comment: 'always', teams: true });
    expect([...asked.keys()].filter(isForAppsOnly)).toEqual([]);
  });
});

describe('a message about a missing permission names one that the gate asks for', () => {
  const known = new Set(needs.map(({ permission }) => `${permission}: read`));
  it.each([
    ['GET /repos/{owner}/{repo}/pulls/{pull_number}/files', 'pull-requests: read'],
    ['GET /repos/{owner}/{repo}/commits/{ref}/check-runs', 'checks: read'],
    ['GET /repos/{owner}/{repo}/commits/{ref}/statuses', 'statuses: read'],
    ['GET /repos/{owner}/{repo}/actions/workflows', 'actions: read'],
    ['GET /repos/{owner}/{repo}/issues/{issue_number}', 'issues: read'],
    ['POST /repos/{owner}/{repo}/labels', 'issues: read'],
    ['GET /repos/{owner}/{repo}/issues/{issue_number}/comments', 'pull-requests: read'],
    ['PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', 'pull-requests: read'],
    ['GET /repos/{owner}/{repo}/compare/{basehead}', 'contents: read'],
    ['GET /repos/{owner}/{repo}/deployments', 'deployments: read'],
    ['GET /orgs/{org}/teams/{team_slug}/members', 'members: read'],
  ])('%s', (route, permission) => {
    expect(permissionsOfRoute(route, undefined)).toEqual([permission]);
    expect(known).toContain(permission);
  });

  it('of the alternatives that GitHub names the one that the examples give', () => {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    expect(permissionsOfRoute(route, 'issues=write; pull_requests=write')).toEqual(['pull-requests: write']);
    expect(permissionsOfRoute(route, 'metadata=read')).toEqual(['metadata: read']);
  });

  it.each([
    [['repository', 'mergeQueue', 'entries'], ['merge-queues: read']],
    [['repository', 'p42', 'commits', 'nodes', 0, 'commit', 'status'], ['statuses: read']],
    [['repository', 'pullRequests'], ['pull-requests: read']],
    [['repository', 'deployments'], ['deployments: read']],
    [['search', 'nodes', 0], ['pull-requests: read']],
  ])('%j', (path, permissions) => expect(permissionsOfPath(path)).toEqual(permissions));
});
