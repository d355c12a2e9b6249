import type { GitHubClient } from './client.ts';
import { type StatusState, statusStates } from './own-status.ts';
import { fullName, type Repository } from './repository.ts';

/** A status of a commit, whoever wrote it. */
export interface StatusAt {
  state: StatusState;
  /** null: the account was deleted. */
  by: string | null;
  at: string;
  description: string;
}

/**
 * The status of a context that stood on a commit at an instant; null: there was none. What GitHub received at that very second
 * counts. Throws GitHubError.
 */
export async function statusAt(
  client: GitHubClient,
  repository: Repository,
  sha: string,
  { context, at }: { context: string; at: Date },
): Promise<StatusAt | null> {
  const route = '/repos/{owner}/{repo}/commits/{ref}/statuses';
  const of = `the statuses of ${fullName(repository)}@${sha.slice(0, 7)}`;
  // Newest first.
  for await (const page of client.pages(route, { ...repository, ref: sha, per_page: 100 }, of)) {
    for (const status of page) {
      const created = status.member('created_at').instant();
      const isOther = status.member('context').text().toLowerCase() !== context.toLowerCase();
      if (isOther || Date.parse(created) > at.getTime()) continue;
      return {
        state: status.member('state').oneOf(statusStates),
        by: status.member('creator').orNull((creator) => creator.member('login').name()),
        at: created,
        description: status.member('description').orNull((text) => text.text()) ?? '',
      };
    }
  }
  return null;
}
