import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { pagesOf } from './lists.ts';
import { list } from './query.ts';
import { fullName, type Repository } from './repository.ts';

/** Where an open pull request comes from and goes to. */
export interface Head {
  number: number;
  base: string;
  head: string;
}

export const headsQuery = `query heads($owner: String!, $repo: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    pullRequests(states: OPEN, first: $size, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) ${list(
      'number baseRefName headRefOid',
    )}
  }
}`;

/** The heads of all open pull requests, those of forks included, 100 a request; and the default branch. Throws GitHubError. */
export async function readHeads(
  client: GitHubClient,
  repository: Repository,
): Promise<{ heads: Head[]; defaultBranch: string | null }> {
  const of = `the open pull requests of ${fullName(repository)}`;
  const heads: Head[] = [];
  let defaultBranch: string | null = null;
  const list = (data: Answer) => data.path('repository', 'pullRequests');
  for await (const { data, nodes } of pagesOf(client, of, { query: headsQuery, variables: { ...repository }, list })) {
    for (const node of nodes) {
      const [number, base] = [node.member('number').count(), node.member('baseRefName').name()];
      heads.push({ number, base, head: node.member('headRefOid').sha() });
    }
    defaultBranch = data.path('repository', 'defaultBranchRef').orNull((branch) => branch.member('name').text());
  }
  return { heads, defaultBranch };
}
