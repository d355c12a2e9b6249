import type { Change } from '../change.ts';
import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import type { Target } from './event.ts';
import { refusalOf } from './graphql-answer.ts';
import { ask, nameOf, readList } from './lists.ts';
import { loginOf } from './people.ts';
import { judgedQuery } from './refine-queries.ts';

type Judgement = NonNullable<Change['judged']>[number];

/** What was read; `error` tells what would make it known. */
export interface JudgedRead {
  judged: Judgement[] | null;
  error?: GitHubError;
}

/**
 * When the gate first judged this pull request to be of each category, from its own earlier commit statuses, which the
 * server dates: of each category the first status on the oldest commit that was last judged so. Statuses by anybody but
 * the owner of this token do not count. One query for 100 commits, and one list for each category; null: not readable.
 */
export async function readJudged(client: GitHubClient, target: Target, context: string): Promise<JudgedRead> {
  try {
    const { data, refused } = await ask(client, target, judgedQuery, { context, after: null });
    const [refusal] = refused;
    if (refusal) throw refusalOf(refusal, nameOf(target));
    const viewer = data.path('viewer', 'login').text().toLowerCase();
    const commitsIn = (page: Answer): Answer => page.path('repository', 'pullRequest', 'commits');
    const pages = { query: judgedQuery, variables: { context }, list: commitsIn };
    const { items } = await readList(client, target, commitsIn(data), [], pages);
    const commits = (items ?? []).map((item) => item.member('commit'));
    const lists = await Promise.all(
      oldestByCategory(commits, viewer).map((sha) => statusesOf(client, target, sha, context, viewer)),
    );
    return { judged: lists.flat().sort((one, other) => Date.parse(one.at) - Date.parse(other.at)) };
  } catch (thrown) {
    if (thrown instanceof GitHubError) return { judged: null, error: thrown };
    throw thrown;
  }
}

/** The oldest commit that was last judged so, for each category. */
function oldestByCategory(commits: readonly Answer[], viewer: string): string[] {
  const oldest = new Map<string, string>();
  for (const commit of commits) {
    const status = commit.member('status').orNull((one) => one.member('context'));
    const category = status?.orNull((one) => (isBy(one, viewer) ? categoryIn(one) : null)) ?? null;
    if (category !== null && !oldest.has(category)) oldest.set(category, commit.member('oid').sha());
  }
  return [...new Set(oldest.values())];
}

/** The first status of each category on a commit. */
async function statusesOf(
  client: GitHubClient,
  target: Target,
  sha: string,
  context: string,
  viewer: string,
): Promise<Judgement[]> {
  const { owner, repo } = target;
  const route = '/repos/{owner}/{repo}/commits/{ref}/statuses';
  const first = new Map<string, Judgement>();
  for await (const page of client.pages(route, { owner, repo, ref: sha, per_page: 100 }, nameOf(target))) {
    for (const status of page) {
      if (status.member('context').value !== context) continue;
      const category = categoryIn(status);
      const creator = status.member('creator').orNull((one) => one.member('login').name());
      if (category === null || creator?.toLowerCase() !== viewer) continue;
      const at = status.member('created_at').instant();
      const known = first.get(category);
      if (known === undefined || Date.parse(at) < Date.parse(known.at)) first.set(category, { category, at });
    }
  }
  return [...first.values()];
}

const isBy = (status: Answer, viewer: string): boolean => loginOf(status.member('creator'))?.toLowerCase() === viewer;

/** A status says its category first: "Normal. 2 to do". */
function categoryIn(status: Answer): string | null {
  const said = status.member('description').orNull((description) => description.text()) ?? '';
  return /^(standard|normal|major)\b/i.exec(said)?.[1]?.toLowerCase() ?? null;
}
