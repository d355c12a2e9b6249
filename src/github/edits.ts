import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import { pagesOf } from './lists.ts';
import { sameAccount } from './own-status.ts';
import { loginOf } from './people.ts';
import { actor, list } from './query.ts';

/** One version of a text that people edit. */
export interface Revision {
  at: string;
  /** null: the account was deleted. */
  by: string | null;
  /** Whether this token's account made it. */
  own: boolean;
  /** The whole text as it was then; null: GitHub does not show it. */
  text: string | null;
}

/** The history of an issue's body or of a comment. GitHub calls the whole text of each version its `diff`. */
export const editsQuery = `query edits($id: ID!, $size: Int!, $after: String) {
  viewer { login }
  node(id: $id) {
    ... on Issue { userContentEdits(first: $size, after: $after) ${list(`editedAt diff editor { ${actor} }`)} }
    ... on IssueComment { userContentEdits(first: $size, after: $after) ${list(`editedAt diff editor { ${actor} }`)} }
  }
}`;

/**
 * The versions of an issue's body or of a comment, oldest first, beginning with the text as it was written; none where it
 * was never edited, or where this token or this server shows no history. `of` is for messages. Throws GitHubError.
 */
export async function readEdits(client: GitHubClient, id: string, of: string): Promise<Revision[]> {
  try {
    return await readAll(client, id, of);
  } catch (thrown) {
    if (thrown instanceof GitHubError && withheld.includes(thrown.kind)) return [];
    throw thrown;
  }
}

/** What asking again would not change. */
const withheld: readonly GitHubError['kind'][] = ['forbidden', 'not-found', 'refused', 'insufficient-scopes'];

async function readAll(client: GitHubClient, id: string, of: string): Promise<Revision[]> {
  const revisions: Revision[] = [];
  const whole = { query: editsQuery, variables: { id }, list: (data: Answer) => data.path('node', 'userContentEdits') };
  for await (const { data, nodes } of pagesOf(client, `the edits of ${of}`, whole)) {
    const viewer = data.path('viewer', 'login').text();
    for (const node of nodes) {
      if (node.value === null) continue;
      const by = loginOf(node.member('editor'));
      revisions.push({
        at: node.member('editedAt').instant(),
        by,
        own: sameAccount(by, viewer),
        text: node.member('diff').orNull((text) => text.text()),
      });
    }
  }
  // GitHub lists the newest first; two of one second keep their order.
  return revisions.reverse().sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
