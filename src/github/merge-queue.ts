import type { Answer } from './answer.ts';
import type { GitHubClient } from './client.ts';
import { pagesOf } from './lists.ts';
import { type OwnStatus, ownStatus } from './own-status.ts';
import { lastStatus, list } from './query.ts';
import { fullName, type Repository } from './repository.ts';

/** A pull request in a merge queue. */
export interface QueueEntry {
  number: number;
  /** Its place, from the front. A group holds the pull requests of all places before it as well. */
  position: number;
  /** The head commit of its merge group, on which required statuses are looked for; null: GitHub has not made it yet. */
  head: string | null;
  /** In seconds, as GitHub estimates it; null: not known. */
  untilMerge: number | null;
  /** For how long after it was made a group may still be merged, in seconds: then the queue gives up; null: not known. */
  givesUpAfter: number | null;
  /** What the gate last said of the group. */
  status: OwnStatus | null;
}

export const queueQuery = `query queue(
  $owner: String!, $repo: String!, $branch: String!, $size: Int!, $after: String, $context: String!
) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      configuration { checkResponseTimeout minimumEntriesToMergeWaitTime }
      entries(first: $size, after: $after) ${list(
        `position estimatedTimeToMerge pullRequest { number } headCommit { oid ${lastStatus} }`,
      )}
    }
  }
}`;

/** The entries of the merge queue of a branch, from the front; empty where there is no queue. Throws GitHubError. */
export async function readMergeQueue(
  client: GitHubClient,
  repository: Repository,
  branch: string,
  context: string,
): Promise<QueueEntry[]> {
  const of = `the merge queue of ${fullName(repository)}, branch ${branch}`;
  const entries: QueueEntry[] = [];
  // A branch without a queue has no entries either.
  const list = (data: Answer) => {
    const queue = data.path('repository', 'mergeQueue');
    return queue.value === null ? queue : queue.member('entries');
  };
  const asked = { query: queueQuery, variables: { ...repository, branch, context }, list, mayBeAbsent: true };
  for await (const { data, nodes } of pagesOf(client, of, asked)) {
    const givesUpAfter = data.path('repository', 'mergeQueue', 'configuration').orNull(longest);
    const viewer = data.path('viewer', 'login').text();
    for (const node of nodes) {
      const one = node.orNull((found) => entry(found, givesUpAfter, viewer));
      if (one !== null) entries.push(one);
    }
  }
  return entries.sort((one, other) => one.position - other.position);
}

/** The longest that it waits for a check, and then for more pull requests to merge with. */
function longest(configuration: Answer): number | null {
  const [checks, others] = ['checkResponseTimeout', 'minimumEntriesToMergeWaitTime'].map((name) =>
    configuration.member(name).orNull((minutes) => minutes.count()),
  );
  return checks === undefined || checks === null ? null : (checks + (others ?? 0)) * 60;
}

function entry(found: Answer, givesUpAfter: number | null, viewer: string): QueueEntry | null {
  const number = found.member('pullRequest').orNull((pull) => pull.member('number').count());
  if (number === null) return null;
  return {
    number,
    position: found.member('position').count(),
    head: found.member('headCommit').orNull((commit) => commit.member('oid').sha()),
    untilMerge: found.member('estimatedTimeToMerge').orNull((seconds) => seconds.count()),
    givesUpAfter,
    status: found.member('headCommit').orNull((commit) => ownStatus(commit, viewer)),
  };
}
