import type { Change, Commit, ListFact, Refinement } from '../change.ts';
import type { Answer } from './answer.ts';
import { checks as checksOf, type OwnRun } from './checks.ts';
import type { GitHubClient } from './client.ts';
import { readCommits } from './commits.ts';
import { GitHubError } from './error.ts';
import type { Target } from './event.ts';
import { labelEvent, linkedIssue, requestedReviewers, review, reviewRequest, thread } from './facts.ts';
import { type GraphQLAnswer, refusalOf } from './graphql-answer.ts';
import { ask, type List, moved, nameOf, readList } from './lists.ts';
import { type Overwritten, type OwnStatus, overwritten, ownStatus } from './own-status.ts';
import { pullRequestIn } from './pull-request.ts';
import { checksQuery, type ListName, pageQuery } from './query.ts';

/** A fact that is absent because the token may not see it, and what would make it known. */
export interface NotRead {
  fact: ListFact | Refinement;
  error: GitHubError;
}

/** The lists of a pull request, read to their end. */
export interface Lists {
  facts: Pick<
    Change,
    'labels' | 'commits' | 'reviews' | 'threads' | 'checks' | 'labelEvents' | 'linkedIssues' | 'reviewRequests'
  >;
  totals: Partial<Record<ListFact, number>>;
  notRead: readonly NotRead[];
  /** What the gate last said of each commit, and of heads that were pushed away, where that was asked. */
  statuses: readonly OwnStatus[];
  /** Those of them on which somebody else wrote over it. */
  overwritten: readonly Overwritten[];
}

/** What was asked for the lists, and in which form. */
export interface ListsAsked {
  requests: ListName;
  commits: ListName;
  own: OwnRun;
}

type ReviewRequests = NonNullable<Change['reviewRequests']> | null;

/** What the readers of single lists share. */
interface Source {
  client: GitHubClient;
  target: Target;
  answer: GraphQLAnswer;
  pullRequest: Answer;
  head: string;
}

/** Reads every list to its end, all at the same time. `requests` and `commits` are the names under which those lists were asked. */
export async function readLists(
  client: GitHubClient,
  target: Target,
  answer: GraphQLAnswer,
  { requests, commits: commitsName, own }: ListsAsked,
): Promise<Lists> {
  const { pullRequest } = pullRequestIn(answer, target);
  const source: Source = { client, target, answer, pullRequest, head: pullRequest.member('headRefOid').sha() };
  const { head } = source;
  const commitList = connection(source, commitsName, own.statusContext);
  const [labels, reviews, threads, commits, checks, labelEvents, linkedIssues, reviewRequests] = await Promise.all([
    connection(source, 'labels').then((list) => labelNames(list, target)),
    connection(source, 'reviews').then((list) =>
      fact('reviews', list, target, (items) => items.map((item) => review(item, head))),
    ),
    connection(source, 'reviewThreads').then((list) => fact('threads', list, target, (items) => items.map(thread))),
    commitList.then((list) => commitFact(source, list)),
    checkList(source).then((list) => fact('checks', list, target, (items) => checksOf(items, own))),
    // GitHub does not say whether `totalCount` of a timeline counts the other kinds of events too.
    connection(source, 'labelEvents').then((list) =>
      fact('labelEvents', { ...list, total: list.places }, target, (items) => items.map(labelEvent)),
    ),
    connection(source, 'closingIssuesReferences').then((list) => readLinkedIssues(list, target)),
    connection(source, requests).then((list) => readReviewRequests(source, list)),
  ]);
  const all = [reviews, threads, commits, checks, labelEvents];
  return {
    facts: {
      labels,
      linkedIssues: linkedIssues.values,
      reviewRequests,
      ...(reviews.values ? { reviews: reviews.values } : {}),
      ...(threads.values ? { threads: threads.values } : {}),
      ...(commits.values ? { commits: commits.values } : {}),
      ...(checks.values ? { checks: checks.values } : {}),
      ...(labelEvents.values ? { labelEvents: labelEvents.values } : {}),
    },
    totals: Object.fromEntries(all.flatMap(({ name, values, total }) => (values ? [[name, total]] : []))),
    notRead: [...all, linkedIssues].flatMap(({ name, error }) => (error ? [{ fact: name, error }] : [])),
    ...(own.statusContext === undefined
      ? { statuses: [], overwritten: [] }
      : statusesIn(answer, pullRequest, (await commitList).items ?? [])),
  };
}

/** What the gate last said of the commits, of heads that were pushed away, and of the head, each commit once. */
function statusesIn(
  { data }: GraphQLAnswer,
  pullRequest: Answer,
  commits: readonly Answer[],
): Pick<Lists, 'statuses' | 'overwritten'> {
  const viewer = data.path('viewer', 'login').text();
  const away = pullRequest
    .member('pushedAway')
    .member('nodes')
    .items()
    .flatMap((event) => event.orNull((one) => one.optional('beforeCommit')) ?? []);
  const heads = pullRequest.path('head', 'nodes').items();
  const all = [...away, ...[...commits, ...heads].map((item) => item.member('commit'))];
  return {
    statuses: eachOnce(all.flatMap((commit) => ownStatus(commit, viewer) ?? [])),
    overwritten: eachOnce(all.flatMap((commit) => overwritten(commit, viewer) ?? [])),
  };
}

