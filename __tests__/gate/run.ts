/**
 * The gate against the fake GitHub, in process, by a clock that a test moves. Each event makes a run of its own, as a
 * workflow does: nothing is kept between two of them but what GitHub has.
 */

import { gateCommit } from '../../src/gate/commit.ts';
import type { Gate, Settings } from '../../src/gate/gate.ts';
import { sweepAndHold } from '../../src/gate/hold.ts';
import { gateMergeGroup } from '../../src/gate/merge-group.ts';
import { gatePullRequest } from '../../src/gate/pull-request.ts';
import { type SweepOutcome, sweep } from '../../src/gate/sweep.ts';
import { createClient } from '../../src/github/client.ts';
import { nothingShared } from '../../src/github/live.ts';
import { GOOD_BODY } from '../support/change.ts';
import { forThisTest } from '../support/for-this-test.ts';
import { fakeRepository, fakeWorld } from '../support/github/builders.ts';
import type { PullRequestInput, RepositoryInput } from '../support/github/inputs.ts';
import { type FakeOptions, startFakeGitHub } from '../support/github/server.ts';
import type { TokenOptions } from '../support/github/tokens.ts';
import { pullRequest } from '../support/github/world.ts';

/** An instant of the week around Thanksgiving 2026 in Central Time (UTC-6): "Thu 12:00" is before noon of the 19th. */
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export function central(text: string): Date {
  const [, day = '', week = '', time = ''] = /^(\w{3})(\+\d)? (\d{2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const index = days.findIndex((one) => day.startsWith(one));
  if (index === -1) throw new Error(`${text} is no "Thu 12:00"`);
  const date = 9 + index + 7 * Number(week || 0);
  return new Date(`2026-11-${String(date).padStart(2, '0')}T${time.length === 5 ? `${time}:00` : time}-06:00`);
}

/** A Normal change that passes every rule on Thursday: opened on Monday, approved on Tuesday. */
export const good: PullRequestInput = {
  number: 42,
  title: 'Retry failed webhook deliveries',
  body: GOOD_BODY,
  author: 'ada',
  createdAt: central('Mon 10:00').toISOString(),
  files: [{ path: 'src/deliveries/retry.ts' }],
  commits: [{ author: 'ada', at: central('Mon 09:30').toISOString() }],
  reviews: [{ author: 'grace', state: 'APPROVED', submittedAt: central('Tue 12:00').toISOString() }],
  checks: [{ name: 'test', workflow: 'CI' }],
  // So the gate judged it when it was opened.
  statuses: [
    {
      context: 'change-gate',
      state: 'PENDING',
      description: 'Normal. Waits for a review',
      createdAt: central('Mon 10:01').toISOString(),
    },
  ],
};

/** As without any input. */
export const usualSettings: Settings = {
  verdict: 'status',
  statusName: 'change-gate',
  branches: null,
  freeze: '',
  hold: 0,
  queueTime: null,
  comment: 'off',
  reportOnly: false,
};

export interface Setup {
  pulls?: readonly PullRequestInput[];
  repository?: Partial<RepositoryInput>;
  settings?: Partial<Settings>;
  options?: FakeOptions;
  now?: Date;
}

/** A repository on Thursday noon, with runs of the gate. */
export async function setUp({ pulls = [good], repository = {}, settings = {}, options = {}, now }: Setup = {}) {
  const world = fakeWorld({
    repositories: [
      fakeRepository({
        owner: 'acme',
        name: 'shop',
        collaborators: { ada: 'write', grace: 'write', linus: 'write' },
        pullRequests: pulls,
        ...repository,
      }),
    ],
  });
  const known = new Set(world.repositories.flatMap(({ statuses }) => statuses.map(({ id }) => id)));
  const fake = await startFakeGitHub(world, { now: now ?? central('Thu 12:00'), ...options });
  forThisTest(fake, (one) => one.assertNoViolations());
  let runs = 0;
  const log: string[] = [];
  const waits: Date[] = [];

  /** One run of the gate. */
  async function run({
    over = {},
    token = {},
    ...more
  }: { over?: Partial<Settings>; token?: TokenOptions } & Partial<Gate> = {}): Promise<Gate> {
    runs += 1;
    const client = await createClient({
      token: fake.token(token),
      baseUrl: fake.apiUrl,
      sleep: async () => undefined,
    });
    const all: Settings = { ...usualSettings, ...settings, ...over };
    return {
      client,
      settings: all,
      repository: { owner: 'acme', repo: 'shop' },
      own: all.verdict === 'status' ? { statusContext: all.statusName } : {},
      shared: nothingShared(),
      runUrl: `https://github.com/acme/shop/actions/runs/${1000 + runs}`,
      now: fake.now,
      waitUntil: async (instant) => {
        waits.push(instant);
        fake.setNow(instant);
      },
      log: (line) => log.push(line),
      ...more,
    };
  }

  const headOf = (target: number | string): string =>
    typeof target === 'string' ? target : pullRequest(world, 'acme/shop', target).head;
  return {
    fake,
    world,
    log,
    waits,
    run,
    play: fake.simulate('acme/shop'),
    at: (text: string) => fake.setNow(central(text)),
    pullRequest: async (number = 42, more: Parameters<typeof run>[0] & { readOnly?: boolean } = {}) => {
      const { readOnly = false, ...rest } = more;
      return gatePullRequest(await run(rest), number, { readOnly });
    },
    group: async (number: number, more: Parameters<typeof run>[0] = {}) => {
      const entry = pullRequest(world, 'acme/shop', number).mergeQueueEntry;
      if (entry === null) throw new Error(`#${number} is not in the queue`);
      return gateMergeGroup(await run(more), { head: entry.sha, base: 'main' });
    },
    commit: async (sha: string, headRef: string | null = null) => gateCommit(await run(), { head: sha, headRef }),
    sweep: async (more: Parameters<typeof run>[0] = {}, options: Parameters<typeof sweep>[1] = {}) =>
      sweep(await run(more), options),
    sweepAndHold: async (hold: number) => {
      const outcomes: SweepOutcome[] = [];
      await sweepAndHold(await run({ over: { hold } }), {}, (outcome) => void outcomes.push(outcome));
      return outcomes;
    },
    headOf,
    /** What the gate has said of a commit since the beginning, oldest first: "success: Normal. May be merged". */
    said: (target: number | string = 42): string[] =>
      (world.repositories[0]?.statuses ?? [])
        .filter(({ sha, context, id }) => sha === headOf(target) && context === 'change-gate' && !known.has(id))
        .map(({ state, description }) => `${state.toLowerCase()}: ${description}`),
  };
}
