/** Reads a pull request of the fake GitHub. What a test starts here is put away after it. */

import { onTestFinished } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { GitHubError } from '../../src/github/error.ts';
import { type Reading, type ReadOptions, type ReadTarget, readChange } from '../../src/github/read-change.ts';
import { forThisTest } from '../support/for-this-test.ts';
import { fakeRepository, fakeWorld } from '../support/github/builders.ts';
import type { Fault, FaultMatch } from '../support/github/faults.ts';
import type { PullRequestInput, RepositoryInput } from '../support/github/inputs.ts';
import { type FakeGitHub, type FakeOptions, startFakeGitHub } from '../support/github/server.ts';
import type { Permissions } from '../support/github/tokens.ts';
import { pullRequest, type User } from '../support/github/world.ts';

export const readAt = new Date('2026-11-12T15:00:00Z');
export const waits: number[] = [];

export interface Given {
  /** Other pull requests of the repository. */
  others?: readonly PullRequestInput[];
  repository?: Partial<RepositoryInput>;
  users?: readonly (Partial<User> & { login: string })[];
  options?: FakeOptions;
  permissions?: Permissions;
  faults?: readonly [FaultMatch, Fault][];
  target?: Partial<ReadTarget>;
  read?: Partial<ReadOptions>;
}

export interface Read extends Reading {
  fake: FakeGitHub;
  sha: { head: string; base: string; commits: readonly string[] };
}

export async function start(
  change: Partial<PullRequestInput>,
  given: Given,
): Promise<{ fake: FakeGitHub; token: string }> {
  const one = { number: 42, author: 'ada', files: [{ path: 'src/cart.ts' }], ...change };
  const repository = fakeRepository({
    owner: 'acme',
    name: 'shop',
    pullRequests: [one, ...(given.others ?? [])],
    ...given.repository,
  });
  const users = given.users ?? [];
  const world = fakeWorld({ repositories: [repository], users, teams: { 'acme/leads': ['grace'] } });
  const fake = await startFakeGitHub(world, given.options);
  forThisTest(fake);
  onTestFinished(() => {
    waits.length = 0;
  });
  for (const [match, fault] of given.faults ?? []) fake.fault(match, fault);
  return { fake, token: fake.token(given.permissions ? { permissions: given.permissions } : {}) };
}

export async function read(change: Partial<PullRequestInput> = {}, given: Given = {}): Promise<Read> {
  const { fake, token } = await start(change, given);
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  const client = await createClient({ token, baseUrl: fake.apiUrl, sleep });
  const target = { owner: 'acme', repo: 'shop', number: 42, ...given.target };
  const reading = await readChange(client, target, { readAt, ...given.read });
  fake.assertNoViolations();
  const { head, base, commits } = pullRequest(fake.world, 'acme/shop', 42);
  return { ...reading, fake, sha: { head, base, commits } };
}

export async function problem(change: Partial<PullRequestInput>, given: Given): Promise<GitHubError> {
  const thrown: unknown = await read(change, given).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof GitHubError)) throw new Error(`expected a GitHubError, not ${String(thrown)}`);
  return thrown;
}

export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
export const asked = (fake: FakeGitHub): string[] =>
  fake.requests.map(({ operation, path }) => operation ?? path).sort();
