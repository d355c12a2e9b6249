import { type BranchCommit, type Bringer, bringersOf, commitIn, commitsBetween } from './branch-commits.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import type { Merge } from './merge.ts';
import { fullName, type Repository } from './repository.ts';

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
 * of the head itself its commits. `own` are the commits of the pull request, oldest first. Throws GitHubError, also where that
 * cannot be told.
 */
export async function landedBy(
  client: GitHubClient,
  repository: Repository,
  { commit, parents, head, number }: Pick<Merge, 'commit' | 'parents' | 'head' | 'number'>,
  own: readonly { sha: string; parents: readonly string[] }[],
): Promise<Landed> {
  if (commit === null) throw unknown(repository, number, 'GitHub shows no merge commit of it');
  if (commit === head) return ofItsOwn(own);
  const [first] = parents;
  if (first === undefined) return { commits: [commit], before: null };
  if (parents.length > 1) {
    const { ahead } = await commitsBetween(client, repository, first, commit);
    return { commits: ahead.map(({ sha }) => sha), before: first };
  }
  if (own.length <= 1) return { commits: [commit], before: first };
  return ofLine(client, repository, number, commit, await lineBefore(client, repository, commit, own.length));
}

/** A head that was pushed onto the base branch as it is. */
function ofItsOwn(own: readonly { sha: string; parents: readonly string[] }[]): Landed {
  const shas = new Set(own.map(({ sha }) => sha));
  const before = own.flatMap(({ parents }) => parents).find((parent) => !shas.has(parent));
  return { commits: own.map(({ sha }) => sha), before: before ?? null };
}

/** The commits before a commit, the latest first, each the parent of the one before it. */
async function lineBefore(
  client: GitHubClient,
  repository: Repository,
  commit: string,
  count: number,
): Promise<BranchCommit[]> {
  const of = `the history of ${commit.slice(0, 7)} of ${fullName(repository)}`;
  const parameters = { ...repository, sha: commit, per_page: Math.min(count, mostRebased) + 1 };
  const answer = await client.get('/repos/{owner}/{repo}/commits', parameters, of);
  return answer.items().map(commitIn);
}

async function ofLine(
  client: GitHubClient,
  repository: Repository,
  number: number,
  commit: string,
  history: readonly BranchCommit[],
): Promise<Landed> {
  const byName = new Map(history.map((each) => [each.sha, each]));
  const bringers = await bringersOf(client, repository, [...byName.keys()]);
  const isOurs = (sha: string): boolean => bringers.get(sha)?.some((one: Bringer) => one.number === number) === true;
  const commits: string[] = [];
  let next: string | null = commit;
  while (next !== null && (next === commit || isOurs(next))) {
    commits.unshift(next);
    const parents: readonly string[] | undefined = byName.get(next)?.parents;
    // Where the history that was read ends, what lies before it is not known.
    if (parents === undefined) throw unknown(repository, number, 'more commits of it are on the branch than it has');
    next = parents[0] ?? null;
  }
  return { commits, before: next };
}

const unknown = (repository: Repository, number: number, why: string): GitHubError =>
  new GitHubError(
    'refused',
    `Which commits ${fullName(repository)}#${number} brought to its base branch cannot be told: ${why}.`,
    'Let the next sweep look again.',
  );
