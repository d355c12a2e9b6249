import { pause } from '../gate/pause.ts';
import { branchActivity } from '../github/activity.ts';
import { type BranchCommit, commitsBetween, latestCommits } from '../github/branch-commits.ts';
import { GitHubError } from '../github/error.ts';
import type { Push } from './audit.ts';
import { patience } from './patience.ts';
import type { Recorder } from './recorder.ts';

/** What a push brought to its branch, and what it took off it; oldest first. */
export interface PushRange {
  brought: readonly BranchCommit[];
  dropped: readonly string[];
  /** What of it cannot be told, as sentences for the record. */
  problems: readonly string[];
}

const day = 24 * 3_600_000;

/** So long after its deletion a branch of the same name is still the same one. */
const remembered = 90 * day;

const nothing = /^0+$/;

export const isNothing = (sha: string): boolean => nothing.test(sha);

/**
 * What a push brought and took off. A branch that is made is compared with what stood there before it was deleted, or else with
 * the default branch. Where GitHub shows no way from one commit to the other, the former tip counts as taken off, and what is
 * there now as brought. null: it was made of what nobody can compare it with. Throws GitHubError.
 */
export async function rangeOf(recorder: Recorder, push: Push): Promise<PushRange | null> {
  const { before, after, branch, defaultBranch = null } = push;
  if (!isNothing(before)) return rangeBetween(recorder, before, after);
  const deleted = await deletedTip(recorder, push);
  if (deleted !== null) return rangeBetween(recorder, deleted, after);
  if (defaultBranch === null || defaultBranch === branch) return null;
  const range = await rangeBetween(recorder, defaultBranch, after);
  // What the default branch has got since is not taken off this one.
  return { ...range, dropped: [] };
}

async function rangeBetween(recorder: Recorder, before: string, after: string): Promise<PushRange> {
  for (let attempt = 0; ; attempt++) {
    const [brought, dropped] = await Promise.all([
      distance(recorder, before, after),
      distance(recorder, after, before),
    ]);
    if (brought !== null && dropped !== null) return { brought, dropped: dropped.map(({ sha }) => sha), problems: [] };
    const wait = patience[attempt];
    if (wait === undefined) return withoutCommon(recorder, before, after);
    await pause(recorder, wait);
  }
}

/** What one commit has and another has not, oldest first; null: they have no commit in common, or one of both is gone. */
async function distance(recorder: Recorder, before: string, after: string): Promise<readonly BranchCommit[] | null> {
  try {
    return (await commitsBetween(recorder.client, recorder.repository, before, after)).ahead;
  } catch (thrown) {
    if (isMissing(thrown)) return null;
    throw thrown;
  }
}

/** So many commits at most are named of a history that has nothing in common with the one before. */
const mostNamed = 100;

async function withoutCommon({ client, repository }: Recorder, before: string, after: string): Promise<PushRange> {
  const found = await latestCommits(client, repository, after, mostNamed).catch((thrown: unknown) => {
    if (isMissing(thrown)) return [];
    throw thrown;
  });
  const gone: BranchCommit = { sha: after, message: '', parents: [], author: { login: null, name: '' } };
  const cut = found.length === mostNamed ? `, of which the last ${mostNamed} commits are named` : '';
  return {
    brought: found.length === 0 ? [gone] : found.toReversed(),
    dropped: [before],
    problems: [
      `GitHub shows no commit in common between ${before.slice(0, 7)} and ${after.slice(0, 7)}: the branch has another history${cut}`,
    ],
  };
}

const isMissing = (thrown: unknown): boolean =>
  thrown instanceof GitHubError && (thrown.kind === 'not-found' || thrown.kind === 'refused');

/** Where a branch was when it was last deleted before a push; null: it was not. */
async function deletedTip({ client, repository }: Recorder, { branch, at }: Push): Promise<string | null> {
  const entries = await branchActivity(client, repository, branch, new Date(at.getTime() - remembered));
  const last = entries.find((one) => one.kind === 'branch_deletion' && Date.parse(one.at) <= at.getTime());
  return last?.before ?? null;
}