const eachOnce = <T extends { sha: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [one.sha, one])).values(),
];

/** A list that stands directly in the pull request. */
function connection(
  { client, target, answer, pullRequest, head }: Source,
  name: ListName,
  context?: string,
): Promise<List> {
  const refused = answer.refused.filter(({ path }) => path[2] === name);
  return readList(client, target, pullRequest.member(name), refused, {
    query: pageQuery(name),
    ...(context === undefined ? {} : { variables: { context } }),
    list: (data, parts) => {
      const page = pullRequestIn({ data, refused: parts }, target).pullRequest;
      if (page.member('headRefOid').sha() !== head) throw moved(target);
      return page.member(name);
    },
  });
}

/** The checks of the head: in the first answer if the last commit listed there is the head, otherwise asked for by SHA. */
async function checkList({ client, target, answer, pullRequest, head }: Source): Promise<List> {
  const inCommit = (data: Answer): Answer => data.path('repository', 'object', 'statusCheckRollup', 'contexts');
  const last = pullRequest.path('head', 'nodes').items().at(-1)?.path('commit');
  const atHead = last !== undefined && last.path('oid').value === head;
  const again = atHead ? null : await ask(client, target, checksQuery, { oid: head, after: null });
  const first = again ? inCommit(again.data) : last?.path('statusCheckRollup', 'contexts');
  const refused = again ? again.refused : answer.refused.filter(({ path }) => path[2] === 'head');
  const pages = { query: checksQuery, variables: { oid: head }, list: inCommit };
  const list = first ? await readList(client, target, first, refused, pages) : nothing;
  return {
    ...list,
    // No rollup means no checks, unless it was withheld.
    items: list.items ?? (list.refused.length > 0 ? null : []),
    // The workflow's file only tells whose run it is; a check's name and result are known without it.
    refused: list.refused.filter(({ path }) => path.at(-1) !== 'file'),
  };
}

const nothing: List = { items: null, total: 0, places: 0, refused: [] };

/** A fact made of a list; `values` is null where it is not known. */
interface FactRead<T> {
  name: ListFact;
  values: T[] | null;
  total: number;
  error?: GitHubError;
}

/** Not known as soon as any part of the list was refused: what is left could mislead. */
async function fact<T>(
  name: ListFact,
  list: List,
  target: Target,
  read: (items: readonly Answer[]) => T[] | Promise<T[]>,
): Promise<FactRead<T>> {
  const error = withheldFrom(name, list, target);
  if (error || list.items === null) return { name, values: null, total: list.total, ...(error ? { error } : {}) };
  return { name, values: await read(list.items), total: list.total };
}

function withheldFrom(what: string, { items, refused: [first] }: List, target: Target): GitHubError | undefined {
  if (first) return refusalOf(first, nameOf(target));
  if (items !== null) return undefined;
  const remedy = 'Check that the token may read the repository, and run the gate again.';
  return new GitHubError('malformed', `GitHub shows no ${what} of ${nameOf(target)}.`, remedy);
}

/** Labels decide too much to go on without them. */
function labelNames(list: List, target: Target): string[] {
  const error = withheldFrom('labels', list, target);
  if (error) throw error;
  if (list.items === null || list.items.length < list.total) {
    const problem = `GitHub shows only some labels of ${nameOf(target)}.`;
    throw new GitHubError('malformed', problem, 'Run the gate again; if that repeats, report it.');
  }
  return list.items.map((label) => label.member('name').text());
}

interface LinkedIssues {
  name: 'linkedIssues';
  /** null: not known. */
  values: string[] | null;
  error?: GitHubError;
}

/** The issues that merging closes; those of other repositories, which the token may not see, are left out by GitHub itself. */
function readLinkedIssues(list: List, target: Target): LinkedIssues {
  const error = withheldFrom('linked issues', list, target);
  if (error || list.items === null) return { name: 'linkedIssues', values: null, ...(error ? { error } : {}) };
  return { name: 'linkedIssues', values: list.items.map(linkedIssue) };
}

/** The commits. Should the head not be among them, the list ends too early, whatever its count says. */
async function commitFact({ client, target, head }: Source, list: List): Promise<FactRead<Commit>> {
  const read = await fact('commits', list, target, (items) => readCommits(client, target, items));
  if (read.values === null || read.total === 0 || read.values.some(({ sha }) => sha === head)) return read;
  return { ...read, total: Math.max(read.total, read.values.length + 1) };
}

/** Who was asked for a review. Teams that GraphQL hides are asked for by REST, which shows them; null: neither does. */
async function readReviewRequests({ client, target }: Source, list: List): Promise<ReviewRequests> {
  const requests = (list.items ?? []).map(reviewRequest);
  const known = requests.filter((request) => request !== null);
  if (list.items !== null && list.items.length === list.places && known.length === requests.length) return known;
  const { owner, repo, number } = target;
  const route = '/repos/{owner}/{repo}/pulls/{pull_number}';
  try {
    const answer = await client.get(route, { owner, repo, pull_number: number }, nameOf(target));
    return requestedReviewers(answer, owner);
  } catch (thrown) {
    if (thrown instanceof GitHubError) return null;
    throw thrown;
  }
}
