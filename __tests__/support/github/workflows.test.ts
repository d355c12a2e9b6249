import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asking, at, list, pluck } from './asking.ts';
import { fakeRepository, fakeWorld } from './builders.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';

const actions = '/repos/acme/shop/actions';
let fake: FakeGitHub;
let ask: ReturnType<typeof asking>;

beforeEach(async () => {
  const world = fakeWorld({
    repositories: [
      fakeRepository({
        owner: 'acme',
        name: 'shop',
        files: { '.github/workflows/change-gate.yml': 'on: schedule\n', '.github/workflows/unused.yml': 'on: push\n' },
        pullRequests: [{ number: 42, checks: [{ name: 'test', workflow: 'CI', startedAt: '2026-11-12T10:00:00Z' }] }],
        workflowRuns: [
          { file: 'change-gate.yml', createdAt: '2026-11-12T08:00:00Z' },
          { file: 'change-gate.yml', createdAt: '2026-11-12T09:00:00Z', event: 'pull_request_target' },
          { file: 'change-gate.yml', createdAt: '2026-11-12T07:00:00Z', conclusion: 'FAILURE' },
          { file: 'change-gate.yml', createdAt: '2026-11-12T11:00:00Z', status: 'IN_PROGRESS' },
        ],
        workflowStates: { '.github/workflows/unused.yml': 'disabled_inactivity' },
      }),
    ],
  });
  fake = await startFakeGitHub(world, { now: '2026-11-12T21:00:00Z' });
  ask = asking(fake);
});
afterEach(async () => {
  await fake[Symbol.asyncDispose]();
});

describe('workflow runs', () => {
  test.each([
    ['', ['11', '09', '08', '07']],
    ['?event=schedule', ['11', '08', '07']],
    ['?event=schedule&status=success&per_page=1', ['08']],
    ['?status=completed&branch=main', ['09', '08', '07']],
    ['?status=in_progress', ['11']],
    ['?branch=other', []],
    ['?created=%3E%3D2026-11-12T08:30:00Z', ['11', '09']],
  ])('of a file are listed, the newest first: %s', async (query, hours) => {
    const { status, body } = await ask.rest(`${actions}/workflows/change-gate.yml/runs${query}`);
    expect(status).toBe(200);
    expect(list(body, 'workflow_runs').map((run) => String(at(run, 'created_at')).slice(11, 13))).toEqual(hours);
    expect(fake.violations).toEqual([]);
  });

  test('of all workflows hold those that checks tell of', async () => {
    const { body } = await ask.rest(`${actions}/runs?per_page=2`);
    expect(at(body, 'total_count')).toBe(5);
    expect(pluck(list(body, 'workflow_runs'), 'name')).toEqual(['change-gate', 'CI']);
    expect(at(body, 'workflow_runs', 1)).toMatchObject({ event: 'pull_request', head_branch: 'change-42' });
  });

  test('grow while a test plays on', async () => {
    fake.simulate('acme/shop').workflowRun({ file: 'change-gate.yml' });
    const { body } = await ask.rest(`${actions}/runs?per_page=1`);
    const id = at(body, 'workflow_runs', 0, 'id');
    expect((await ask.rest(`${actions}/runs/${id}`)).body).toMatchObject({ created_at: '2026-11-12T21:00:00Z' });
  });

  test('are not there for a file that is none', async () => {
    expect((await ask.rest(`${actions}/workflows/none.yml/runs`)).status).toBe(404);
  });

  test('take a permission', async () => {
    const token = fake.token({ permissions: { actions: 'none' } });
    const { status, headers } = await ask.rest(`${actions}/runs`, undefined, { token });
    expect([status, headers.get('x-accepted-github-permissions')]).toEqual([403, 'actions=read']);
  });
});

test.each([
  ['change-gate.yml', 'active'],
  ['unused.yml', 'disabled_inactivity'],
])('the workflow %s is %s', async (file, state) => {
  expect((await ask.rest(`${actions}/workflows/${file}`)).body).toMatchObject({
    state,
    path: `.github/workflows/${file}`,
  });
  expect(fake.violations).toEqual([]);
});
