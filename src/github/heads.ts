import type { GitHubClient } from './client.ts';
import { refusalOf } from './graphql-answer.ts';
import { pageSize } from './lists.ts';
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
  for (let after: string | null = null; ; ) {
    const cursor: string | null = after;
    const asked = (attempt: number) => ({ ...repository, size: pageSize(attempt), after: cursor });
    const { data, refused } = await client.graphql(headsQuery, asked, of);
    if (refused[0] !== undefined) throw refusalOf(refused[0], of);
    const answer = data.member('repository');
    const page = answer.member('pullRequests');
    for (const node of page.member('nodes').items()) {
      const [number, base] = [node.member('number').count(), node.member('baseRefName').name()];
      heads.push({ number, base, head: node.member('headRefOid').sha() });
    }
    const pageInfo = page.member('pageInfo');
    const next = pageInfo.member('hasNextPage').flag() ? pageInfo.member('endCursor').text() : null;
    if (next === null || next === after)
      return {
        heads,
        defaultBranch: answer.member('defaultBranchRef').orNull((branch) => branch.member('name').text()),
      };
    after = next;
  }
}
