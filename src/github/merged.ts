import { policyPath } from '../policy/path.ts';
import type { MergedHistory } from '../replay/as-of-merge.ts';
import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { notFound } from './failure.ts';
import { refusalOf } from './graphql-answer.ts';
import { pageSize } from './lists.ts';
import { mergedQuery } from './merged-query.ts';
import { folderOf, type PolicyFile, policyFile } from './policy-file.ts';

/** A merged pull request, before its facts are read. */
export interface MergedPullRequest extends MergedHistory {
  number: number;
  /** What it was merged into. */
  base: string;
  mergedAt: string;
  /** A hint for asking for all pages of files at once. */
  changedFiles: number;
}

export interface MergedQuestion {
  owner: string;
  repo: string;
  /** How many of the latest at most. */
  last: number;
  since?: Date | undefined;
  /** What they were merged into: a branch, or those for which this holds; absent: the default branch. */
  branch?: string | ((base: string, defaultBranch: string) => boolean) | undefined;
}

export interface MergedList {
  repository: string;
  /** The branch that was asked for, or the default branch. */
  branch: string;
  policy: PolicyFile;
  /** Latest first. */
  merged: readonly MergedPullRequest[];
  /** Whether the list was given up before it was certain to hold the latest. */
  cut: boolean;
}

/** Pages of pull requests that were touched, but not merged, since. */
const mostPages = 400;

/**
 * Lists the pull requests that were merged last, in the order of their merges. GitHub sorts by the last update, which is never
 * before the merge: so no later page can hold a later merge than the updates it begins with. Throws GitHubError.
 */
export async function listMerged(client: GitHubClient, question: MergedQuestion): Promise<MergedList> {
  const { last, since } = question;
  const found = new Map<number, MergedPullRequest>();
  let page = await readPage(client, question, null);
  const { repository, branch, policy } = page;
  const answer = (cut: boolean) => ({ repository, branch, policy, merged: latest([...found.values()], last), cut });
  for (let pages = 1; ; pages++) {
    for (const one of page.merged) {
      if (since === undefined || Date.parse(one.mergedAt) >= since.getTime()) found.set(one.number, one);
    }
    const { oldest, next } = page;
    if (next === null || oldest === null) return answer(false);
    if (isSettled(latest([...found.values()], last), last, since, oldest)) return answer(false);
    if (pages === mostPages) return answer(true);
    page = await readPage(client, question, next);
  }
}

interface Page extends Pick<MergedList, 'repository' | 'branch' | 'policy' | 'merged'> {
  /** The last update of what comes last on this page. */
  oldest: string | null;
  /** Where the next page begins; null: this is the last one. */
  next: string | null;
}

async function readPage(client: GitHubClient, question: MergedQuestion, after: string | null): Promise<Page> {
  const { owner, repo } = question;
  const name = `${owner}/${repo}`;
  const fixed = { owner, repo, after, policy: `HEAD:${policyPath}`, policyFolder: `HEAD:${folderOf(policyPath)}` };
  const size = (attempt: number) => Math.ceil(pageSize(attempt) / 2);
  const { data, refused } = await client.graphql(mergedQuery, (attempt) => ({ ...fixed, size: size(attempt) }), name);
  const repository = data.member('repository');
  const list = repository.path('pullRequests');
  if (list.value === null) {
    const refusal = refused.find(({ path }) => path.length < 2 || path[1] === 'pullRequests');
    throw refusal === undefined ? notFound(name) : refusalOf(refusal, name);
  }
  const { branch: asked } = question;
  const branch = typeof asked === 'string' ? asked : repository.member('defaultBranchRef').member('name').text();
  const isWanted = (base: string): boolean => (typeof asked === 'function' ? asked(base, branch) : base === branch);
  const nodes = list.member('nodes').items();
  const info = list.member('pageInfo');
  return {
    repository: repository.member('nameWithOwner').fullName(),
    branch,
    policy: policyFile(repository, refused, policyPath, name),
    merged: nodes
      .filter((node) => node.value !== null && isWanted(node.member('baseRefName').text()))
      .map((node) => mergedIn(node)),
    oldest:
      nodes
        .at(-1)
        ?.path('updatedAt')
        .orNull((at) => at.instant()) ?? null,
    next: info.member('hasNextPage').flag() ? info.member('endCursor').text() : null,
  };
}

/** Whether what was updated at this instant, or before, cannot belong to the list any more. */
function isSettled(
  merged: readonly MergedPullRequest[],
  last: number,
  since: Date | undefined,
  oldest: string,
): boolean {
  const bound = Date.parse(oldest);
  const worst = merged.length < last ? Number.NEGATIVE_INFINITY : Date.parse(merged.at(-1)?.mergedAt ?? '');
  return worst >= bound || (since !== undefined && bound < since.getTime());
}

const latest = (all: readonly MergedPullRequest[], last: number): MergedPullRequest[] =>
  [...all]
    .sort((one, other) => Date.parse(other.mergedAt) - Date.parse(one.mergedAt) || other.number - one.number)
    .slice(0, last);

/** Takes a merged pull request out of an answer that asked for `mergedFields`. */
export function mergedIn(node: Answer): MergedPullRequest {
  return {
    number: node.member('number').count(),
    base: node.member('baseRefName').text(),
    mergedAt: node.member('mergedAt').instant(),
    changedFiles: node.member('changedFiles').count(),
    renames: node
      .member('renames')
      .member('nodes')
      .items()
      .flatMap((event) =>
        event.value === null
          ? []
          : [{ at: event.member('createdAt').instant(), from: event.member('previousTitle').text() }],
      ),
  };
}
