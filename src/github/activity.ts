import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import { fullName, type Repository } from './repository.ts';

/** An entry of a repository's activity list: how a branch was moved. Source: docs.github.com, "List repository activities". */
export interface Activity {
  /** `push`, `force_push`, `branch_creation`, `branch_deletion`, `pr_merge` or `merge_queue_merge`. */
  kind: string;
  /** null: the account was deleted. */
  by: string | null;
  at: string;
  before: string;
  after: string;
}

/** At most 10,000 entries are read. */
const mostPages = 100;

/**
 * How a branch was moved since an instant, the latest first: what commits tell can be forged, this cannot. Throws GitHubError,
 * also where there is more than can be read.
 */
export async function branchActivity(
  client: GitHubClient,
  repository: Repository,
  branch: string,
  since: Date,
): Promise<Activity[]> {
  const parameters = { ...repository, ref: `refs/heads/${branch}`, per_page: 100 };
  const of = `the activity of ${fullName(repository)}, branch ${branch}`;
  const found: Activity[] = [];
  let page = 0;
  for await (const items of client.pages('/repos/{owner}/{repo}/activity', parameters, of)) {
    if (++page > mostPages) throw tooMany(of);
    const entries = items.map(activityIn);
    found.push(...entries.filter(({ at }) => Date.parse(at) >= since.getTime()));
    if (entries.some(({ at }) => Date.parse(at) < since.getTime())) break;
  }
  return found;
}

/** Takes an entry out of GitHub's answer. */
export function activityIn(found: Answer): Activity {
  return {
    kind: found.member('activity_type').text(),
    by: found.member('actor').orNull((actor) => actor.member('login').name()),
    at: found.member('timestamp').instant(),
    before: found.member('before').sha(),
    after: found.member('after').sha(),
  };
}

const tooMany = (of: string): GitHubError =>
  new GitHubError('refused', `There is too much of ${of} to read it all.`, 'Look at fewer days at once.');
