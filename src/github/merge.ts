import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import type { Target } from './event.ts';
import { ask } from './lists.ts';
import { type MergedPullRequest, mergedIn } from './merged.ts';
import { mergedFields } from './merged-query.ts';
import { pullRequestIn } from './pull-request.ts';

/** How a pull request was merged. */
export interface Merge extends MergedPullRequest {
  base: string;
  head: string;
  /** null: GitHub has not put both together yet, or the commit is gone. */
  commit: string | null;
  /** The parents of that commit, the first on the base branch. */
  parents: readonly string[];
  defaultBranch: string | null;
  /** Whose token this is. */
  viewer: string;
}

export const mergeQuery = `query merge($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    pullRequest(number: $number) {
      merged headRefOid ${mergedFields}
      mergeCommit { oid parents(first: 10) { nodes { oid } } }
    }
  }
}`;

/** How a pull request was merged; null: it was not. Throws GitHubError. */
export async function readMerge(client: GitHubClient, target: Target): Promise<Merge | null> {
  const answer = await ask(client, target, mergeQuery);
  const { repository, pullRequest } = pullRequestIn(answer, target);
  if (!pullRequest.member('merged').flag()) return null;
  const commit = pullRequest.member('mergeCommit');
  return {
    ...mergedIn(pullRequest),
    base: pullRequest.member('baseRefName').name(),
    head: pullRequest.member('headRefOid').sha(),
    commit: commit.orNull((found) => found.member('oid').sha()),
    parents: commit.orNull((found) => found.path('parents', 'nodes').items().map(parentOf)) ?? [],
    defaultBranch: repository.member('defaultBranchRef').orNull((branch) => branch.member('name').name()),
    viewer: answer.data.path('viewer', 'login').text(),
  };
}

const parentOf = (parent: Answer): string => parent.member('oid').sha();
