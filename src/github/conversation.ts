import type { Person } from '../change.ts';
import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import type { Target } from './event.ts';
import { nameOf, pagesOf } from './lists.ts';
import { loginOf, person } from './people.ts';
import { actor, list } from './query.ts';

/** One comment of a conversation, as it reads now. */
export interface Said {
  /** Its node id. */
  nodeId: string;
  /** Its number in addresses and in REST. */
  id: string;
  /** Whether this token's account wrote it. */
  own: boolean;
  /** null: the account was deleted. */
  author: Person | null;
  body: string;
  createdAt: string;
  editedAt: string | null;
  /** Who edited it last, `ghost` for a deleted account; null: nobody did. */
  editor: string | null;
}

/** Whether a number is that of a pull request or of an issue. */
export type Conversation = Target & { on: 'pullRequest' | 'issue' };

export const conversationQuery = (on: Conversation['on']): string => `query conversation(
  $owner: String!, $repo: String!, $number: Int!, $size: Int!, $after: String
) {
  repository(owner: $owner, name: $repo) {
    ${on}(number: $number) {
      comments(first: $size, after: $after) ${list(
        `id fullDatabaseId viewerDidAuthor body createdAt lastEditedAt author { ${actor} } editor { ${actor} }`,
      )}
    }
  }
}`;

/** All comments of a pull request or an issue, oldest first; those on lines of code are none. Throws GitHubError. */
export async function readConversation(client: GitHubClient, { on, ...target }: Conversation): Promise<Said[]> {
  const said: Said[] = [];
  const whole = {
    query: conversationQuery(on),
    variables: { ...target },
    list: (data: Answer) => data.path('repository', on, 'comments'),
  };
  for await (const { nodes } of pagesOf(client, `the comments of ${nameOf(target)}`, whole))
    said.push(...nodes.filter((node) => node.value !== null).map(saidIn));
  return said;
}

function saidIn(node: Answer): Said {
  const editedAt = node.member('lastEditedAt').orNull((at) => at.instant());
  return {
    nodeId: node.member('id').name(),
    id: String(node.member('fullDatabaseId').value),
    own: node.member('viewerDidAuthor').flag(),
    author: node.member('author').orNull(person),
    body: node.member('body').text(),
    createdAt: node.member('createdAt').instant(),
    editedAt,
    editor: editedAt === null ? null : (loginOf(node.member('editor')) ?? 'ghost'),
  };
}

/** The first comment of this token's account that begins with a marker; undefined: there is none. */
export const ownWith = (said: readonly Said[], marker: string): Said | undefined =>
  said.find(({ own, body }) => own && body.startsWith(marker));

/**
 * Says something once: `body` begins with `marker`, by which it is found again. Where two runs said it at the same time, the
 * later one takes it back. Returns whether this run said it. Throws GitHubError; it may have been said all the same.
 */
export async function sayOnce(
  client: GitHubClient,
  where: Conversation,
  { marker, body, known }: { marker: string; body: string; known?: readonly Said[] },
): Promise<boolean> {
  if (ownWith(known ?? (await readConversation(client, where)), marker) !== undefined) return false;
  const { owner, repo, number } = where;
  const of = `the comment on ${nameOf(where)}`;
  const route = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
  const made = await client.send('POST', route, { owner, repo, issue_number: number, body }, of);
  const id = String(made.member('id').count());
  const first = ownWith(await readConversation(client, where), marker);
  if (first === undefined || first.id === id) return true;
  await client.send(
    'DELETE',
    '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    { owner, repo, comment_id: id },
    of,
  );
  return false;
}
