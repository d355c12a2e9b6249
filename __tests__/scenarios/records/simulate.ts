/**
 * Many merges while GitHub keeps failing: each merge and each push starts a run, as workflows do, of which some are killed
 * half-way; sweeps come now and then. What is to be in the records at the end is known beforehand.
 */

import { createClient, type GitHubClient } from '../../../src/github/client.ts';
import { GitHubError } from '../../../src/github/error.ts';
import { nothingShared } from '../../../src/github/live.ts';
import { recordsOnBranch } from '../../../src/github/records-branch.ts';
import { auditPush } from '../../../src/recording/audit.ts';
import { recordMerge } from '../../../src/recording/merge.ts';
import type { Recorder } from '../../../src/recording/recorder.ts';
import { mergeKinds, sweepRecords } from '../../../src/recording/sweep.ts';
import { usualSettings } from '../../gate/run.ts';
import { recordPermissions } from '../../recording/run.ts';
import { GOOD_BODY } from '../../support/change.ts';
import { fakeRepository, fakeWorld } from '../../support/github/builders.ts';
import type { Fault } from '../../support/github/faults.ts';
import type { PullRequestInput } from '../../support/github/inputs.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/github/server.ts';
import { type Chance, chance } from '../month/random.ts';

/** What is to be recorded of one merge or push. */
export interface Truth {
  /** null: a push past the gate. */
  number: number | null;
  commit: string;
  at: string;
  by: string;
  compliant: boolean;
}

export interface Simulated {
  fake: FakeGitHub;
  truth: readonly Truth[];
  figures: {
    merges: number;
    requests: number;
    faults: number;
    runs: number;
    /** Runs that ended with an error, of which some were killed. */
    failed: number;
    killed: number;
    sweeps: number;
    /** Records that only a sweep wrote. */
    bySweep: number;
  };
}

interface Plan {
  merges: number;
  /** How likely a request goes wrong. */
  faults: number;
  /** How likely a run is killed. */
  kills: number;
  seed: number;
}

const day = 24 * 3_600_000;
const monday = Date.parse('2027-03-01T15:30:00Z');

/** Twenty merges an hour from half past nine on, on Mondays to Thursdays. */
function instantOf(index: number): Date {
  const perDay = 120;
  const days = Math.floor(index / perDay);
  const at = monday + (Math.floor(days / 4) * 7 + (days % 4)) * day + (index % perDay) * 180_000;
  return new Date(at);
}

const isoOf = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/** A Normal change that passes: opened and approved days before, and green. */
function pullRequestOf(
  number: number,
  at: Date,
  approved: boolean,
): Omit<PullRequestInput, 'number'> & { number: number } {
  const before = (days: number) => isoOf(at.getTime() - days * day);
  const status = { context: 'change-gate', creator: 'github-actions[bot]' };
  return {
    number,
    title: `Retry the delivery of webhook ${number}`,
    body: GOOD_BODY,
    author: 'ada',
    headRef: `change-${number}`,
    createdAt: before(3),
    files: [{ path: `src/changes/${number}.ts` }],
    commits: [{ author: 'ada', at: before(3) }],
    reviews: approved ? [{ author: 'grace', state: 'APPROVED', submittedAt: before(2) }] : [],
    checks: [{ name: 'test', workflow: 'CI', completedAt: before(2), startedAt: before(2) }],
    statuses: [
      { ...status, state: 'PENDING', description: 'Normal. Waits for a review', createdAt: before(3) },
      ...(approved
        ? [{ ...status, state: 'SUCCESS' as const, description: 'Normal. May be merged', createdAt: before(1) }]
        : []),
    ],
  };
}

const faultsOf: readonly Fault[] = [
  { reset: true },
  { truncate: true },
  { status: 500 },
  { status: 502 },
  { status: 503 },
  { status: 403, headers: { 'retry-after': '1' }, body: { message: 'You have exceeded a secondary rate limit.' } },
  { status: 429, headers: { 'retry-after': '1' } },
];

