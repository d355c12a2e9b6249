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
 * Writes a status to a commit. Where GitHub breaks off without saying whether it was written, it is looked for, and written
 * once more unless it stands there: the last one counts, and what another run has said since is not to be undone by a
 * repetition. Throws GitHubError.
 */
export async function writeStatus(
  client: GitHubClient,
  repository: Repository,
  sha: string,
  status: NewStatus,
): Promise<void> {
  const { context, state, description, targetUrl } = status;
  const parameters = { ...repository, sha, context, state, description, target_url: targetUrl };
  const of = `the status ${context} of ${fullName(repository)}@${sha.slice(0, 7)}`;
  const write = () => client.send('POST', '/repos/{owner}/{repo}/statuses/{sha}', parameters, of);
  try {
    await write();
  } catch (thrown) {
    if (!(thrown instanceof GitHubError) || thrown.kind !== 'unavailable') throw thrown;
    if (await stands(client, repository, sha, status)) return;
    await write();
  }
}

/** Whether a status is the last one of its context; where that cannot be read, it is taken not to be. */
async function stands(
  client: GitHubClient,
  repository: Repository,
  sha: string,
  { context, state, description, targetUrl }: NewStatus,
): Promise<boolean> {
  const of = `the statuses of ${fullName(repository)}@${sha.slice(0, 7)}`;
  try {
    // The newest first. Source: docs.github.com, "List commit statuses for a reference".
    const route = '/repos/{owner}/{repo}/commits/{ref}/statuses';
    const statuses = (await client.get(route, { ...repository, ref: sha, per_page: 100 }, of)).items();
    const last = statuses.find((one) => one.member('context').value === context);
    const says = (name: string): unknown => last?.member(name).value;
    return says('state') === state && says('description') === description && says('target_url') === targetUrl;
  } catch (thrown) {
    if (!(thrown instanceof GitHubError)) throw thrown;
    return false;
  }
}
