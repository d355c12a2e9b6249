import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { pagesOf } from './lists.ts';
import { list } from './query.ts';
import { fullName, type Repository } from './repository.ts';

/** A comment that this token's account wrote. */
export interface OwnComment {
  id: string;
  body: string;
}

export const commentsQuery = `query comments(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: $size, after: $after) ${list('fullDatabaseId viewerDidAuthor body')}
    }
  }
}`;

type Target = Repository & { number: number };

/** The first comment by this token's account that begins with a marker; null: there is none. Throws GitHubError. */
export async function findComment(
  client: GitHubClient,
  { number, ...repository }: Target,
  marker: string,
): Promise<OwnComment | null> {
  const of = `the comments of ${fullName(repository)}#${number}`;
  const { owner, repo } = repository;
  const list = (data: Answer) => data.path('repository', 'pullRequest', 'comments');
  const variables = { owner, repo, number };
  for await (const { nodes } of pagesOf(client, of, { query: commentsQuery, variables, list })) {
    for (const node of nodes) {
      const body = node.member('body').text();
      if (node.member('viewerDidAuthor').flag() && body.startsWith(marker))
        return { id: String(node.member('fullDatabaseId').value), body };
    }
  }
  return null;
}

/** Writes a new comment. Throws GitHubError. */
export async function createComment(
  client: GitHubClient,
  { number, ...repository }: Target,
  body: string,
): Promise<void> {
  const { owner, repo } = repository;
  const route = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
  await client.send('POST', route, { owner, repo, issue_number: number, body }, commentOf(repository, number));
}

/** Puts another text into a comment. Throws GitHubError. */
export async function updateComment(
  client: GitHubClient,
  { number, ...repository }: Target,
  id: string,
  body: string,
): Promise<void> {
  const { owner, repo } = repository;
  const route = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
  await client.send('PATCH', route, { owner, repo, comment_id: id, body }, commentOf(repository, number));
}

const commentOf = (repository: Repository, number: number): string =>
  `the comment on ${fullName(repository)}#${number}`;
