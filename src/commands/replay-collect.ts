import type { Change } from '../change.ts';
import type { GitHubClient } from '../github/client.ts';
import { GitHubError } from '../github/error.ts';
import type { MergedPullRequest } from '../github/merged.ts';
import { readRateLimit } from '../github/rate-limit.ts';
import { readChange } from '../github/read-change.ts';
import type { FactsCache } from '../replay/facts-cache.ts';
import type { ProgressBar } from './progress.ts';

export interface Collected {
  /** Oldest merge first. */
  changes: readonly Change[];
  failed: readonly { number: number; problem: string }[];
  /** Why reading ended early; null: it did not. */
  stopped: string | null;
}

interface Question {
  cache: FactsCache;
  repository: { owner: string; repo: string };
  /** Latest first. */
  merged: readonly MergedPullRequest[];
  connect: () => Promise<GitHubClient>;
  now: Date;
  bar: ProgressBar;
}

/** A pull request costs about five requests and as many points; the rest is left to others who share the token. */
const reserve = 60;

/** Pull requests between two looks at the rate limit. */
const lookEvery = 10;

/** What ends the whole reading: nothing would be read of the next one either. */
const fatal: readonly GitHubError['kind'][] = ['unauthorized', 'insufficient-scopes'];

/**
 * The facts of merged pull requests: those that are kept, and the others from GitHub, the latest merge first, each kept as soon
 * as it is read. Ends early where little is left of the rate limit. Throws GitHubError where nothing can be read at all.
 */
export async function collectFacts({ cache, repository, merged, connect, now, bar }: Question): Promise<Collected> {
  bar.begin(merged.length);
  const changes: Change[] = [];
  const failed: { number: number; problem: string }[] = [];
  let stopped: string | null = null;
  let asked = 0;
  for (const one of merged) {
    const kept = await cache.facts(one.number);
    if (kept !== null) changes.push(kept);
    if (kept === null && stopped === null) {
      const client = await connect();
      const found = await attempt(client, { ...repository, ...one }, now, asked % lookEvery === 0);
      asked += 1;
      if ('stopped' in found) stopped = found.stopped;
      else if ('problem' in found) failed.push({ number: one.number, problem: found.problem });
      else {
        await cache.keepFacts(found.change);
        changes.push(found.change);
      }
    }
    bar.step();
  }
  return {
    changes: changes.sort((one, other) => Date.parse(one.mergedAt ?? '') - Date.parse(other.mergedAt ?? '')),
    failed,
    stopped:
      stopped === null ? null : endedEarly(merged.length - changes.length - failed.length, merged.length, stopped),
  };
}

const endedEarly = (missing: number, all: number, why: string): string =>
  `${missing} of ${all} pull requests have not been read yet: ${why} The same command then goes on where this one ended.`;

type Wanted = { owner: string; repo: string; number: number; changedFiles: number };
type Attempt = { change: Change } | { problem: string } | { stopped: string };

/** Reads one; says why not, and whether the others have to wait too. Throws GitHubError where nothing can be read at all. */
async function attempt(client: GitHubClient, wanted: Wanted, now: Date, look: boolean): Promise<Attempt> {
  try {
    const stop = look ? await whyStop(client) : null;
    return stop === null ? { change: await readOne(client, wanted, now) } : { stopped: stop };
  } catch (thrown) {
    if (!(thrown instanceof GitHubError) || fatal.includes(thrown.kind)) throw thrown;
    return thrown.kind === 'rate-limited' ? { stopped: thrown.message } : { problem: thrown.message };
  }
}

async function readOne(
  client: GitHubClient,
  { owner, repo, number, changedFiles }: Wanted,
  readAt: Date,
): Promise<Change> {
  const own = { statusContext: 'change-gate', workflowRef: `${owner}/${repo}/.github/workflows/change-gate.yml@HEAD` };
  const { change } = await readChange(client, { owner, repo, number, changedFiles }, { readAt, own });
  // What depends on the policy, or on today's default branch, is no fact of the pull request.
  const { policyOnDefaultBranch: _, teams: __, ...facts } = change;
  return facts;
}

async function whyStop(client: GitHubClient): Promise<string | null> {
  const left = await readRateLimit(client);
  if (left === null || (left.rest >= reserve && left.graphql >= reserve)) return null;
  return `little is left of GitHub's rate limit (${left.rest} requests, ${left.graphql} points). It is full again at ${left.resetAt.toISOString()}.`;
}
