import type { Answer } from './answer.ts';
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
 * The status of a context that stood on a commit at an instant; null: there was none. GitHub tells seconds alone: of several
 * that stood in that second, one that was green counts, since nobody can tell that it came too late. Throws GitHubError.
 */
export async function statusAt(
  client: GitHubClient,
  repository: Repository,
  sha: string,
  { context, at }: { context: string; at: Date },
): Promise<StatusAt | null> {
  const route = '/repos/{owner}/{repo}/commits/{ref}/statuses';
  const of = `the statuses of ${fullName(repository)}@${sha.slice(0, 7)}`;
  let last: StatusAt | null = null;
  // Newest first.
  for await (const page of client.pages(route, { ...repository, ref: sha, per_page: 100 }, of)) {
    for (const status of page) {
      const created = status.member('created_at').instant();
      const isOther = status.member('context').text().toLowerCase() !== context.toLowerCase();
      if (isOther || Date.parse(created) > at.getTime()) continue;
      const found = statusIn(status, created);
      last ??= found;
      if (found.state === 'success') return found;
      if (Date.parse(created) < at.getTime()) return last;
    }
  }
  return last;
}

const statusIn = (status: Answer, at: string): StatusAt => ({
  state: status.member('state').oneOf(statusStates),
  by: status.member('creator').orNull((creator) => creator.member('login').name()),
  at,
  description: status.member('description').orNull((text) => text.text()) ?? '',
});
