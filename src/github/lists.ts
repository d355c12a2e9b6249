import type { Answer } from './answer.ts';
import type { GitHubClient, Variables } from './client.ts';
import { GitHubError } from './error.ts';
import type { Target } from './event.ts';
import { type GraphQLAnswer, type Refused, refusalOf } from './graphql-answer.ts';

/** A list that was read to its end. */
export interface List {
  /** null: GitHub shows no list at all. */
  items: readonly Answer[] | null;
  /** How many there are, as GitHub counts them; more than `items` where some could not be read. */
  total: number;
  /** How many places were read; more than `items` where some held nothing that this token may see. */
  places: number;
  refused: readonly Refused[];
}

/** The largest page that GitHub gives. */
const PAGE = 100;

/** Page sizes by attempt: GitHub gives up on a query after 10 seconds, so a second attempt asks for less. */
export const pageSize = (attempt: number): number => Math.floor(PAGE / 2 ** (attempt - 1));

export const nameOf = ({ owner, repo, number }: Target): string => `${owner}/${repo}#${number}`;

/** Asks a query about this pull request. */
export function ask(
  client: GitHubClient,
  target: Target,
  query: string,
  variables: Variables = {},
): Promise<GraphQLAnswer> {
  const { owner, repo, number } = target;
  return client.graphql(
    query,
    (attempt) => ({ owner, repo, number, size: pageSize(attempt), ...variables }),
    nameOf(target),
  );
}

/** Further pages of a list: the answer to `query`, and where in it the list stands. */
export interface Pages {
  query: string;
  variables?: Variables;
  list: (data: Answer, refused: readonly Refused[]) => Answer;
}

/**
 * Reads a list to its end, from its first page on. `refused` are the parts of the first page that were refused.
 * Throws GitHubError, also where the cursors lead nowhere.
 */
export async function readList(
  client: GitHubClient,
  target: Target,
  firstPage: Answer,
  refused: readonly Refused[],
  pages: Pages,
): Promise<List> {
  if (firstPage.value === null) return { items: null, total: 0, places: 0, refused };
  const allRefused = [...refused];
  const items: Answer[] = [];
  const cursors = new Set<string>();
  let places = 0;
  let page = firstPage;
  for (;;) {
    const nodes = page.member('nodes').items();
    places += nodes.length;
    items.push(...nodes.filter((node) => node.value !== null));
    const after = nextCursor(page, cursors);
    if (after === null) break;
    const answer = await ask(client, target, pages.query, { ...pages.variables, after });
    allRefused.push(...answer.refused);
    page = pages.list(answer.data, answer.refused);
    if (page.value === null) break;
  }
  const total = Math.max(firstPage.member('totalCount').count(), places);
  return { items, total, places, refused: allRefused };
}

/** A page of a list that a query asks for as a whole. */
export interface Page {
  data: Answer;
  nodes: readonly Answer[];
}

/**
 * The pages of a list, one after the other; whoever has seen enough stops asking. `query` takes $size and $after, `list`
 * is where the list stands in its answer. Throws GitHubError where GitHub refuses a part, except those that `isHarmless` names,
 * where there is no list, unless it `mayBeAbsent`, and where the cursors lead nowhere: a list never ends short without a word.
 */
export async function* pagesOf(
  client: GitHubClient,
  of: string,
  { query, variables, list, isHarmless = () => false, mayBeAbsent = false }: WholeList,
): AsyncGenerator<Page, void, undefined> {
  const cursors = new Set<string>();
  for (let after: string | null = null; ; ) {
    const cursor: string | null = after;
    const asked = (attempt: number) => ({ ...variables, size: pageSize(attempt), after: cursor });
    const { data, refused } = await client.graphql(query, asked, of);
    const refusal = refused.find((part) => !isHarmless(part));
    if (refusal !== undefined) throw refusalOf(refusal, of);
    const page = list(data);
    if (page.value === null && mayBeAbsent) return;
    yield { data, nodes: page.member('nodes').items() };
    after = nextCursor(page, cursors);
    if (after === null) return;
  }
}

/** What `pagesOf` asks. */
export interface WholeList {
  query: string;
  variables: Variables;
  list: (data: Answer) => Answer;
  isHarmless?: (part: Refused) => boolean;
  mayBeAbsent?: boolean;
}

function nextCursor(page: Answer, seen: Set<string>): string | null {
  const pageInfo = page.member('pageInfo');
  if (!pageInfo.member('hasNextPage').flag()) return null;
  const cursor = pageInfo.member('endCursor').text();
  if (seen.has(cursor)) {
    const remedy = 'Run the gate again; if that repeats, report it.';
    throw new GitHubError('malformed', `GitHub's pages at ${page.at} have no end.`, remedy);
  }
  seen.add(cursor);
  return cursor;
}

/** Thrown where the pull request was pushed to while it was read: what was read does not belong together. */
export function moved(target: Target): GitHubError {
  return new GitHubError(
    'moved',
    `${nameOf(target)} was pushed to while it was being read.`,
    'Run the gate again, or wait for the run that the push started.',
  );
}
