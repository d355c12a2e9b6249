import { type BranchCommit, type Bringer, bringersOf, commitsBetween, latestCommits } from './branch-commits.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import type { Merge } from './merge.ts';
import { fullName, type Repository } from './repository.ts';

type Own = readonly { sha: string; parents: readonly string[]; message?: string }[];

/** What a merge brought to its base branch. */
export interface Landed {
  /** The commits, oldest first. */
  commits: readonly string[];
  /** Where the base branch was before; null: nowhere, the merge began it. */
  before: string | null;
}

/** So many commits at most a pull request has that is rebased. Source: docs.github.com, "About merge methods on GitHub". */
const mostRebased = 100;

/**
 * The commits that a merge brought to its base branch, and where that was before, told apart by what the merge left: a merge
 * commit brings what its first parent has not; a squash itself; a rebase the line of commits that GitHub counts to it; a push
 * of the head itself its commits. `own` are the commits of the pull request, oldest first; undefined: they could not be read.
 * Throws GitHubError, also where that cannot be told.
 */
export async function landedBy(
  client: GitHubClient,
  repository: Repository,
  { commit, parents, head, number }: Pick<Merge, 'commit' | 'parents' | 'head' | 'number'>,
  own: Own | undefined,
): Promise<Landed> {
  if (commit === null) throw unknown(repository, number, 'GitHub shows no merge commit of it');
  if (own === undefined) throw unknown(repository, number, 'its own commits could not be read');
  if (commit === head) return ofItsOwn(own);
  const [first] = parents;
  if (first === undefined) return { commits: [commit], before: null };
  if (parents.length > 1) {
    const { ahead } = await commitsBetween(client, repository, first, commit);
    return { commits: ahead.map(({ sha }) => sha), before: first };
  }
  if (own.length <= 1) return { commits: [commit], before: first };
  const history = await latestCommits(client, repository, commit, Math.min(own.length, mostRebased) + 1);
  return ofLine(client, repository, { number, commit, own }, history);
}

/** A head that was pushed onto the base branch as it is; that was where the head took it over last. */
function ofItsOwn(own: Own): Landed {
  const shas = new Set(own.map(({ sha }) => sha));
  const before = own.flatMap(({ parents }) => parents).findLast((parent) => !shas.has(parent));
  return { commits: own.map(({ sha }) => sha), before: before ?? null };
}

async function ofLine(
  client: GitHubClient,
  repository: Repository,
  { number, commit, own }: { number: number; commit: string; own: Own },
  history: readonly BranchCommit[],
): Promise<Landed> {
  const byName = new Map(history.map((each) => [each.sha, each]));
  const bringers = await bringersOf(client, repository, [...byName.keys()]);
  const isOurs = (sha: string): boolean => bringers.get(sha)?.some((one: Bringer) => one.number === number) === true;
  // Until GitHub counts the last one to it, it counts none of those before, and a rebase would look like a squash.
  if (!isOurs(commit)) throw unknown(repository, number, `GitHub does not count ${commit.slice(0, 7)} to it yet`);
  // Rebasing always makes new commits: what was there as it is did not come by this merge.
  const old = new Set(own.map(({ sha }) => sha));
  const commits: string[] = [];
  let next: string | null = commit;
  while (next !== null && isOurs(next) && !old.has(next)) {
    commits.unshift(next);
    const parents: readonly string[] | undefined = byName.get(next)?.parents;
    // Where the history that was read ends, what lies before it is not known.
    if (parents === undefined) throw unknown(repository, number, 'more commits of it are on the branch than it has');
    next = parents[0] ?? null;
  }
  if (looksCut(commits.length, own, history))
    throw unknown(repository, number, 'GitHub does not count all of them to it yet');
  return { commits, before: next };
}

/** Whether what lies before the commits that were found reads like the next one of a rebase. */
function looksCut(count: number, own: Own, history: readonly BranchCommit[]): boolean {
  const rebased = own.filter(({ parents }) => parents.length < 2);
  const isSame = (index: number): boolean =>
    history[index] !== undefined && history[index]?.message === rebased.at(-1 - index)?.message;
  return count < rebased.length && isSame(0) && isSame(count);
}

const unknown = (repository: Repository, number: number, why: string): GitHubError =>
  new GitHubError(
    'refused',
    `Which commits ${fullName(repository)}#${number} brought to its base branch cannot be told: ${why}.`,
    'Let the next sweep look again.',
  );
