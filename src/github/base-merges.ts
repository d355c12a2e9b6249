import type { Change, Commit, GitIdentity } from '../change.ts';
import type { GitHubClient } from './client.ts';
import type { Compare } from './comparison.ts';
import type { Target } from './event.ts';
import { told } from './reviewed-diffs.ts';

/** More merges are not looked at; what they brought stays unknown. */
const MOST_MERGES = 20;

/**
 * The commits, with whether a merge of the base branch ("Update branch") brought nothing else: true only where its diff
 * against the base is that of its first parent. That GitHub's site made it proves nothing, since conflicts can be
 * resolved there too. Looked at are the merges that decide whether an approval counts: those that one of `approvers`
 * wrote, committed or pushed, and those of addresses that could be anybody. Asks nothing where there are none.
 */
export async function withBaseMerges(
  client: GitHubClient,
  target: Target,
  commits: readonly Commit[],
  approvers: readonly string[],
  pushes: Change['pushes'],
  compare: Compare,
): Promise<Commit[]> {
  if (approvers.length === 0) return [...commits];
  const own = new Set(commits.map(({ sha }) => sha));
  const concerns = whoMatters(approvers);
  const pushed = new Set((pushes ?? []).flatMap(({ by, sha }) => (concerns({ login: by }) ? [sha] : [])));
  const merges = commits.filter(
    (commit) => isMergeOfBase(commit, own) && (pushed.has(commit.sha) || peopleOf(commit).some(concerns)),
  );
  const results = await Promise.all(
    merges.slice(-MOST_MERGES).map(async ({ sha, parents: [first = ''] }): Promise<[string, boolean | null]> => {
      const { same } = await told(client, target, compare, first, sha);
      return [sha, same];
    }),
  );
  const bySha = new Map(results);
  return commits.map((commit) => {
    const mergesBaseOnly = bySha.get(commit.sha);
    return mergesBaseOnly === undefined ? commit : { ...commit, mergesBaseOnly };
  });
}

/** Whatever is reachable from the base is no commit of the pull request. */
function isMergeOfBase({ parents }: Commit, own: ReadonlySet<string>): boolean {
  const [, second, third] = parents;
  return second !== undefined && third === undefined && !own.has(second);
}

const peopleOf = ({ authors, committer }: Commit): GitIdentity[] =>
  committer === null ? [...authors] : [...authors, committer];

/** Whether somebody is one of these people, or could be. */
function whoMatters(logins: readonly string[]): (who: Pick<GitIdentity, 'login'>) => boolean {
  const known = new Set(logins.map((login) => login.toLowerCase()));
  return ({ login }) => login === null || known.has(login.toLowerCase());
}