export async function simulate({ merges, faults, kills, seed }: Plan): Promise<Simulated> {
  const random = chance(seed);
  const world = fakeWorld({
    repositories: [
      fakeRepository({
        owner: 'acme',
        name: 'shop',
        collaborators: { ada: 'write', grace: 'write', linus: 'write' },
        pullRequests: [],
      }),
    ],
  });
  const fake = await startFakeGitHub(world, { now: new Date(monday), gitOnDisk: 'when asked' });
  const play = fake.simulate('acme/shop');
  const figures = { merges, requests: 0, faults: 0, runs: 0, failed: 0, killed: 0, sweeps: 0, bySweep: 0 };
  // As many requests as there may be at most.
  for (let request = 1; request < merges * 60; request++)
    if (random.happens(faults)) fake.fault({ nth: request }, random.pick(faultsOf));
  const truth: Truth[] = [];
  const world_ = { fake, random, figures, kills };

  for (let index = 0; index < merges; index++) {
    const at = instantOf(index);
    fake.setNow(at);
    const number = index + 1;
    const isPush = index > 0 && random.happens(0.03);
    const approved = !random.happens(0.03);
    if (isPush) {
      const commit = play.pushTo('main', { [`pushed/${number}.txt`]: `${number}\n` }, { by: 'mallory' });
      truth.push({ number: null, commit, at: isoOf(at.getTime()), by: 'mallory', compliant: false });
    } else {
      play.open(pullRequestOf(number, at, approved));
      const commit = play.merge(number, { by: 'linus', method: random.pick(['squash', 'merge', 'rebase']) });
      truth.push({ number, commit, at: isoOf(at.getTime()), by: 'linus', compliant: approved });
    }
    fake.setNow(new Date(at.getTime() + 20_000));
    const last = play.repository.activity.findLast(({ ref }) => ref === 'refs/heads/main');
    if (last === undefined) throw new Error('nothing was pushed');
    const push = {
      branch: 'main',
      before: last.before,
      after: last.after,
      by: last.actor,
      at: new Date(last.at),
      isMerge: mergeKinds.has(last.type),
    };
    await Promise.all([
      isPush ? undefined : run(world_, (recorder) => recordMerge(recorder, number, { by: 'merge' })),
      run(world_, (recorder) => auditPush(recorder, push, 'audit')),
    ]);
    if (index % 40 === 39) {
      fake.setNow(new Date(at.getTime() + 60_000));
      await sweepOnce(world_);
    }
  }
  // The last sweeps come when everything has settled; as many as are needed for what keeps failing.
  for (let hour = 3; hour < 40; hour++) {
    fake.setNow(new Date(instantOf(merges - 1).getTime() + hour * 3_600_000));
    if ((await sweepOnce(world_)) === 'complete' && hour > 5) break;
  }
  figures.requests = fake.requests.length;
  figures.faults = fake.requests.filter(({ status }) => status === 0 || status >= 429).length;
  return { fake, truth, figures };
}

interface Running {
  fake: FakeGitHub;
  random: Chance;
  figures: Simulated['figures'];
  kills: number;
}

class Killed extends Error {}

/** A run of its own, with nothing left of those before it. */
async function run<T>(
  { fake, random, figures, kills }: Running,
  act: (recorder: Recorder) => Promise<T>,
): Promise<T | null> {
  figures.runs += 1;
  const token = fake.token({ permissions: recordPermissions });
  const client = await createClient({ token, baseUrl: fake.apiUrl, sleep: async () => undefined });
  const isKilled = random.happens(kills);
  const repository = { owner: 'acme', repo: 'shop' };
  const log = () => undefined;
  const mortal = isKilled ? killedAfter(client, random.whole(1, 12)) : client;
  const wait = async () => undefined;
  try {
    return await act({
      client: mortal,
      settings: usualSettings,
      repository,
      own: { statusContext: 'change-gate', workflowRef: 'acme/shop/.github/workflows/change-gate.yml@HEAD' },
      shared: nothingShared(),
      runUrl: 'https://github.com/acme/shop/actions/runs/1',
      now: fake.now,
      waitUntil: wait,
      log,
      store: recordsOnBranch(mortal, repository, { now: fake.now, wait, random: random.next, log }),
    });
  } catch (thrown) {
    figures.failed += 1;
    if (thrown instanceof Killed) figures.killed += 1;
    else if (!(thrown instanceof GitHubError)) throw thrown;
    return null;
  }
}

/** A client whose process dies at the request after so many. */
function killedAfter(client: GitHubClient, requests: number): GitHubClient {
  let left = requests;
  const live = (): void => {
    left -= 1;
    if (left < 0) throw new Killed('killed');
  };
  return {
    async graphql(...asked) {
      live();
      return client.graphql(...asked);
    },
    async get(...asked) {
      live();
      return client.get(...asked);
    },
    async *pages(...asked) {
      live();
      yield* client.pages(...asked);
    },
    async send(...asked) {
      live();
      return client.send(...asked);
    },
    stop: () => client.stop(),
    scoped() {
      return this;
    },
  };
}

async function sweepOnce(running: Running): Promise<'complete' | 'incomplete'> {
  const { figures } = running;
  figures.sweeps += 1;
  const swept = await run({ ...running, kills: 0 }, (recorder) => sweepRecords(recorder));
  if (swept === null) return 'incomplete';
  const recorded = [...swept.recorded, ...swept.audited.flatMap((one) => one.recorded)];
  const first = recorded.filter((one) => one.first).length;
  figures.bySweep += first;
  return first === 0 && swept.problems.length === 0 ? 'complete' : 'incomplete';
}
