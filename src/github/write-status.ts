import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import type { StatusState } from './own-status.ts';
import { fullName, type Repository } from './repository.ts';

/** A commit status to be written. Source: docs.github.com, "REST API endpoints for commit statuses". */
export interface NewStatus {
  context: string;
  state: StatusState;
  /** At most 140 characters. */
  description: string;
  targetUrl: string;
}

/**
 * Writes a status to a commit. Where GitHub breaks off without saying whether it was written, it is written once more: the
 * last one counts, and the same twice says the same. Throws GitHubError.
 */
export async function writeStatus(
  client: GitHubClient,
  repository: Repository,
  sha: string,
  { context, state, description, targetUrl }: NewStatus,
): Promise<void> {
  const parameters = { ...repository, sha, context, state, description, target_url: targetUrl };
  const of = `the status ${context} of ${fullName(repository)}@${sha.slice(0, 7)}`;
  const write = () => client.send('POST', '/repos/{owner}/{repo}/statuses/{sha}', parameters, of);
  try {
    await write();
  } catch (thrown) {
    if (!(thrown instanceof GitHubError) || thrown.kind !== 'unavailable') throw thrown;
    await write();
  }
}
