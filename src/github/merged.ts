import { policyPath } from '../policy/path.ts';
import type { MergedHistory } from '../replay/as-of-merge.ts';
import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { refusalOf } from './graphql-answer.ts';
import { pageSize } from './lists.ts';
import { mergedQuery } from './merged-query.ts';
import { folderOf, type PolicyFile, policyFile } from './policy-file.ts';

/** A merged pull request, before its facts are read. */
export interface MergedPullRequest extends MergedHistory {
  number: number;
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
  /** What they were merged into; absent: the default branch. */
  branch?: string | undefined;
}

export interface MergedList {
  repository: string;
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
  const { owner, repo, last, since } = question;
  const name = `${owner}/${repo}`;
  const found = new Map<number, MergedPullRequest>();
  let head: Omit<MergedList, 'merged' | 'cut'> | undefined;
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const cursor: string | null = after;
    const { data, refused } = await client.graphql(
      mergedQuery,
      (attempt) => ({
        owner,
        repo,
        size: Math.ceil(pageSize(attempt) / 2),
        after: cursor,
        policy: `HEAD:${policyPath}`,
        policyFolder: `HEAD:${folderOf(policyPath)}`,
      }),
      name,
    );
    const repository = data.member('repository');
    const list = repository.value === null ? repository : repository.member('pullRequests');
    const refusal = refused.find(({ path }) => path.length < 3);
    if (list.value === null && refusal !== undefined) throw refusalOf(refusal, name);
    const branch = question.branch ?? repository.member('defaultBranchRef').member('name').text();
    head ??= {
      repository: repository.member('nameWithOwner').fullName(),
      branch,
      policy: policyFile(repository, refused, policyPath, name),
    };
    const nodes = list.member('nodes').items();
    for (const node of nodes) {
      if (node.value === null || node.member('baseRefName').text() !== branch) continue;
      const one = mergedIn(node);
      if (since === undefined || Date.parse(one.mergedAt) >= since.getTime()) found.set(one.number, one);
    }
    const info = list.member('pageInfo');
    const oldest = nodes.at(-1)?.member('updatedAt').instant();
    const merged = latest([...found.values()], last);
    const isLast = !info.member('hasNextPage').flag() || oldest === undefined;
    if (isLast || isSettled(merged, last, since, oldest)) return { ...head, merged, cut: false };
    after = info.member('endCursor').text();
  }
  if (head === undefined) throw new Error('no page was asked for');
  return { ...head, merged: latest([...found.values()], last), cut: true };
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

function mergedIn(node: Answer): MergedPullRequest {
  return {
    number: node.member('number').count(),
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
