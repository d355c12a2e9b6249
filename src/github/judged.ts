import type { Change } from '../change.ts';
import { memoryIn } from '../report/status.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import type { Target } from './event.ts';
import { nameOf } from './lists.ts';
import { type OwnStatus, sameAccount } from './own-status.ts';

type Judgement = NonNullable<Change['judged']>[number];

/** What was read; `error` tells what would make it known. */
export interface JudgedRead {
  judged: Judgement[] | null;
  error?: GitHubError;
}

/**
 * When the gate judged a pull request to be of each category, as far as the last status of each commit tells: what it
 * remembers; otherwise its own instant, which is never before the first judgement, and may be after it.
 */
export function lastJudged(statuses: readonly OwnStatus[]): Judgement[] {
  const all = statuses.flatMap(({ description, createdAt, targetUrl }) => {
    const remembered = memoryIn(targetUrl)?.judged ?? [];
    const category = categoryIn(description);
    if (remembered.length > 0 || category === null) return remembered;
    return [{ category, at: createdAt }];
  });
  return once(all);
}

/** Whether all statuses remember when each category was first judged. One that says that nothing could be judged may not. */
export const isExact = (statuses: readonly OwnStatus[]): boolean =>
  statuses.every(({ targetUrl }) => (memoryIn(targetUrl)?.judged.length ?? 0) > 0);

/** Whether a status says that nothing could be judged, and does not remember what was said before it. */
export const hidesEarlier = (statuses: readonly OwnStatus[]): boolean =>
  statuses.some(
    ({ description, targetUrl }) =>
      categoryIn(description) === null && !((memoryIn(targetUrl)?.judged.length ?? 0) > 0),
  );

/**
 * When the gate first judged a pull request to be of each category: of each category the first status on the commit that
 * was first judged so. One list of statuses for each category; the server dates them. Statuses by anybody but `viewer` do
 * not count. `judged` is null where a list could not be read.
 */
export async function firstJudged(
  client: GitHubClient,
  target: Target,
  { context, viewer, statuses }: { context: string; viewer: string; statuses: readonly OwnStatus[] },
): Promise<JudgedRead> {
  try {
    const lists = await Promise.all(oldest(statuses).map((sha) => statusesOf(client, target, sha, context, viewer)));
    const remembered = statuses.flatMap(({ targetUrl }) => memoryIn(targetUrl)?.judged ?? []);
    return { judged: once([...remembered, ...lists.flat()]) };
  } catch (thrown) {
    if (thrown instanceof GitHubError) return { judged: null, error: thrown };
    throw thrown;
  }
}

/** The commit whose status is the oldest, for each category; and those whose last status says none, which hides earlier ones. */
function oldest(statuses: readonly OwnStatus[]): string[] {
  const first = new Map<string, OwnStatus>();
  for (const status of statuses) {
    const category = categoryIn(status.description) ?? status.sha;
    const known = first.get(category);
    if (known === undefined || Date.parse(status.createdAt) < Date.parse(known.createdAt)) first.set(category, status);
  }
  return [...new Set([...first.values()].map(({ sha }) => sha))];
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
      const category = categoryIn(status.member('description').orNull((text) => text.text()) ?? '');
      const creator = status.member('creator').orNull((one) => one.member('login').name());
      if (category === null || !sameAccount(creator, viewer)) continue;
      const at = status.member('created_at').instant();
      const known = first.get(category);
      if (known === undefined || Date.parse(at) < Date.parse(known.at)) first.set(category, { category, at });
    }
  }
  return [...first.values()];
}

/** In order, each once. */
const once = (judged: readonly Judgement[]): Judgement[] =>
  [...new Map(judged.map((each) => [`${each.category} ${Date.parse(each.at)}`, each])).values()].sort(
    (one, other) => Date.parse(one.at) - Date.parse(other.at),
  );

/** A status says its category first: "Normal. 2 to do". */
function categoryIn(description: string): string | null {
  return /^(standard|normal|major)\b/i.exec(description)?.[1]?.toLowerCase() ?? null;
}
