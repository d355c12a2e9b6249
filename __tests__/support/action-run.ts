/** Runs the bundle, as a runner does, for an event about one repository of the fake GitHub. */
import { expect } from 'vitest';
import { everyDay } from '../calendar/policies.ts';
import { GOOD_BODY } from './change.ts';
import { fakeRepository, fakeWorld } from './github/builders.ts';
import type { PullRequestInput, RepositoryInput } from './github/inputs.ts';
import { type FakeGitHub, startFakeGitHub } from './github/server.ts';
import { pullRequest } from './github/world.ts';
import { payload, type Target } from './payloads.ts';
import { type ActionRun, runAction } from './runner.ts';

/** Open at any hour, so that a verdict does not depend on when the tests run. */
export const ALWAYS_OPEN = `extends: default@1
calendar:
  hours: ${JSON.stringify(everyDay('00:00-24:00'))}
  fridayCutoff: "off"
  holidays: { calendar: none }
`;

/** What the gate said of a change when it was opened, so that its lead time is over. */
const saidAtOpening = (description: string) => ({
  context: 'change-gate',
  state: 'PENDING' as const,
  description,
  createdAt: '2026-01-05T12:01:00Z',
});

/** A Normal change that passes every rule. */
export const good: PullRequestInput = {
  number: 42,
  title: 'Retry failed webhook deliveries',
  body: GOOD_BODY,
  author: 'ada',
  createdAt: '2026-01-05T12:00:00Z',
  files: [{ path: 'src/deliveries/retry.ts' }],
  commits: [{ author: 'ada', at: '2026-01-05T11:00:00Z' }],
  reviews: [{ author: 'grace', state: 'APPROVED', submittedAt: '2026-01-06T12:00:00Z' }],
  checks: [{ name: 'test', workflow: 'CI' }],
  statuses: [saidAtOpening('Normal. Waits for a review')],
};

/** A Major change with much left to do. */
export const bad: PullRequestInput = {
  ...good,
  title: 'fix',
  body: '## Description\n[What does this PR do?]\n',
  files: [{ path: 'db/migrate/20260105_hash_tokens.rb' }, { path: 'src/auth/login.ts' }],
  reviews: [],
  threads: [{ resolved: false, path: 'src/auth/login.ts' }],
};

export interface Situation extends Partial<RepositoryInput> {
  /** EVENT.ACTION, as payloads.ts has them. Default: `pull_request_target.opened`. */
  event?: string;
  /** What of the event is not that of the first pull request. */
  about?: Partial<Target>;
  inputs?: Record<string, string>;
  latencyMs?: number;
  env?: Record<string, string>;
  /** Prepares the fake; may return the token. */
  prepare?: (fake: FakeGitHub) => string | undefined;
}

export interface Ran extends ActionRun {
  requests: FakeGitHub['requests'];
  /** How many requests waited for each other. */
  chain: number;
  /** What the run has said of a commit, or of a pull request's head: "success: Normal. May be merged". */
  said: (target?: number | string) => string[];
  /** The texts of all comments on #42. */
  comments: () => string[];
}

/** Runs the bundle for an event about #42, or the first of several. */
export async function judged(
  given: PullRequestInput | readonly PullRequestInput[],
  more: Situation = {},
): Promise<Ran> {
  const {
    event = 'pull_request_target.opened',
    about = {},
    inputs = {},
    prepare,
    latencyMs = 0,
    env = {},
    ...repository
  } = more;
  const pulls: readonly PullRequestInput[] = 'number' in given ? [given] : given;
  const world = fakeWorld({
    repositories: [
      fakeRepository({
        owner: 'acme',
        name: 'shop',
        files: { '.github/change-gate.yml': ALWAYS_OPEN },
        collaborators: { ada: 'write', grace: 'write' },
        rulesets: [{ checks: ['change-gate'] }],
        pullRequests: pulls,
        ...repository,
      }),
    ],
  });
  const [shop] = world.repositories;
  const before = new Set(shop?.statuses.map(({ id }) => id));
  await using fake = await startFakeGitHub(world, { latencyMs });
  const token = prepare?.(fake);
  const target: Target = { repository: 'acme/shop', world, ...about };
  const number = target.number ?? pulls[0]?.number;
  const name = event.split('.')[0] ?? '';
  const run = await runAction({
    fake,
    event: { name, payload: payload(event, { ...target, ...(number === undefined ? {} : { number }) }) },
    inputs,
    env,
    ...(token === undefined ? {} : { token }),
  });
  expect(fake.violations).toEqual([]);
  // Whatever happens: no stack trace, and nothing that the runner would obey but what the action means to say.
  expect(run.stdout + run.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  return {
    ...run,
    requests: fake.requests,
    chain: fake.longestChain().length,
    said: (of = 42) => {
      const sha = typeof of === 'string' ? of : pullRequest(world, 'acme/shop', of).head;
      return (shop?.statuses ?? [])
        .filter(
          (one) => one.sha === sha && one.context === (inputs['status-name'] ?? 'change-gate') && !before.has(one.id),
        )
        .map(({ state, description }) => `${state.toLowerCase()}: ${description}`);
    },
    comments: () => (shop?.comments ?? []).filter((one) => one.number === 42).map(({ body }) => body),
  };
}
