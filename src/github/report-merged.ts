import type { MergedNow } from '../metrics/github-facts.ts';
import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { refusalOf } from './graphql-answer.ts';
import { pageSize } from './lists.ts';
import type { Range } from './report-ranges.ts';
import { fullName, type Repository } from './repository.ts';

/** GitHub shows no more results of one search. Source: docs.github.com, "About search": "up to 1,000 results for each search". */
const MOST_RESULTS = 1000;
/** A range that is split is aimed below that: months are not even. */
const AIM = 700;
/** The shortest range that a search can tell apart, in milliseconds. */
const SECOND = 1000;
/** Approvals of one pull request: more are not asked for. */
const MOST_APPROVALS = 20;

/** A page of merged pull requests: 100 are some 7,200 nodes and 5 points. Field names are checked against GitHub's schema by a test. */
export const mergedBetweenQuery = `query mergedBetween($search: String!, $size: Int!, $after: String) {
  search(type: ISSUE, query: $search, first: $size, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes {
      __typename
      ... on PullRequest {
        number title body createdAt mergedAt baseRefName
        author { __typename login }
        mergeCommit { oid message }
        labels(first: 50) { nodes { name } }
        reviews(first: ${MOST_APPROVALS}, states: [APPROVED]) {
          totalCount
          nodes { submittedAt authorCanPushToRepository author { __typename login } }
        }
        ready: timelineItems(last: 1, itemTypes: [READY_FOR_REVIEW_EVENT]) {
          nodes { __typename ... on ReadyForReviewEvent { createdAt } }
        }
      }
    }
  }
}`;

/** A range that was read to its end. */
export interface ReadRange extends Range {
  merged: readonly MergedNow[];
  /** How many GitHub counts in it, but does not show. */
  hidden: number;
}

/**
 * Reads the pull requests that were merged within ranges of whole seconds, the latest first; a range that holds more than a search shows is split.
 * Whoever stops asking has whole ranges. At most one request for each 50 pull requests, and one. `base` null: into any branch.
 * Throws GitHubError.
 */
export async function* readMergedBetween(
  client: GitHubClient,
  repository: Repository,
  { ranges, base }: { ranges: readonly Range[]; base: string | null },
): AsyncGenerator<ReadRange, void, undefined> {
  const left = [...ranges].sort((one, other) => one.from - other.from);
  for (let range = left.pop(); range !== undefined; range = left.pop()) {
    if (range.until <= range.from) continue;
    const first = await readPage(client, repository, searchOf(repository, range, base), null);
    const seconds = Math.ceil((range.until - range.from) / SECOND);
    if (first.count > MOST_RESULTS && seconds > 1) {
      left.push(...split(range, Math.min(seconds, Math.ceil(first.count / AIM))));
      continue;
    }
    yield await readRange(client, repository, range, base, first);
  }
}

interface Page {
  count: number;
  merged: readonly MergedNow[];
  next: string | null;
}

async function readRange(
  client: GitHubClient,
  repository: Repository,
  range: Range,
  base: string | null,
  first: Page,
): Promise<ReadRange> {
  const found = new Map<number, MergedNow>();
  const cursors = new Set<string>();
  for (let page = first; ; ) {
    for (const one of page.merged) found.set(one.number, one);
    if (page.next === null || cursors.has(page.next)) break;
    cursors.add(page.next);
    page = await readPage(client, repository, searchOf(repository, range, base), page.next);
  }
  return { ...range, merged: [...found.values()], hidden: Math.max(0, first.count - found.size) };
}

const instant = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** Both ends of a range belong to it for GitHub. Source: docs.github.com, "Understanding the search syntax". */
const searchOf = (repository: Repository, { from, until }: Range, base: string | null): string =>
  [
    `repo:${fullName(repository)} is:pr is:merged`,
    // A quotation mark has no way into a search; what else comes then is left out by whoever asked.
    ...(base === null || base.includes('"') ? [] : [`base:"${base}"`]),
    `merged:${instant(from)}..${instant(until - SECOND)} sort:created-asc`,
  ].join(' ');

/** The parts of a range, the earliest first, each of whole seconds. */
function split({ from, until }: Range, parts: number): Range[] {
  const step = Math.ceil((until - from) / SECOND / parts) * SECOND;
  return Array.from({ length: parts }, (_, index) => ({
    from: from + index * step,
    until: Math.min(until, from + (index + 1) * step),
  })).filter((part) => part.from < part.until);
}

async function readPage(
  client: GitHubClient,
  repository: Repository,
  search: string,
  after: string | null,
): Promise<Page> {
  const of = `the merged pull requests of ${fullName(repository)}`;
  const asked = (attempt: number) => ({ search, size: pageSize(attempt), after });
  const { data, refused } = await client.graphql(mergedBetweenQuery, asked, of);
  const [refusal] = refused;
  if (refusal !== undefined) throw refusalOf(refusal, of);
  const list = data.member('search');
  const nodes = list.member('nodes').items();
  const page = list.member('pageInfo');
  return {
    count: list.member('issueCount').count(),
    merged: nodes
      .filter((node) => node.value !== null && node.member('__typename').value === 'PullRequest')
      .map(mergedNow),
    next: page.member('hasNextPage').flag() ? page.member('endCursor').text() : null,
  };
}

function mergedNow(node: Answer): MergedNow {
  const author = node.member('author').orNull(actor);
  const createdAt = node.member('createdAt').instant();
  const mergedAt = node.member('mergedAt').instant();
  const [ready] = node.path('ready', 'nodes').items();
  const commit = node.member('mergeCommit');
  return {
    number: node.member('number').count(),
    title: node.member('title').text(),
    body: node.member('body').text(),
    author,
    base: node.member('baseRefName').text(),
    createdAt,
    readyAt: ready?.orNull((event) => event.member('createdAt').instant()) ?? createdAt,
    mergedAt,
    commit: commit.orNull((one) => one.member('oid').sha()),
    message: commit.orNull((one) => one.member('message').text()) ?? '',
    labels: node
      .path('labels', 'nodes')
      .items()
      .map((label) => label.member('name').text()),
    approval: approvalIn(node.member('reviews'), author, mergedAt),
  };
}

interface Actor {
  login: string;
  bot: boolean;
}

/** GraphQL shows the login of a bot without its suffix. */
function actor(node: Answer): Actor {
  const bot = node.member('__typename').text() === 'Bot';
  const login = node.member('login').text();
  return { login: bot && !login.endsWith('[bot]') ? `${login}[bot]` : login, bot };
}

/** The first approval before the merge by a person other than the author, who may push. */
function approvalIn(reviews: Answer, author: Actor | null, mergedAt: string): MergedNow['approval'] {
  const given = reviews
    .member('nodes')
    .items()
    .flatMap((review) => {
      const by = review.member('author').orNull(actor);
      const at = review.member('submittedAt').orNull((submitted) => submitted.instant());
      const counts = by !== null && !by.bot && review.member('authorCanPushToRepository').flag();
      return counts && at !== null && by.login !== author?.login && Date.parse(at) <= Date.parse(mergedAt) ? [at] : [];
    })
    .sort((one, other) => Date.parse(one) - Date.parse(other));
  const [at] = given;
  // Of an author whose account is gone nobody can tell whether they approved it themselves.
  if (at !== undefined) return author === null ? { state: 'unknown' } : { state: 'given', at };
  return { state: reviews.member('totalCount').count() > MOST_APPROVALS ? 'unknown' : 'none' };
}
