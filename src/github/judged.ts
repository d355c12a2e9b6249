import type { Change } from '../change.ts';
import { memoryIn } from '../report/status.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import type { Target } from './event.ts';
import { nameOf } from './lists.ts';
import { type Overwritten, type OwnStatus, sameAccount } from './own-status.ts';

type Judgement = NonNullable<Change['judged']>[number];

/** What the last statuses of the commits of a pull request tell of the gate. */
export interface Said {
  /** Whose token this is. */
  viewer: string;
  /** What the gate last said of each commit where nobody wrote over it. */
  statuses: readonly OwnStatus[];
  overwritten: readonly Overwritten[];
}

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

/** Whether nothing is hidden, and all statuses remember when each category was first judged. */
export const isExact = (said: Said): boolean => said.statuses.every(remembers) && lostIn(said).length === 0;

/**
 * Whether a status hides what the gate said before it: it says that nothing could be judged, and remembers nothing; or it is
 * somebody else’s.
 */
export const hidesEarlier = (said: Said): boolean =>
  lostIn(said).length > 0 || said.statuses.some((one) => categoryIn(one.description) === null && !remembers(one));

const remembers = ({ targetUrl }: OwnStatus): boolean => (memoryIn(targetUrl)?.judged.length ?? 0) > 0;

/** The commits that somebody else wrote over since the gate last wrote down all that it knew: each costs a list, and only once. */
function lostIn({ statuses, overwritten }: Said): readonly Overwritten[] {
  const known = Math.max(...statuses.filter(remembers).map(({ createdAt }) => Date.parse(createdAt)));
  return overwritten.filter(({ at }) => Date.parse(at) >= known);
}

/**
 * When the gate first judged a pull request to be of each category: of each category the first status on the commit that
 * was first judged so, and of commits that somebody else wrote over what stood there before. One list of statuses for each;
 * the server dates them. Statuses by anybody but `viewer` do not count. `judged` is null where a list could not be read.
 */
export async function firstJudged(
  client: GitHubClient,
  target: Target,
  { context, ...said }: Said & { context: string },
): Promise<JudgedRead> {
  const { viewer, statuses } = said;
  const commits = [...(statuses.every(remembers) ? [] : oldest(statuses)), ...lostIn(said).map(({ sha }) => sha)];
  try {
    const lists = await Promise.all(commits.map((sha) => statusesOf(client, target, sha, context, viewer)));
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

/** What the gate's statuses on a commit tell: the first of each category, back to one that remembers all before it. */
async function statusesOf(...where: Parameters<typeof ownOn>): Promise<Judgement[]> {
  const first = new Map<string, Judgement>();
  for await (const { description, targetUrl, createdAt: at } of ownOn(...where)) {
    const remembered = memoryIn(targetUrl)?.judged ?? [];
    if (remembered.length > 0) return [...remembered, ...first.values()];
    const category = categoryIn(description);
    if (category === null) continue;
    const known = first.get(category);
    if (known === undefined || Date.parse(at) < Date.parse(known.at)) first.set(category, { category, at });
  }
  return [...first.values()];
}

/** The gate's statuses on a commit, newest first. Source of the order: docs.github.com, "List commit statuses for a reference". */
async function* ownOn(
  client: GitHubClient,
  target: Target,
  sha: string,
  context: string,
  viewer: string,
): AsyncGenerator<Pick<OwnStatus, 'description' | 'targetUrl' | 'createdAt'>, void, undefined> {
  const { owner, repo } = target;
  const route = '/repos/{owner}/{repo}/commits/{ref}/statuses';
  for await (const page of client.pages(route, { owner, repo, ref: sha, per_page: 100 }, nameOf(target))) {
    for (const status of page) {
      if (status.member('context').text().toLowerCase() !== context.toLowerCase()) continue;
      const creator = status.member('creator').orNull((one) => one.member('login').name());
      if (!sameAccount(creator, viewer)) continue;
      yield {
        description: status.member('description').orNull((text) => text.text()) ?? '',
        targetUrl: status.member('target_url').orNull((url) => url.text()) ?? '',
        createdAt: status.member('created_at').instant(),
      };
    }
  }
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
