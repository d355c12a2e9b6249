import type { Change } from '../change.ts';
import { type Activity, activityIn } from './activity.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './error.ts';
import type { Target } from './event.ts';
import { nameOf } from './lists.ts';

type Push = NonNullable<Change['pushes']>[number];

/** What was read; `error` tells what would make it known. */
export interface PushesRead {
  pushes?: Change['pushes'];
  error?: GitHubError;
}

type Facts = Pick<Change, 'repository' | 'head' | 'createdAt'> & { commits: readonly { sha: string }[] };

/** At most 1,000 entries are read. */
const MOST_PAGES = 10;

/**
 * Who pushed to the head branch, from the activity list of the repository that it is in, which cannot be forged as
 * commits can. To the pull request belong the entries since it was opened, and those that brought its commits.
 * Fails closed: null where the list cannot be read. Only for a branch of another repository that this token may not see
 * (a private fork), it is left out, so that whoever wrote and committed is known from the commits alone; otherwise no
 * pull request from such a fork could ever be judged.
 */
export async function readPushes(client: GitHubClient, target: Target, facts: Facts): Promise<PushesRead> {
  const { repository, head } = facts;
  if (head.repository === null || head.repository === undefined) return {};
  try {
    return { pushes: await pushesTo(client, target, head.repository, facts) };
  } catch (thrown) {
    if (!(thrown instanceof GitHubError)) throw thrown;
    const elsewhere = head.repository.toLowerCase() !== repository.toLowerCase();
    const hidden = thrown.kind === 'not-found' || thrown.kind === 'forbidden';
    return elsewhere && hidden ? {} : { pushes: null, error: thrown };
  }
}

async function pushesTo(
  client: GitHubClient,
  target: Target,
  repository: string,
  { head, createdAt, commits }: Facts,
): Promise<Push[]> {
  const [owner = '', repo = ''] = repository.split('/');
  const parameters = { owner, repo, ref: `refs/heads/${head.ref}`, per_page: 100 };
  const own = new Set(commits.map(({ sha }) => sha));
  const opened = Date.parse(createdAt);
  const found: Push[] = [];
  let page = 0;
  for await (const items of client.pages('/repos/{owner}/{repo}/activity', parameters, nameOf(target))) {
    if (++page > MOST_PAGES) throw tooMany(target);
    const entries = items.map(activityIn).filter(({ kind }) => kind !== 'branch_deletion');
    for (const { by, at, after } of entries) {
      if (by !== null && (Date.parse(at) >= opened || own.has(after))) found.push({ by, at, sha: after });
    }
    if (entries.some((one) => Date.parse(one.at) < opened && isFirst(one, own))) break;
  }
  return found.reverse();
}

function tooMany(target: Target): GitHubError {
  const problem = `The head branch of ${nameOf(target)} has had too many pushes to tell who pushed its commits.`;
  return new GitHubError('refused', problem, 'Open the pull request again from a new branch.');
}

/** Newest first, so what came before the push that brought the first commits is on the base, or of an earlier branch of that name. */
const isFirst = ({ kind, before, after }: Activity, own: ReadonlySet<string>): boolean =>
  kind !== 'force_push' && own.has(after) && !own.has(before) && !/^0+$/.test(before);
