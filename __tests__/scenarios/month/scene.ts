/** The repository of the simulated month, and what its parts share. */
import { type PolicyInForce, parsedPolicy } from '../../../src/policy/in-force.ts';
import { fakeRepository, fakeWorld } from '../../support/github/builders.ts';
import { type Simulation, simulate } from '../../support/github/simulate.ts';
import type { Status, World } from '../../support/github/world.ts';
import { Clockwork } from './clockwork.ts';
import { context, Oracle, policyOf, policyPath } from './oracle.ts';
import { type Chance, chance } from './random.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** What goes wrong on the way from an event to a verdict. */
export interface Weather {
  /** How many events start no run. */
  lost: number;
  /** How many runs fail, since GitHub answers with 502. */
  failing: number;
  /** How many runs take their time between reading and writing, so that others overtake them. */
  slow: number;
  /** `github`: late, or not at all; hours without any now and then. */
  sweeps: 'punctual' | 'github' | 'none';
  /** How many sweeps, and runs for merge groups, stay for what changes by time; sweeps ten minutes. */
  holding: number;
  /** How long a run for a merge group that stays does so, in milliseconds: the input `hold`. */
  groupHold: number;
  /** Whether the token may read the merge queue, and so its estimates: an App's may, a workflow's may not. */
  queueRead: boolean;
}

/** A merge, with what the policy said of it at that instant. */
export interface Merge {
  number: number;
  /** What was green: its head, or that of its group. */
  head: string;
  at: number;
  by: 'queue' | 'person';
  /** Since when the policy forbade it, and by what; null: it did not. */
  forbidden: { from: number; cause: 'time' | 'event' } | null;
  /** How late the queue was by its own estimate, in milliseconds. */
  late: number;
}

export interface Scene {
  clock: Clockwork;
  world: World;
  play: Simulation;
  oracle: Oracle;
  weather: Weather;
  end: number;
  /** For what people do, and for what machines do: the same people in another weather. */
  people: Chance;
  machines: Chance;
  merges: Merge[];
  /** What happened, by kind. */
  happened: Map<string, number>;
  /** The input `freeze`, from an organisation's variable. */
  freeze(): string;
  policyInForce(): PolicyInForce;
  setFreeze(reason: string): Promise<void>;
  /** Pushes another policy to the default branch. */
  setPolicy(text: string): Promise<void>;
  /** Something about a pull request has moved. */
  moved(number: number): void;
  /** Takes what the gate has written since into account. */
  readStatuses(): void;
  /** What the gate last said of a commit. */
  standing(sha: string): Status | undefined;
}

export const people = ['ada', 'bob', 'eve', 'grace', 'linus', 'alan', 'barbara'] as const;

export const policy = (more = ''): string =>
  `extends: default@1\npeople: { executive: [alan], security: [linus] }\n${more}`;

export interface Stage {
  seed: number;
  start: Date;
  end: Date;
  weather: Weather;
}

/** Sets the stage: an empty repository with a policy, and a clock. */
export async function setScene({ seed, start, end, weather }: Stage): Promise<Scene> {
  const repository = fakeRepository({
    owner: 'acme',
    name: 'shop',
    collaborators: Object.fromEntries(people.map((login) => [login, 'write'])),
    files: { [policyPath]: policy() },
    branches: { dev: {} },
    mergeQueues: { main: {} },
    protection: { main: { checks: [context, 'test'] } },
  });
  const clock = new Clockwork(start.getTime());
  const world = fakeWorld({ repositories: [repository] });
  const oracle = new Oracle(repository, await policyOf(repository));
  const last = new Map<string, Status>();
  let inForce: PolicyInForce = await parsedPolicy(policy(), policyPath);
  let freeze = '';
  let seen = 0;
  const play = simulate(world, 'acme/shop', () => new Date(clock.now));
  return {
    ...{ clock, world, oracle, weather, play },
    end: end.getTime(),
    people: chance(seed),
    machines: chance(seed + 1),
    merges: [],
    happened: new Map(),
    freeze: () => freeze,
    policyInForce: () => inForce,
    setFreeze: async (reason) => {
      freeze = reason;
      oracle.inForce(inForce, freeze, clock.now);
    },
    setPolicy: async (text) => {
      play.pushTo('main', { [policyPath]: text }, { by: 'alan', message: 'Change the policy' });
      inForce = await policyOf(repository);
      oracle.inForce(inForce, freeze, clock.now);
    },
    moved: (number) => oracle.moved(number, clock.now),
    readStatuses: () => {
      for (const status of repository.statuses.slice(seen)) {
        if (status.context !== context) continue;
        const before = last.get(status.sha);
        last.set(status.sha, status);
        // The category is all that later judgements take from a status.
        if (categoryIn(before) === categoryIn(status)) continue;
        for (const { number, commits } of repository.pullRequests)
          if (commits.includes(status.sha)) oracle.moved(number, clock.now);
      }
      seen = repository.statuses.length;
    },
    standing: (sha) => last.get(sha),
  };
}

const categoryIn = (status: Status | undefined): string | undefined => status?.description?.split('.')[0];
