import type { Answer } from './answer.ts';
import { isOwnRun, type OwnRun } from './checks.ts';
import type { GitHubClient } from './client.ts';
import { type Refused, refusalOf } from './graphql-answer.ts';
import { pagesOf } from './lists.ts';
import { type OwnStatus, ownStatus } from './own-status.ts';
import { lastStatus, list } from './query.ts';
import { fullName, type Repository } from './repository.ts';

/** What a listing of open pull requests tells of each: enough to see whether one has to be judged again. */
export interface OpenPullRequest {
  number: number;
  url: string;
  base: string;
  /** The head commit. */
  head: string;
  /** When GitHub last changed something about it; statuses, checks and resolved threads do not count. ISO 8601. */
  updatedAt: string;
  /** Unresolved review threads; null: there are more threads than the listing shows. */
  openThreads: number | null;
  /** When a check of the head last moved, ISO 8601; null: there is none. */
  checkedAt: string | null;
  /** What the gate last said of the head. */
  status: OwnStatus | null;
}

export interface Listing {
  viewer: string;
  defaultBranch: string | null;
  pullRequests: readonly OpenPullRequest[];
}

/** The suites and statuses of a commit carry instants; single check runs need not be listed. */
const row = `
  number url baseRefName headRefOid updatedAt
  reviewThreads(first: 100) { totalCount nodes { isResolved } }
  head: commits(last: 1) {
    nodes {
      commit {
        oid ${lastStatus}
        statuses: status { contexts { context createdAt } }
        checkSuites(first: 50) { nodes { updatedAt workflowRun { url file { path } } } }
      }
    }
  }`;

export const openQuery = `query open(
  $owner: String!, $repo: String!, $size: Int!, $after: String, $context: String!, $headRef: String
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    pullRequests(
      states: OPEN, first: $size, after: $after, headRefName: $headRef, orderBy: { field: CREATED_AT, direction: ASC }
    ) ${list(row)}
  }
}`;

export const rowQuery = `query row($owner: String!, $repo: String!, $number: Int!, $context: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { state ${row} } }
}`;

/**
 * Lists the open pull requests, oldest first, 100 a request; `headRef` restricts them to heads of that branch name, in
 * whatever repository. `context` is the gate's own. Throws GitHubError.
 */
export async function openPullRequests(
  client: GitHubClient,
  repository: Repository,
  { context, own, headRef = null }: { context: string; own: OwnRun; headRef?: string | null },
): Promise<Listing> {
  const of = `the open pull requests of ${fullName(repository)}`;
  const found = new Map<number, OpenPullRequest>();
  let viewer = '';
  let defaultBranch: string | null = null;
  const list = (data: Answer) => data.path('repository', 'pullRequests');
  const asked = { query: openQuery, variables: { ...repository, context, headRef }, list, isHarmless };
  for await (const { data, nodes } of pagesOf(client, of, asked)) {
    viewer = data.path('viewer', 'login').text();
    defaultBranch = data.path('repository', 'defaultBranchRef').orNull((branch) => branch.member('name').text());
    for (const node of nodes) {
      const one = openPullRequest(node, { context, own }, viewer);
      found.set(one.number, one);
    }
  }
  return { viewer, defaultBranch, pullRequests: [...found.values()] };
}

/** One pull request as the listing shows it now; null: it is no longer open. Throws GitHubError. */
export async function openPullRequestNow(
  client: GitHubClient,
  { number, ...repository }: Repository & { number: number },
  gate: { context: string; own: OwnRun },
): Promise<OpenPullRequest | null> {
  const of = `${fullName(repository)}#${number}`;
  const { owner, repo } = repository;
  const { data, refused } = await client.graphql(rowQuery, () => ({ owner, repo, number, context: gate.context }), of);
  checkRefused(refused, of);
  const pullRequest = data.path('repository', 'pullRequest');
  if (pullRequest.value === null || pullRequest.member('state').value !== 'OPEN') return null;
  return openPullRequest(pullRequest, gate, data.path('viewer', 'login').text());
}

function openPullRequest(found: Answer, gate: { context: string; own: OwnRun }, viewer: string): OpenPullRequest {
  const head = found.member('headRefOid').sha();
  const threads = found.member('reviewThreads');
  const nodes = threads.member('nodes').items();
  const commit = found.path('head', 'nodes').items().at(-1)?.member('commit');
  const known = commit !== undefined && commit.member('oid').value === head ? commit : undefined;
  return {
    number: found.member('number').count(),
    url: found.member('url').text(),
    base: found.member('baseRefName').name(),
    head,
    updatedAt: found.member('updatedAt').instant(),
    openThreads:
      nodes.length < threads.member('totalCount').count()
        ? null
        : nodes.filter((thread) => !thread.member('isResolved').flag()).length,
    checkedAt: known === undefined ? null : latest(checkTimes(known, gate)),
    status: known === undefined ? null : ownStatus(known, viewer),
  };
}

/** When the checks of a commit moved; the gate's own statuses and runs do not count. */
function checkTimes(commit: Answer, { context, own }: { context: string; own: OwnRun }): string[] {
  const statuses = commit.member('statuses').orNull((status) => status.member('contexts').items()) ?? [];
  const suites = commit.member('checkSuites').orNull((all) => all.member('nodes').items()) ?? [];
  return [
    ...statuses.flatMap((one) => (one.member('context').value === context ? [] : [one.member('createdAt').instant()])),
    ...suites.flatMap(
      (suite) => suite.orNull((one) => (isOwnSuite(one, own) ? null : one.member('updatedAt').instant())) ?? [],
    ),
  ];
}

const isOwnSuite = (suite: Answer, own: OwnRun): boolean =>
  suite.member('workflowRun').orNull((run) => isOwnRun(run, '', own)) === true;

/** The workflow's file only tells whose run it is. */
const isHarmless = ({ path }: Refused): boolean => path.at(-1) === 'file';

function checkRefused(refused: readonly Refused[], of: string): void {
  const refusal = refused.find((part) => !isHarmless(part));
  if (refusal !== undefined) throw refusalOf(refusal, of);
}

const latest = (instants: readonly string[]): string | null =>
  instants.reduce<string | null>(
    (last, next) => (last === null || Date.parse(next) > Date.parse(last) ? next : last),
    null,
  );
