import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import { refusalOf } from './graphql-answer.ts';
import { fullName, type Repository } from './repository.ts';

/** A commit that a branch has got. */
export interface BranchCommit {
  sha: string;
  message: string;
  parents: readonly string[];
  author: { login: string | null; name: string };
}

/** How far a branch went from one commit to another. */
export interface Distance {
  /** What the second has and the first has not, parents before children. */
  ahead: readonly BranchCommit[];
  /** How many commits the first has and the second has not: more than none only where the branch was rewritten. */
  behind: number;
}

/**
 * The commits between two, all of them: GitHub shows 100 at a time. Throws GitHubError, also where one of both is gone, and where
 * GitHub shows fewer commits than it counts. Source: docs.github.com, "Compare two commits".
 */
export async function commitsBetween(
  client: GitHubClient,
  repository: Repository,
  before: string,
  after: string,
): Promise<Distance> {
  const of = `the commits ${before.slice(0, 7)}...${after.slice(0, 7)} of ${fullName(repository)}`;
  const ahead: BranchCommit[] = [];
  for (let page = 1; ; page++) {
    const parameters = { ...repository, basehead: `${before}...${after}`, per_page: 100, page };
    const answer = await client.get('/repos/{owner}/{repo}/compare/{basehead}', parameters, of);
    const shown = answer.member('commits').items().map(commitIn);
    ahead.push(...shown);
    const total = answer.member('total_commits').count();
    if (ahead.length >= total) return { ahead, behind: answer.member('behind_by').count() };
    if (shown.length === 0) {
      const problem = `GitHub shows ${ahead.length} of ${of}, and counts ${total}.`;
      throw new GitHubError('malformed', problem, 'Run it again; if that repeats, report it.');
    }
  }
}

/** A commit and those before it, the latest first; of each merge all sides. At most 100. Throws GitHubError. */
export async function latestCommits(
  client: GitHubClient,
  repository: Repository,
  commit: string,
  count: number,
): Promise<BranchCommit[]> {
  const of = `the history of ${commit.slice(0, 7)} of ${fullName(repository)}`;
  const parameters = { ...repository, sha: commit, per_page: Math.min(count, 100) };
  const answer = await client.get('/repos/{owner}/{repo}/commits', parameters, of);
  return answer.items().map(commitIn);
}

/** Takes a commit out of an answer of REST. */
export function commitIn(found: Answer): BranchCommit {
  const git = found.member('commit');
  return {
    sha: found.member('sha').sha(),
    message: git.member('message').text(),
    parents: found
      .member('parents')
      .items()
      .map((parent) => parent.member('sha').sha()),
    author: {
      // An account that was deleted, or an address that GitHub knows nobody for.
      login: found.member('author').orNull((author) => author.optional('login')?.name() ?? null),
      name: git.member('author').orNull((author) => author.optional('name')?.text() ?? null) ?? '',
    },
  };
}

/** A merged pull request that GitHub says brought a commit. */
export interface Bringer {
  number: number;
  base: string;
}

/** So many commits are asked about at once. */
const atOnce = 50;

/** The merged pull requests of this repository that GitHub counts each commit to. Throws GitHubError. */
export async function bringersOf(
  client: GitHubClient,
  repository: Repository,
  shas: readonly string[],
): Promise<Map<string, Bringer[]>> {
  const found = new Map<string, Bringer[]>();
  for (let start = 0; start < shas.length; start += atOnce) {
    const some = shas.slice(start, start + atOnce);
    const of = `the pull requests of commits of ${fullName(repository)}`;
    const { data, refused } = await client.graphql(bringersQuery(some.length), () => variables(repository, some), of);
    if (refused[0] !== undefined) throw refusalOf(refused[0], of);
    some.forEach((sha, index) => {
      const commit = data.path('repository', `c${index}`);
      if (commit.value !== null) found.set(sha, bringersIn(commit, fullName(repository)));
    });
  }
  return found;
}

/** More pull requests than these no commit has in earnest; a longer list is told as too long. */
const mostBringers = 20;

function bringersIn(commit: Answer, repository: string): Bringer[] {
  const list = commit.member('associatedPullRequests');
  const nodes = list.member('nodes').items();
  if (nodes.length < list.member('totalCount').count())
    throw new GitHubError(
      'refused',
      `Commit ${commit.member('oid').text().slice(0, 7)} belongs to more than ${mostBringers} pull requests.`,
      'Find out by hand which one brought it.',
    );
  return nodes.flatMap((node) => {
    const own = node.path('repository', 'nameWithOwner').value;
    const isOwn = typeof own === 'string' && own.toLowerCase() === repository.toLowerCase();
    if (node.value === null || !isOwn || !node.member('merged').flag()) return [];
    return [{ number: node.member('number').count(), base: node.member('baseRefName').name() }];
  });
}

/** The pull requests of these commits, which are handed over as `s0`, `s1` …; the answers are `c0`, `c1` … */
export function bringersQuery(count: number): string {
  const names = Array.from({ length: count }, (_, index) => index);
  const pulls = `associatedPullRequests(first: ${mostBringers}) {
    totalCount nodes { number merged baseRefName repository { nameWithOwner } }
  }`;
  return `query bringers($owner: String!, $repo: String!, ${names.map((index) => `$s${index}: GitObjectID!`).join(', ')}) {
  repository(owner: $owner, name: $repo) {
    ${names.map((index) => `c${index}: object(oid: $s${index}) { ... on Commit { oid ${pulls} } }`).join('\n    ')}
  }
}`;
}

const variables = (repository: Repository, shas: readonly string[]): Record<string, string> => ({
  owner: repository.owner,
  repo: repository.repo,
  ...Object.fromEntries(shas.map((sha, index) => [`s${index}`, sha])),
});
